import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { t } from "@/lib/i18n/words";
import type { RetentionRun } from "@/lib/privacy/read-retention";
import { RETENTION, type Removed, type RetentionKind } from "@/lib/privacy/retention";
import { longMoment } from "@/lib/time";

/** What the nightly job removed, run by run. */
export function RetentionRuns({ runs }: { runs: readonly RetentionRun[] }) {
  if (runs.length === 0)
    return (
      <EmptyState title={t("privacy.retention.noneTitle")} level={2}>
        <p>{t("privacy.retention.none")}</p>
      </EmptyState>
    );
  return (
    <DataTable
      caption={t("privacy.retention.reports")}
      columns={[{ label: t("privacy.retention.ran") }, { label: t("privacy.retention.removed") }]}
      rows={runs.map(({ id, ranAt, removed }) => ({
        id,
        cells: [longMoment(ranAt), inWords(removed)],
      }))}
    />
  );
}

function inWords(removed: Removed): string {
  const kinds = Object.keys(removed) as RetentionKind[];
  if (kinds.length === 0) return t("privacy.retention.nothing");
  return kinds.map((kind) => `${RETENTION[kind].data}: ${removed[kind]}`).join("; ");
}
