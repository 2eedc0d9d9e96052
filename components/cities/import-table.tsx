import { DataTable } from "@/components/ui/data-table";
import { Status } from "@/components/ui/status-word";
import type { JudgedRow } from "@/lib/cities/judging";
import type { WrongRow } from "@/lib/cities/lines";
import { verdictInLines } from "@/lib/cities/verdicts";
import { t } from "@/lib/i18n/words";

type ImportTableProps = { rows: readonly JudgedRow[]; wrong: readonly WrongRow[] };

const MOST_SHOWN = 300;
const KINDS = { new: "accepted", changed: "open", doubtful: "open", wrong: "overdue" } as const;

/** The lines that change something or cannot be taken, in the order of the file; what is the same is only counted. */
export function ImportTable({ rows, wrong }: ImportTableProps) {
  const lines = [...rows.flatMap(asLine), ...wrong.map(asWrongLine)].toSorted(
    (a, b) => a.line - b.line,
  );
  if (lines.length === 0) return null;
  const rest = lines.length - MOST_SHOWN;
  return (
    <div className="stack w-full gap-4">
      <DataTable
        caption={t("cityImport.preview.caption")}
        columns={[
          { label: t("cityImport.preview.city") },
          { label: t("cityImport.preview.line") },
          { label: t("cityImport.preview.state") },
          { label: t("cityImport.preview.what") },
        ]}
        rows={lines.slice(0, MOST_SHOWN).map(({ line, city, state, what }) => ({
          id: String(line),
          cells: [
            city,
            line,
            <Status key="state" kind={KINDS[state]}>
              {t(`cityImport.verdict.${state}`)}
            </Status>,
            what.join(" · "),
          ],
        }))}
      />
      {rest > 0 ? <p>{t("cityImport.preview.more", { count: rest })}</p> : null}
    </div>
  );
}

type Line = { line: number; city: string; state: keyof typeof KINDS; what: string[] };

function asLine(row: JudgedRow): Line[] {
  const { state } = row.verdict;
  if (state === "same") return [];
  return [{ line: row.line, city: row.facts.name ?? "", state, what: verdictInLines(row) }];
}

function asWrongLine({ line, text, why }: WrongRow): Line {
  return { line, city: text, state: "wrong", what: [t(`cityImport.wrong.${why}`)] };
}
