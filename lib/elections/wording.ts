import { t } from "@/lib/i18n/words";
import { addDays, addMinutes, calendarDay, dateInWords } from "@/lib/time";

/** "1. Januar 2027 bis 31. Dezember 2028": the first and the last day. */
export function termInWords(term: { termStartsOn: Date; termEndsOn: Date }): string {
  const from = dateInWords(term.termStartsOn);
  return t("elections.term", { from, to: dateInWords(addDays(term.termEndsOn, -1)) });
}

/** The last day before a moment at which something ends: "31. Januar 2027". */
export function lastDayInWords(until: Date): string {
  return dateInWords(calendarDay(addMinutes(until, -1)));
}
