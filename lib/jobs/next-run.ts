import { addMinutes, toWallClock } from "@/lib/time";

const MINUTE = 60_000;
/** A week and a bit: no timetable here leaves a whole week out. */
const MOST_HOURS = 8 * 24;

/**
 * When a timetable comes round next after a moment, by the clock in Berlin; null for what never comes. Its five parts
 * are minute, hour, day, month and weekday; days and months are all of them, each other part is all, every so many,
 * from–to or one.
 */
export function nextRun(cron: string, after: Date): Date | null {
  const first = new Date(Math.floor(after.getTime() / MINUTE) * MINUTE + MINUTE);
  // Where clocks change they do so at a full hour, so that within one the minutes follow each other.
  for (let hour = 0; hour < MOST_HOURS; hour++) {
    const next = inHour(cron.split(" "), hour === 0 ? first : fullHour(first, hour));
    if (next) return next;
  }
  return null;
}

function fullHour(first: Date, hours: number): Date {
  return new Date((Math.floor(first.getTime() / (60 * MINUTE)) + hours) * 60 * MINUTE);
}

/** The first time in what is left of an hour. */
function inHour(parts: readonly string[], from: Date): Date | null {
  const [minutes = "*", hours = "*", , , weekdays = "*"] = parts;
  const [day = "", time = ""] = toWallClock(from).split("T");
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  if (!matches(hours, hour) || !matches(weekdays, weekdayOf(day))) return null;
  const left = Array.from({ length: 60 - minute }, (_, index) => index);
  const wait = left.find((index) => matches(minutes, minute + index));
  return wait === undefined ? null : addMinutes(from, wait);
}

/** 0 on Sundays. */
function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

function matches(part: string, value: number): boolean {
  if (part === "*") return true;
  if (part.startsWith("*/")) return value % Number(part.slice(2)) === 0;
  const [from = 0, to = from] = part.split("-").map(Number);
  return value >= from && value <= to;
}
