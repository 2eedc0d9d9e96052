import { SelectField } from "@/components/form/select-field";
import { factInWords } from "@/lib/cities/facts";
import type { JudgedRow } from "@/lib/cities/judging";
import { asOption, verdictInLines } from "@/lib/cities/verdicts";
import { t } from "@/lib/i18n/words";

const MOST_ASKED = 100;

/** Lets somebody decide what doubtful lines mean. */
export function ImportDoubts({ rows }: { rows: readonly JudgedRow[] }) {
  const doubts = rows.flatMap((row) =>
    row.verdict.state === "doubtful" ? [{ row, choices: row.verdict.choices }] : [],
  );
  if (doubts.length === 0) return null;
  const rest = doubts.length - MOST_ASKED;
  return (
    <fieldset className="stack m-0 w-full min-w-0 max-w-narrow gap-4 border-0 p-0">
      <legend className="p-0 font-bold">{t("cityImport.preview.doubtTitle")}</legend>
      <p>{t("cityImport.preview.doubtText")}</p>
      {doubts.slice(0, MOST_ASKED).map(({ row, choices }) => (
        <SelectField
          key={row.line}
          name={`choices.${row.line}`}
          label={t("cityImport.preview.doubtLine", {
            line: String(row.line),
            name: row.facts.name ?? "",
            state: factInWords("state", row.facts.state),
          })}
          hint={verdictInLines(row).join(" ")}
          options={[
            { value: `${row.line} later`, label: t("cityImport.choice.later") },
            ...choices.map((choice) => asOption(row.line, choice)),
          ]}
        />
      ))}
      {rest > 0 ? <p>{t("cityImport.preview.doubtMore", { count: rest })}</p> : null}
    </fieldset>
  );
}
