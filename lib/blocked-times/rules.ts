import { dayNumber, dayOf, weekdayOf } from "@/lib/time";

/** A row of the table: a rule when it has a weekday, else a day or a span. */
export type BlockedRule = {
  weekday: number | null;
  ordinal: number | null;
  startsOn: Date | null;
  endsOn: Date | null;
};

/** What a rule looks at in a day. */
export type CalendarDay = {
  /** As `dayNumber` counts. */
  number: number;
  weekday: number;
  /** Which of its weekday in its month, 1 to 5. */
  ordinal: number;
  isLast: boolean;
};

/** The facts of a day that rules ask for. */
export function calendarDayOf(number: number): CalendarDay {
  const day = dayOf(number);
  const date = day.getUTCDate();
  const next = dayOf(number + 7).getUTCMonth();
  return {
    number,
    weekday: weekdayOf(number),
    ordinal: Math.ceil(date / 7),
    isLast: next !== day.getUTCMonth(),
  };
}

/** Whether a city cannot meet on a day by this rule; first and last day belong to it. */
export function isBlockedOn(rule: BlockedRule, day: CalendarDay): boolean {
  if (rule.startsOn && day.number < dayNumber(rule.startsOn)) return false;
  if (rule.endsOn && day.number > dayNumber(rule.endsOn)) return false;
  if (rule.weekday === null) return true;
  if (rule.weekday !== day.weekday) return false;
  if (rule.ordinal === null) return true;
  return rule.ordinal === -1 ? day.isLast : rule.ordinal === day.ordinal;
}
