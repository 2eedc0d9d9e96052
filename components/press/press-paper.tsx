import { Fragment, type ReactNode } from "react";
import { Paper } from "@/components/ui/paper";
import { t } from "@/lib/i18n/words";
import { type BodyPart, readBody } from "@/lib/press/body";
import { partsOfQuote, quoteToRelease } from "@/lib/press/quoted";
import type { QuoteView } from "@/lib/press/views";

type PressPaperProps = {
  dateline: string;
  /** Null where the page has it as its heading. */
  title: string | null;
  lead?: string | undefined;
  body: string;
  quotes: readonly QuoteView[];
  /** Whether what needs a release stands out. */
  marked?: boolean;
};

/** The press release as it is printed; words that need a release stand out while it is worked on. */
export function PressPaper(props: PressPaperProps) {
  const { dateline, title, lead, body, quotes, marked = true } = props;
  return (
    <Paper label={t("press.desk.paper")}>
      <p className="text-quiet text-small">{dateline}</p>
      {title ? <h2 className="kern-heading-large">{title}</h2> : null}
      {lead ? <p>{lead}</p> : null}
      {readBody(body).map((part, position) =>
        keyed(position, <Part part={part} quotes={quotes} marked={marked} />),
      )}
    </Paper>
  );
}

// The parts of a text never change places on their own: their position is their identity.
function keyed(position: number, part: ReactNode): ReactNode {
  return <Fragment key={position}>{part}</Fragment>;
}

type PartProps = { part: BodyPart; quotes: readonly QuoteView[]; marked: boolean };

function Part({ part, quotes, marked }: PartProps) {
  if (part.kind === "paragraph") return <p>{part.text}</p>;
  const quote = quotes.find(({ position }) => position === part.position);
  if (!quote) {
    if (!marked) return null;
    return (
      <p>
        <mark>{t("press.desk.unknownQuote", { position: part.position })}</mark>
      </p>
    );
  }
  const { words, said } = partsOfQuote(quoteToRelease(quote));
  return (
    <p>
      <Words marked={marked}>{words}</Words>
      {said}
    </p>
  );
}

function Words({ marked, children }: { marked: boolean; children: string }) {
  return marked ? <mark>{children}</mark> : children;
}
