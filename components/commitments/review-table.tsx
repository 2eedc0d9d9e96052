import { ProvisoNote } from "@/components/commitments/proviso-note";
import { statusShapes } from "@/components/commitments/status-shapes";
import { DataTable, type TableRow } from "@/components/ui/data-table";
import { Status } from "@/components/ui/status-word";
import type { ReviewLine } from "@/lib/commitments/review";
import { dueInWords } from "@/lib/commitments/rules";
import { t } from "@/lib/i18n/words";
import { dateInWords } from "@/lib/time";

type ReviewTableProps = { caption: string; lines: ReviewLine[] };

/** How each agreement stood at the end of the half-year, since when, and what was last said. */
export function ReviewTable({ caption, lines }: ReviewTableProps) {
  const columns = (["title", "owners", "due", "status", "since", "said"] as const).map(
    (column) => ({ label: t(`commitments.column.${column}`) }),
  );
  return <DataTable caption={caption} columns={columns} rows={lines.map(toRow)} />;
}

function toRow(line: ReviewLine): TableRow {
  const { id, title, dueOn, status, since, said, proviso } = line;
  return {
    id,
    cells: [
      <span key="title">
        <a href={`/commitments/${id}`}>{title}</a>
        {proviso ? (
          <span className="mt-1 block text-small">
            <ProvisoNote proviso={proviso} />
          </span>
        ) : null}
      </span>,
      <Hands key="owners" line={line} />,
      dueInWords(dueOn),
      <Status key="status" kind={statusShapes[status]}>
        {t(`commitments.status.${status}`)}
      </Status>,
      dateInWords(since),
      <span key="said" className="whitespace-pre-line">
        {said ?? t("commitments.review.nothingSaid")}
      </span>,
    ],
  };
}

function Hands({ line: { owners, responsible, isAsOfToday } }: { line: ReviewLine }) {
  return (
    <>
      {owners}
      {responsible ? (
        <span className="mt-1 block text-small">
          {t("commitments.review.responsible", { person: responsible })}
        </span>
      ) : null}
      {isAsOfToday ? (
        <span className="mt-1 block text-quiet text-small">
          {t("commitments.review.asOfToday")}
        </span>
      ) : null}
    </>
  );
}
