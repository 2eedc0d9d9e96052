import { DataTable } from "@/components/ui/data-table";
import { t } from "@/lib/i18n/words";
import { type Periods, periodInWords } from "@/lib/privacy/periods";
import { RETENTION, RETENTION_KINDS } from "@/lib/privacy/retention";

const COLUMNS = ["kind", "period", "reason", "how"] as const;

/** How long which data stay, why, and how they go. */
export function RetentionTable({ periods }: { periods: Periods }) {
  return (
    <DataTable
      caption={t("privacy.retention.table")}
      columns={COLUMNS.map((name) => ({ label: t(`privacy.retention.${name}`) }))}
      rows={RETENTION_KINDS.map((kind) => {
        const { data, reason, how } = RETENTION[kind];
        return { id: kind, cells: [data, periodInWords(kind, periods), reason, how] };
      })}
    />
  );
}
