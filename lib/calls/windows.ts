import { z } from "zod";
import { dayFields, dayFrom, time } from "@/lib/form/fields";
import { readWallClock, toDay } from "@/lib/time";

/** Between two moments somebody has time for a call. */
export type TimeWindow = { startsAt: Date; endsAt: Date };

/** The rows of a form: at most three windows. */
export const ROWS = [1, 2, 3] as const;

const SHORTEST = 15;
// Town halls are up then; the hour the clocks skip or show twice never is among them.
const EARLIEST = "06:00";
const LATEST = "22:00";

/** A time or nothing; nothing becomes null. */
export const optionalTime = z
  .union([z.literal(""), time], "time")
  .optional()
  .transform((typed) => typed || null);

/** What the rows of a form send: `day1.day`, …, `from1`, `to1` and so on. */
export const windowFields = {
  ...dayFields("day1"),
  ...dayFields("day2"),
  ...dayFields("day3"),
  from1: optionalTime,
  to1: optionalTime,
  from2: optionalTime,
  to2: optionalTime,
  from3: optionalTime,
  to3: optionalTime,
};

type Typed = Record<string, unknown>;
type Problem = [field: string, message: string];
type Read = { windows: TimeWindow[]; problems: Problem[] };

/** The windows somebody typed, in Berlin time, with what is wrong: keys of messages/de/validation.json by field. */
export function readWindows(values: Typed): Read {
  const rows = ROWS.map((row) => readRow(values, row));
  const windows = rows.flatMap((row) => row.windows);
  const problems = rows.flatMap((row) => row.problems);
  if (windows.length + problems.length === 0) problems.push(["day1", "callTime"]);
  return { windows, problems };
}

function readRow(values: Typed, row: number): Read {
  const day = dayFrom(values, `day${row}`);
  const [from, to] = [clockOf(values[`from${row}`]), clockOf(values[`to${row}`])];
  if (day === null && from === null && to === null) return { windows: [], problems: [] };
  if (!(day instanceof Date) || !from || !to) {
    return { windows: [], problems: missing(row, { day, from, to }) };
  }
  if (from < EARLIEST) return { windows: [], problems: [[`from${row}`, "callHours"]] };
  if (to > LATEST) return { windows: [], problems: [[`to${row}`, "callHours"]] };
  if (minutesOf(to) - minutesOf(from) < SHORTEST) {
    return { windows: [], problems: [[`to${row}`, "callSpan"]] };
  }
  return { windows: [{ startsAt: momentOn(day, from), endsAt: momentOn(day, to) }], problems: [] };
}

type Row = { day: Date | "date" | null; from: string | null; to: string | null };

function missing(row: number, { day, from, to }: Row): Problem[] {
  const problems: Problem[] = [];
  if (!(day instanceof Date)) problems.push([`day${row}`, day ?? "required"]);
  if (!from) problems.push([`from${row}`, "time"]);
  if (!to) problems.push([`to${row}`, "time"]);
  return problems;
}

function clockOf(value: unknown): string | null {
  const typed = time.safeParse(value);
  return typed.success ? typed.data : null;
}

function minutesOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(":").map(Number);
  return hours * 60 + minutes;
}

/** A time of day on the calendar day of a date column. */
export function momentOn(day: Date, clock: string): Date {
  const read = readWallClock(`${toDay(day)}T${clock}`);
  if (read.kind === "missing") throw new Error("at this hour no window can lie");
  return read.kind === "moment" ? read.moment : read.earlier;
}
