import { EmptyState } from "@/components/ui/empty-state";
import { Line, Lines, LineTitle } from "@/components/ui/lines";
import { Status } from "@/components/ui/status-word";
import type { Spokesperson } from "@/lib/accounts/views";
import { periodInWords } from "@/lib/accounts/wording";
import { t } from "@/lib/i18n/words";

type SpokespersonListProps = { terms: Spokesperson[]; now: Date };

/** Who speaks for the network from when to when, the latest first. */
export function SpokespersonList({ terms, now }: SpokespersonListProps) {
  if (terms.length === 0) {
    return (
      <EmptyState title={t("accounts.spokespersons.emptyTitle")} level={2}>
        <p>{t("accounts.spokespersons.emptyText")}</p>
      </EmptyState>
    );
  }
  return (
    <Lines ordered label={t("accounts.spokespersons.list")}>
      {terms.map((term) => (
        <Line key={term.id}>
          <LineTitle level={2}>{term.name}</LineTitle>
          <p>{periodInWords(term)}</p>
          <p>
            <State term={term} now={now} />
          </p>
          {term.elected ? <p>{t("accounts.spokespersons.elected")}</p> : null}
        </Line>
      ))}
    </Lines>
  );
}

function State({ term, now }: { term: Spokesperson; now: Date }) {
  if (term.isNow) return <Status kind="now">{t("accounts.spokespersons.now")}</Status>;
  if (term.startsAt > now) {
    return <Status kind="coming">{t("accounts.spokespersons.ahead")}</Status>;
  }
  return <Status kind="held">{t("accounts.spokespersons.before")}</Status>;
}
