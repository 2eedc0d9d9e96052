import type { StateCalendar } from "@/lib/holidays/calendar";
import { t } from "@/lib/i18n/words";
import { dateInWords, dayOfMonth } from "@/lib/time";

/** A year of a state in words: its school holidays and, where its data begin or end, that; its public holidays. */
export function linesOfYear(
  calendar: StateCalendar,
  year: number,
): { school: string[]; feasts: string[] } {
  const [first, last] = [new Date(Date.UTC(year, 0, 1)), new Date(Date.UTC(year, 11, 31))];
  const school = calendar.schoolHolidays
    .filter(({ startsOn, endsOn }) => startsOn <= last && endsOn >= first)
    .map(({ name, startsOn, endsOn }) =>
      Number(startsOn) === Number(endsOn)
        ? t("dateFinder.picture.day", { name, day: dayOfMonth(startsOn, "UTC") })
        : t("dateFinder.picture.period", {
            name,
            from: dayIn(year, startsOn),
            until: dayIn(year, endsOn),
          }),
    );
  const feasts = calendar.publicHolidays
    .filter(({ day }) => day >= first && day <= last)
    .map(({ name, day, isRegional }) =>
      t(isRegional ? "dateFinder.picture.regional" : "dateFinder.picture.day", {
        name,
        day: dayOfMonth(day, "UTC"),
      }),
    );
  return { school: [...school, ...gapsOf(calendar, first, last)], feasts };
}

function gapsOf({ reach }: StateCalendar, first: Date, last: Date): string[] {
  if (!reach || reach.until < first || reach.from > last)
    return [t("dateFinder.picture.noData", { year: String(first.getUTCFullYear()) })];
  const gaps: string[] = [];
  if (reach.from > first)
    gaps.push(t("dateFinder.picture.dataFrom", { day: dateInWords(reach.from) }));
  if (reach.until < last)
    gaps.push(t("dateFinder.picture.dataUntil", { day: dateInWords(reach.until) }));
  return gaps;
}

/** "4. Januar 2028" only where it is not the year that is told. */
function dayIn(year: number, day: Date): string {
  return day.getUTCFullYear() === year ? dayOfMonth(day, "UTC") : dateInWords(day);
}
