import { addDays, calendarDay, hourOn } from "@/lib/time";

/** What a presenting city is reminded of. The word is part of the mail's key. */
export type Occasion = "weekBefore" | "dayBefore";

export const DAYS_BEFORE = 7;
const NINE = 9;

/**
 * What is due at a moment for a project that should be there by a day: from nine o'clock in Berlin of the day a week
 * before, or the day before, until the next one or until the day is over. After a standstill the newest alone is sent.
 */
export function dueReminder(projectsBy: Date | null, now: Date): Occasion | null {
  if (!projectsBy || calendarDay(now) > projectsBy) return null;
  const from = (days: number) => hourOn(addDays(projectsBy, -days), NINE);
  if (now >= from(1)) return "dayBefore";
  return now >= from(DAYS_BEFORE) ? "weekBefore" : null;
}
