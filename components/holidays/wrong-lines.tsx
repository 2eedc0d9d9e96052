import { DataTable } from "@/components/ui/data-table";
import { Note } from "@/components/ui/note";
import type { WrongLine } from "@/lib/holidays/file";
import { t } from "@/lib/i18n/words";

type WrongLinesProps = { lines: readonly WrongLine[]; isEmpty: boolean };

/** The lines that cannot be taken, each with its reason. */
export function WrongLines({ lines, isEmpty }: WrongLinesProps) {
  if (lines.length === 0) return isEmpty ? <p>{t("holidays.preview.empty")}</p> : null;
  return (
    <div className="stack w-full gap-4">
      <Note kind="overdue">
        <p>
          <strong>{t("holidays.preview.wrongTitle", { count: lines.length })}.</strong>{" "}
          {t("holidays.preview.wrongText")}
        </p>
      </Note>
      <DataTable
        caption={t("holidays.preview.wrongCaption")}
        columns={[
          { label: t("holidays.preview.line") },
          { label: t("holidays.preview.text") },
          { label: t("holidays.preview.why") },
        ]}
        rows={lines.map(({ line, text, why }) => ({
          id: String(line),
          cells: [line, text, t(`holidays.wrong.${why}`)],
        }))}
      />
    </div>
  );
}
