import { Temporal } from "temporal-polyfill";

/*
 * The press release speaks of "Dienstag" in autumn 2022 without a date. The demo takes
 * 8 November 2022, a Tuesday after the autumn holidays of all three states: an assumption.
 */
export const FIRST_MEETING = Temporal.PlainDate.from("2022-11-08");

const WEEKS_BETWEEN = 26;
const TUESDAY = 2;

/** The Tuesday of the demo's next meeting: 14 to 40 days ahead, never between 19 December and 6 January. */
export function upcomingTuesday(today: Temporal.PlainDate): Temporal.PlainDate {
  let day = today.add({ days: 14 });
  while (day.dayOfWeek !== TUESDAY || isChristmasTime(day)) day = day.add({ days: 1 });
  return day;
}

/**
 * The Tuesdays of the demo's held meetings after the first, half a year apart. The last one lies
 * a year and some weeks before the next, so that a newcomer sees what "überfällig" looks like.
 */
export function heldTuesdays(upcoming: Temporal.PlainDate): Temporal.PlainDate[] {
  const days: Temporal.PlainDate[] = [];
  let day = upcoming.subtract({ weeks: 2 * WEEKS_BETWEEN + 3 });
  while (FIRST_MEETING.until(day, { largestUnit: "weeks" }).weeks >= WEEKS_BETWEEN - 4) {
    days.unshift(day);
    day = day.subtract({ weeks: WEEKS_BETWEEN });
  }
  return days;
}

/** A moment on a day at a wall-clock time in Berlin. */
export function at(day: Temporal.PlainDate, time: string): Date {
  const zoned = day.toZonedDateTime({ timeZone: "Europe/Berlin", plainTime: time });
  return new Date(zoned.epochMilliseconds);
}

/** A day as a date column. */
export function asDay(day: Temporal.PlainDate): Date {
  return new Date(`${day.toString()}T00:00:00Z`);
}

function isChristmasTime(day: Temporal.PlainDate): boolean {
  return (day.month === 12 && day.day >= 19) || (day.month === 1 && day.day <= 6);
}
