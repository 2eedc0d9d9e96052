import { DataTable } from "@/components/ui/data-table";
import { Section } from "@/components/ui/section";
import { reachOf } from "@/lib/holidays/calendar";
import type { HolidayRow } from "@/lib/holidays/file";
import { t } from "@/lib/i18n/words";
import { dateInWords } from "@/lib/time";
import type { FederalState } from "@/prisma/generated/enums";

type ReachTableProps = { states: readonly FederalState[]; rows: readonly HolidayRow[] };

/** From when to when the school holidays of each state are known. */
export function ReachTable({ states, rows }: ReachTableProps) {
  return (
    <Section id="reichweite" title={t("holidays.reach.title")}>
      <p className="max-w-measure">{t("holidays.reach.lede")}</p>
      <DataTable
        caption={t("holidays.reach.caption")}
        columns={[
          { label: t("holidays.reach.state") },
          { label: t("holidays.reach.from") },
          { label: t("holidays.reach.until") },
          { label: t("holidays.reach.count"), numeric: true },
        ]}
        rows={states.map((state) => {
          const own = rows.filter((row) => row.state === state);
          const reach = reachOf(own);
          const none = t("holidays.reach.none");
          return {
            id: state,
            cells: [
              t(`cities.state.${state}`),
              reach ? dateInWords(reach.from) : none,
              reach ? dateInWords(reach.until) : none,
              own.length,
            ],
          };
        })}
      />
    </Section>
  );
}
