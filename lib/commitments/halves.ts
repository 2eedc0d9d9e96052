import { t } from "@/lib/i18n/words";
import { addDays, toDay } from "@/lib/time";

/** January to June, or July to December. */
export type HalfYear = { year: number; half: 1 | 2 };

/** The half-year of a date column. */
export function halfYearOf(day: Date): HalfYear {
  return { year: day.getUTCFullYear(), half: day.getUTCMonth() < 6 ? 1 : 2 };
}

/** First and last day, as date columns. */
export function daysOf({ year, half }: HalfYear): { from: Date; to: Date } {
  const from = half === 1 ? `${year}-01-01` : `${year}-07-01`;
  const next = half === 1 ? `${year}-07-01` : `${year + 1}-01-01`;
  return { from: new Date(from), to: addDays(new Date(next), -1) };
}

/** "2026-2", as it stands in an address. */
export function keyOf({ year, half }: HalfYear): string {
  return `${year}-${half}`;
}

/** "2. Halbjahr 2026". */
export function halfYearInWords({ year, half }: HalfYear): string {
  return t("commitments.review.halfYear", { half, year: String(year) });
}

/** From that of one day to that of another, the latest first. */
export function halfYearsBetween(first: Date, last: Date): HalfYear[] {
  const found: HalfYear[] = [];
  const start = daysOf(halfYearOf(first)).from;
  for (let day = last; day >= start; day = addDays(daysOf(halfYearOf(day)).from, -1)) {
    found.push(halfYearOf(day));
  }
  return found;
}

/** The one an address names, when it is among those there are; else the latest. */
export function readHalfYear(
  key: string | undefined,
  among: readonly HalfYear[],
): HalfYear | undefined {
  return among.find((one) => keyOf(one) === key) ?? among[0];
}

/** Whether a day has come by the end of a half-year. */
export function isBy(day: Date, half: HalfYear): boolean {
  return toDay(day) <= toDay(daysOf(half).to);
}
