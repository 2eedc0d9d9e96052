import { Temporal } from "temporal-polyfill";

export const BERLIN = "Europe/Berlin";

export type WallClock =
  | { kind: "moment"; moment: Date }
  /** Clocks jump over this hour. */
  | { kind: "missing" }
  /** Clocks show this hour twice. */
  | { kind: "doubled"; earlier: Date; later: Date };

/**
 * Reads a typed wall-clock time ("2027-03-17T10:00") in a zone, whatever the server's own zone;
 * says so when the hour does not exist or exists twice (IANA time zone rules).
 */
export function readWallClock(value: string, zone: string = BERLIN): WallClock {
  const plain = Temporal.PlainDateTime.from(value);
  const earlier = plain.toZonedDateTime(zone, { disambiguation: "earlier" });
  const later = plain.toZonedDateTime(zone, { disambiguation: "later" });
  if (earlier.equals(later)) return { kind: "moment", moment: asDate(earlier) };
  if (!earlier.toPlainDateTime().equals(plain)) return { kind: "missing" };
  return { kind: "doubled", earlier: asDate(earlier), later: asDate(later) };
}

/** A moment as the value of a datetime-local field, "2027-03-17T10:00", in a zone. */
export function toWallClock(moment: Date, zone: string = BERLIN): string {
  return zoned(moment, zone).toPlainDateTime().toString({ smallestUnit: "minute" });
}

/** "Dienstag, 17. März 2027". */
export function longDate(moment: Date, zone: string = BERLIN): string {
  return formats(zone).longDate.format(moment);
}

/** "Dienstag, 17. März": for headings where the year is plain. */
export function dayAndMonth(moment: Date, zone: string = BERLIN): string {
  return formats(zone).dayAndMonth.format(moment);
}

/** "17. März": within a sentence. */
export function dayOfMonth(moment: Date, zone: string = BERLIN): string {
  return formats(zone).stampDay.format(moment);
}

/** "17. März 2027". */
export function shortDate(moment: Date, zone: string = BERLIN): string {
  return formats(zone).shortDate.format(moment);
}

/** "10:00". */
export function clock(moment: Date, zone: string = BERLIN): string {
  return formats(zone).clock.format(moment);
}

/** "Dienstag, 17. März 2027, 10:00 Uhr". */
export function longMoment(moment: Date, zone: string = BERLIN): string {
  return `${longDate(moment, zone)}, ${clock(moment, zone)} Uhr`;
}

/** "10:00–11:30 Uhr". */
export function clockSpan(startsAt: Date, minutes: number, zone: string = BERLIN): string {
  return `${clock(startsAt, zone)}–${clock(addMinutes(startsAt, minutes), zone)} Uhr`;
}

/** "3. März, 9:12 Uhr": when somebody clicked. */
export function stamp(moment: Date, zone: string = BERLIN): string {
  return `${formats(zone).stampDay.format(moment)}, ${clock(moment, zone)} Uhr`;
}

/** "heute um 14:20 Uhr", "gestern um 9:05 Uhr", else "am 3. März 2027 um 9:12 Uhr". */
export function recently(moment: Date, now: Date, zone: string = BERLIN): string {
  const day = { 0: "heute", [-1]: "gestern" }[daysUntil(moment, now, zone)];
  return `${day ?? `am ${shortDate(moment, zone)}`} um ${clock(moment, zone)} Uhr`;
}

/** The machine-readable form for <time dateTime>, with offset (RFC 3339). */
export function machineTime(moment: Date, zone: string = BERLIN): string {
  return zoned(moment, zone).toString({ timeZoneName: "never", smallestUnit: "minute" });
}

/** "2027-03-17T10:00:00+01:00": to the second and with offset, for other programs. */
export function momentWithOffset(moment: Date, zone: string = BERLIN): string {
  return zoned(moment, zone).toString({ timeZoneName: "never", smallestUnit: "second" });
}

/** A moment so many minutes later. */
export function addMinutes(moment: Date, minutes: number): Date {
  return new Date(moment.getTime() + minutes * 60_000);
}

/** Whole calendar days from one moment to another in a zone; 0 on the same day, negative in the past. */
export function daysUntil(moment: Date, now: Date, zone: string = BERLIN): number {
  return (calendarDay(moment, zone).getTime() - calendarDay(now, zone).getTime()) / DAY;
}

/** The calendar day of a moment in a zone, as a Date at midnight UTC: the shape of a date column. */
export function calendarDay(moment: Date, zone: string = BERLIN): Date {
  return new Date(`${formats(zone).isoDay.format(moment)}T00:00:00Z`);
}

/** A date column ("2027-03-17" at midnight UTC) in words: "17. März 2027". */
export function dateInWords(day: Date): string {
  return shortDate(day, "UTC");
}

/** A date column in words with its weekday: "Freitag, 27. November". */
export function dayInWords(day: Date): string {
  return dayAndMonth(day, "UTC");
}

/** A typed date ("2027-03-17") as a date column, or null when the calendar has no such day. */
export function readDay(value: string): Date | null {
  try {
    return new Date(
      `${Temporal.PlainDate.from(value, { overflow: "reject" }).toString()}T00:00:00Z`,
    );
  } catch {
    return null;
  }
}

/** A date column as typed value "2027-03-17". */
export function toDay(day: Date): string {
  return day.toISOString().slice(0, 10);
}

/** A date column so many months later; the last day of the month where the day does not exist. */
export function addMonths(day: Date, months: number): Date {
  return new Date(`${Temporal.PlainDate.from(toDay(day)).add({ months }).toString()}T00:00:00Z`);
}

/** A date column so many days later, or earlier when negative. */
export function addDays(day: Date, days: number): Date {
  return new Date(`${Temporal.PlainDate.from(toDay(day)).add({ days }).toString()}T00:00:00Z`);
}

/** The moment a zone's clocks show a full hour of a date column's day; an hour that is skipped comes right after. */
export function hourOn(day: Date, hour: number, zone: string = BERLIN): Date {
  const plainTime = Temporal.PlainTime.from({ hour });
  return asDate(Temporal.PlainDate.from(toDay(day)).toZonedDateTime({ timeZone: zone, plainTime }));
}

/** Whole calendar months from one date column to another. */
export function monthsBetween(from: Date, to: Date): number {
  const [start, end] = [from, to].map((day) => Temporal.PlainDate.from(toDay(day)));
  return start && end ? start.until(end, { largestUnit: "months" }).months : 0;
}

/** A date column as the number of its day since 1 January 1970: differences are days. */
export function dayNumber(day: Date): number {
  return day.getTime() / DAY;
}

/** The date column of a day's number. */
export function dayOf(number: number): Date {
  return new Date(number * DAY);
}

/** ISO weekday of a day's number, Monday 1 to Sunday 7. */
export function weekdayOf(number: number): number {
  // 1 January 1970 was a Thursday.
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

/** "09:30" as minutes of the day. */
export function minutesOfClock(clockTime: string): number {
  const [hours = 0, minutes = 0] = clockTime.split(":").map(Number);
  return hours * 60 + minutes;
}

/** Minutes of the day as "09:30". */
export function clockOfMinutes(minutes: number): string {
  return [Math.floor(minutes / 60), minutes % 60]
    .map((part) => String(part).padStart(2, "0"))
    .join(":");
}

/** The hour clocks jump over or show twice: the day, and minutes of its wall clock. */
export type ClockChange = { day: number; from: number; until: number };

/** The clock changes of a zone from one date column to another, both included (IANA time zone rules). */
export function clockChanges(from: Date, to: Date, zone: string = BERLIN): ClockChange[] {
  const changes: ClockChange[] = [];
  let at = Temporal.PlainDate.from(toDay(from)).toZonedDateTime(zone).getTimeZoneTransition("next");
  while (at && dayNumber(calendarDay(asDate(at), zone)) <= dayNumber(to)) {
    const minutes = at.hour * 60 + at.minute;
    const jumped =
      (at.offsetNanoseconds - at.subtract({ nanoseconds: 1 }).offsetNanoseconds) / 6e10;
    const [start, end] = [minutes - jumped, minutes].sort((a, b) => a - b);
    changes.push({
      day: dayNumber(calendarDay(asDate(at), zone)),
      from: start ?? minutes,
      until: end ?? minutes,
    });
    at = at.getTimeZoneTransition("next");
  }
  return changes;
}

/** A date column as "Mai 2026". */
export function monthAndYear(day: Date): string {
  return MONTH.format(day);
}

/** "Juni" for 5. */
export function monthInWords(month: number): string {
  return MONTH_ALONE.format(new Date(Date.UTC(2027, month, 1)));
}

const DAY = 86_400_000;
const MONTH_ALONE = new Intl.DateTimeFormat("de-DE", { timeZone: "UTC", month: "long" });
const MONTH = new Intl.DateTimeFormat("de-DE", { timeZone: "UTC", month: "long", year: "numeric" });

function zoned(moment: Date, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO(zone);
}

function asDate(zonedDateTime: Temporal.ZonedDateTime): Date {
  return new Date(zonedDateTime.epochMilliseconds);
}

type Formats = Record<
  "longDate" | "dayAndMonth" | "shortDate" | "clock" | "stampDay" | "isoDay",
  Intl.DateTimeFormat
>;

const perZone = new Map<string, Formats>();

// Making a DateTimeFormat costs more than a query; a page would make dozens.
function formats(timeZone: string): Formats {
  const known = perZone.get(timeZone);
  if (known) return known;
  const make = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat("de-DE", { timeZone, ...options });
  const made: Formats = {
    longDate: make({ weekday: "long", day: "numeric", month: "long", year: "numeric" }),
    dayAndMonth: make({ weekday: "long", day: "numeric", month: "long" }),
    shortDate: make({ day: "numeric", month: "long", year: "numeric" }),
    clock: make({ hour: "numeric", minute: "2-digit" }),
    stampDay: make({ day: "numeric", month: "long" }),
    // Sweden writes dates as ISO 8601 does.
    isoDay: new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short" }),
  };
  perZone.set(timeZone, made);
  return made;
}
