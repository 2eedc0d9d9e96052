import { ActionForm } from "@/components/form/action-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { ReleaseStatus } from "@/components/releases/release-status";
import { Lines } from "@/components/ui/lines";
import type { FormAction } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";
import { speakerInList } from "@/lib/press/quoted";
import type { QuoteView } from "@/lib/press/views";
import { type ReleaseState, stateOf } from "@/lib/releases/rules";

type Work = {
  /** The address of the page where quotes are kept. */
  quotesPage: string;
  ask: FormAction;
  remind: FormAction;
};

type QuoteLinesProps = {
  quotes: readonly QuoteView[];
  /** Numbers the text names. */
  inText: readonly number[];
  /** For who drives the circle while nothing is withdrawn. */
  work: Work | null;
  /** Which releases the reader may decide. */
  ownCityIds: readonly string[];
};

/** Who said what is to be printed, how each release stands, and what to do next. */
export function QuoteLines({ quotes, inText, work, ownCityIds }: QuoteLinesProps) {
  const first = quotes.find(
    (quote) => inText.includes(quote.position) && isToDo(stateOf(quote.releases[0])),
  );
  return (
    <Lines>
      {quotes.map((quote) => {
        const [release] = quote.releases;
        const isOwn = release?.cityId ? ownCityIds.includes(release.cityId) : false;
        return (
          <li key={quote.id} className="stack gap-2">
            <h3 className="kern-heading-small">{speakerInList(quote)}</h3>
            <ReleaseStatus release={release} />
            {inText.includes(quote.position) ? null : (
              <p className="text-quiet text-small">
                {t("press.desk.notInText", { position: quote.position })}
              </p>
            )}
            {isOwn && stateOf(release) === "asked" ? (
              <a href={`/releases/${release?.id}`}>{t("press.desk.decide")}</a>
            ) : null}
            {work ? <NextStep quote={quote} work={work} isFirst={quote === first} /> : null}
          </li>
        );
      })}
    </Lines>
  );
}

function isToDo(state: ReleaseState): boolean {
  return state === "notAsked" || state === "asked";
}

type NextStepProps = { quote: QuoteView; work: Work; isFirst: boolean };

function NextStep({ quote, work, isFirst }: NextStepProps) {
  const [release] = quote.releases;
  const state = stateOf(release);
  const kind = isFirst ? "primary" : "secondary";
  const without = (
    <a href={`${work.quotesPage}#zitat-${quote.position}`}>
      {t(state === "asked" ? "press.desk.without" : "press.desk.change")}
      <span className="sr-only"> ({speakerInList(quote)})</span>
    </a>
  );
  if (state === "released") return null;
  if (state === "asked" && release) {
    return (
      <>
        {without}
        <ActionForm
          action={work.remind}
          scope={`erinnern-${quote.position}`}
          className="stack gap-4"
        >
          <HiddenField name="releaseId" value={release.id} />
          <SubmitButton kind={kind}>
            {t("press.desk.remind")}
            <span className="sr-only"> ({speakerInList(quote)})</span>
          </SubmitButton>
        </ActionForm>
      </>
    );
  }
  return (
    <>
      {without}
      <AskForm quote={quote} action={work.ask} kind={kind} />
    </>
  );
}

type AskFormProps = { quote: QuoteView; action: FormAction; kind: "primary" | "secondary" };

function AskForm({ quote, action, kind }: AskFormProps) {
  const email = t("press.desk.email", { name: quote.speakerName ?? "" });
  return (
    <ActionForm
      action={action}
      scope={`fragen-${quote.position}`}
      className="stack gap-4"
      names={{ email }}
    >
      <HiddenField name="quoteId" value={quote.id} />
      <HiddenField name="version" value={quote.version} />
      {quote.official ? null : (
        <TextField name="email" type="email" label={email} maxLength={200} />
      )}
      <SubmitButton kind={kind}>
        {t("press.desk.ask")}
        <span className="sr-only"> ({speakerInList(quote)})</span>
      </SubmitButton>
    </ActionForm>
  );
}
