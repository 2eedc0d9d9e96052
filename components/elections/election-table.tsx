import { ElectionStatus } from "@/components/elections/election-status";
import { DataTable } from "@/components/ui/data-table";
import type { ElectionLine } from "@/lib/elections/views";
import { termInWords } from "@/lib/elections/wording";
import { t } from "@/lib/i18n/words";

/** All elections, with their terms and where they stand. */
export function ElectionTable({ elections, now }: { elections: ElectionLine[]; now: Date }) {
  return (
    <DataTable
      caption={t("elections.caption", { count: elections.length })}
      columns={(["election", "term", "stage"] as const).map((column) => ({
        label: t(`elections.column.${column}`),
      }))}
      rows={elections.map((election) => ({
        id: election.id,
        cells: [
          <a key="title" href={`/elections/${election.id}`}>
            {election.title}
          </a>,
          termInWords(election),
          <ElectionStatus key="stage" election={election} now={now} />,
        ],
      }))}
    />
  );
}
