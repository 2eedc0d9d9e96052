import { DataTable } from "@/components/ui/data-table";
import { ResultBar, ResultSwatch } from "@/components/ui/result-bar";
import type { AnswerCounts } from "@/lib/appeals/count-answers";
import { RESPONSE_STATES, type ResponseState } from "@/lib/appeals/rules";
import { resultInWords } from "@/lib/appeals/wording";
import { t } from "@/lib/i18n/words";
import { shortDate } from "@/lib/time";

/** How many cities said what, as sentence, bar and table. */
export function AppealResult({ counts, now }: { counts: AnswerCounts; now: Date }) {
  const states = shownStates(counts);
  return (
    <>
      <p className="max-w-measure">{resultInWords(counts)}</p>
      <ResultBar counts={states.map((degree) => ({ degree, count: counts[degree] }))} />
      <DataTable
        caption={t("appeals.result.caption", { day: shortDate(now) })}
        columns={[
          { label: t("appeals.result.answer") },
          { label: t("appeals.result.meaning") },
          { label: t("appeals.result.cities"), numeric: true },
        ]}
        rows={states.map((state) => ({
          id: state,
          cells: [
            <StateWord key="state" state={state} />,
            t(`appeals.result.${state}Meaning`),
            counts[state],
          ],
        }))}
      />
    </>
  );
}

/** A state as swatch and word. */
export function StateWord({ state }: { state: ResponseState }) {
  return (
    <span className="flex items-center gap-4">
      <ResultSwatch degree={state} />
      <span className="whitespace-nowrap">{t(`appeals.result.${state}`)}</span>
    </span>
  );
}

/** Pledges are shown where there are any. */
function shownStates(counts: AnswerCounts): ResponseState[] {
  return RESPONSE_STATES.filter((state) => state !== "pledged" || counts.pledged > 0);
}
