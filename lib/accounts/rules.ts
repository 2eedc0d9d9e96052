import { Refused } from "@/lib/errors";
import { addDays, BERLIN, calendarDay, daysUntil, hourOn } from "@/lib/time";
import type { Role } from "@/prisma/generated/enums";

/** How long an invitation can be followed. */
export const DAYS_TO_JOIN = 14;

/** Accounts not used for so long are asked about in the access review. */
export const MONTHS_UNUSED = 6;

/** How many days before the end of a mandate the people concerned are told. */
const ALARMS = [14, 60] as const;

const DAY = 86_400_000;

/** Whether a role is for a city, for a coordination body, or for the network. */
export function isFor(role: Role): "city" | "body" | "network" {
  if (role === "MAYOR" || role === "OFFICE") return "city";
  return role === "PROCESS_MANAGER" ? "body" : "network";
}

/** The first moment without a mandate whose last day is named; null runs on. Refuses a day that has passed. */
export function endAfter(lastDay: Date | null, now: Date): Date | null {
  if (!lastDay) return null;
  if (lastDay < calendarDay(now)) throw new Refused("lastDayPassed");
  return hourOn(addDays(lastDay, 1), 0, BERLIN);
}

/** Until when an invitation can be followed: two weeks, and not beyond the mandate it offers. */
export function joinUntil(endsAt: Date | null, now: Date): Date {
  const until = new Date(now.getTime() + DAYS_TO_JOIN * DAY);
  return endsAt && endsAt < until ? endsAt : until;
}

/** When a mandate begins that was offered before the term of its official: with the term. */
export function beginOf(termStartsOn: Date | null, now: Date): Date {
  const begin = termStartsOn ? hourOn(termStartsOn, 0, BERLIN) : now;
  return begin > now ? begin : now;
}

type Ending = { startsAt: Date; endsAt: Date | null; alarmedAt: Date | null };

/**
 * Whether it is time to tell that a mandate ends: once from 60 and once from 14 days before, unless it was given for
 * less. After a standstill only the later one is told.
 */
export function isAlarmDue({ startsAt, endsAt, alarmedAt }: Ending, now: Date): boolean {
  if (!endsAt || endsAt <= now) return false;
  const days = ALARMS.find((one) => daysUntil(endsAt, now) <= one);
  if (days === undefined) return false;
  const since = new Date(endsAt.getTime() - days * DAY - DAY);
  return startsAt < since && (alarmedAt === null || alarmedAt < since);
}
