import { DataTable } from "@/components/ui/data-table";
import { t } from "@/lib/i18n/words";
import { RETENTION } from "@/lib/privacy/retention";

const COLUMNS = ["kind", "period", "reason", "how"] as const;

/** How long which data stay, why, and how they go. */
export function RetentionTable() {
  return (
    <DataTable
      caption={t("privacy.retention.table")}
      columns={COLUMNS.map((name) => ({ label: t(`privacy.retention.${name}`) }))}
      rows={Object.entries(RETENTION).map(([id, { data, period, reason, how }]) => ({
        id,
        cells: [data, period, reason, how],
      }))}
    />
  );
}
