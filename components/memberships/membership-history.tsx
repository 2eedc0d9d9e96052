import { DataTable } from "@/components/ui/data-table";
import { t } from "@/lib/i18n/words";
import type { MembershipView } from "@/lib/memberships/queries";
import { dateInWords } from "@/lib/time";

/** From when to when a city belonged to the network, newest first. */
export function MembershipHistory({ periods }: Pick<MembershipView, "periods">) {
  const day = (value: Date | null, otherwise: string) => (value ? dateInWords(value) : otherwise);
  return (
    <DataTable
      caption={t("memberships.history")}
      columns={[
        { label: t("memberships.from") },
        { label: t("memberships.until") },
        { label: t("memberships.cohort") },
      ]}
      rows={periods.map(({ id, joinedOn, leftOn, cohort }) => ({
        id,
        cells: [
          day(joinedOn, t("memberships.unknown")),
          day(leftOn, t("memberships.open")),
          cohort ?? t("memberships.unknown"),
        ],
      }))}
    />
  );
}
