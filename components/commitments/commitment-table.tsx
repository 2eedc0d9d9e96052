import { CommitmentStatus } from "@/components/commitments/commitment-status";
import { ProvisoNote } from "@/components/commitments/proviso-note";
import { DataTable, type TableRow } from "@/components/ui/data-table";
import { dueInWords } from "@/lib/commitments/rules";
import type { CommitmentLine } from "@/lib/commitments/views";
import { t } from "@/lib/i18n/words";

type CommitmentTableProps = { caption: string; commitments: CommitmentLine[] };

/** Who does what until when, and how it stands. */
export function CommitmentTable({ caption, commitments }: CommitmentTableProps) {
  const columns = (["title", "owners", "due", "status"] as const).map((column) => ({
    label: t(`commitments.column.${column}`),
  }));
  return <DataTable caption={caption} columns={columns} rows={commitments.map(toRow)} />;
}

function toRow(commitment: CommitmentLine): TableRow {
  const { id, title, proviso, owners, dueOn, status, reason } = commitment;
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
      owners,
      <span key="due" className="whitespace-nowrap">
        {dueInWords(dueOn)}
      </span>,
      <CommitmentStatus key="status" status={status} reason={reason} />,
    ],
  };
}
