import { DataTable } from "@/components/ui/data-table";
import { Details } from "@/components/ui/details";
import type { StateCalendar } from "@/lib/holidays/calendar";
import { linesOfYear } from "@/lib/holidays/wording";
import { t } from "@/lib/i18n/words";

type YearTableProps = { year: number; calendars: readonly StateCalendar[] };

/** The whole year of each state in words: what the picture shows and more. */
export function YearTable({ year, calendars }: YearTableProps) {
  const words = { year: String(year) };
  return (
    <Details summary={t("dateFinder.picture.table", words)}>
      <DataTable
        caption={t("dateFinder.picture.caption", words)}
        columns={[
          { label: t("dateFinder.picture.columns.state") },
          { label: t("dateFinder.picture.columns.school") },
          { label: t("dateFinder.picture.columns.feasts") },
        ]}
        rows={calendars.map((calendar) => {
          const { school, feasts } = linesOfYear(calendar, year);
          return {
            id: calendar.state,
            cells: [
              t(`cities.state.${calendar.state}`),
              <Lines key="school" lines={school} />,
              <Lines key="feasts" lines={feasts} />,
            ],
          };
        })}
      />
    </Details>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  return lines.map((line) => (
    <span className="block" key={line}>
      {line}
    </span>
  ));
}
