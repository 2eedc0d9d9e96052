import { Refused } from "@/lib/errors";
import { addDays, addMinutes, calendarDay, hourOn } from "@/lib/time";

/** Days for which circulated minutes wait for the cities, unless told otherwise. */
export const USUAL_PERIOD = 14;
export const SHORTEST_PERIOD = 7;
export const LONGEST_PERIOD = 60;

/** Days between the reminder and the moment from which silence is consent, at least. */
export const DAYS_AFTER_REMINDER = 3;

/** Days a changed text waits for the cities, at least. */
const PERIOD_OF_CHANGE = 7;
const NINE = 9;

export type Stage = "draft" | "circulated" | "locked";

type Standing = { circulatedAt: Date | null; consentBy: Date | null; lockedAt: Date | null };

/** What one city has said to the version that stands. */
export type Said = "approved" | "approvedEarlier" | "silent" | "open";

type Approval = {
  number: number | null;
  approvedAt: Date | null;
  silentAt: Date | null;
  remindedAt: Date | null;
  unremindedAt: Date | null;
};

/** Where minutes stand. */
export function stageOf({
  circulatedAt,
  lockedAt,
}: Pick<Standing, "circulatedAt" | "lockedAt">): Stage {
  if (lockedAt) return "locked";
  return circulatedAt ? "circulated" : "draft";
}

/** What a city has said; an approval counts for the version it was given to. */
export function saidBy(
  { silentAt, approvedAt, number }: Pick<Approval, "silentAt" | "approvedAt" | "number">,
  version: number,
): Said {
  if (silentAt) return "silent";
  if (!approvedAt) return "open";
  return number === version ? "approved" : "approvedEarlier";
}

/** Whether the city agrees with the version that stands, by word or by silence. */
export function hasConsented(approval: Approval, version: number): boolean {
  const said = saidBy(approval, version);
  return said === "approved" || said === "silent";
}

/** Whether every city agrees. */
export function isSettled(approvals: readonly Approval[], version: number): boolean {
  return approvals.every((one) => hasConsented(one, version));
}

/** The last day of a city to say something: that of the period, or three days after its reminder; null until it was reminded. */
export function lastDayOf(
  { remindedAt }: Pick<Approval, "remindedAt">,
  consentBy: Date,
): Date | null {
  if (!remindedAt) return null;
  const afterReminder = addDays(calendarDay(remindedAt), DAYS_AFTER_REMINDER);
  return afterReminder > consentBy ? afterReminder : consentBy;
}

/** Whether a city can still propose changes. */
export function mayPropose(
  approval: Pick<Approval, "remindedAt" | "approvedAt">,
  consentBy: Date,
  now: Date,
): boolean {
  const last = approval.approvedAt ? consentBy : lastDayOf(approval, consentBy);
  return !last || calendarDay(now) <= last;
}

/** Whether the time of a reminded city is over. */
export function isTimeUp(
  approval: Pick<Approval, "remindedAt">,
  consentBy: Date,
  now: Date,
): boolean {
  const last = lastDayOf(approval, consentBy);
  return last !== null && calendarDay(now) > last;
}

/** When cities without a word are reminded: nine o'clock, three days before the period ends. */
export function reminderAt(consentBy: Date): Date {
  return hourOn(addDays(consentBy, -DAYS_AFTER_REMINDER), NINE);
}

/** Whether a city is to be reminded now; once, as long as it has not agreed to the version that stands. */
export function isReminderDue(
  approval: Approval,
  { consentBy, version }: { consentBy: Date; version: number },
  now: Date,
): boolean {
  const { remindedAt, unremindedAt } = approval;
  return (
    !remindedAt && !unremindedAt && reminderAt(consentBy) <= now && !hasConsented(approval, version)
  );
}

/** The last day of a period that begins now. */
export function lastDayOfPeriod(now: Date, days: number): Date {
  return addDays(calendarDay(now), days);
}

/** After a change the cities have a week, or what is left of the period. */
export function lastDayAfterChange(consentBy: Date, now: Date): Date {
  const week = lastDayOfPeriod(now, PERIOD_OF_CHANGE);
  return week > consentBy ? week : consentBy;
}

/** The link in a mail outlives the period by three months, so that a late click finds what became of it. */
export function linkExpiry(consentBy: Date): Date {
  return addMinutes(consentBy, 90 * 24 * 60);
}

/** Refuses minutes of a meeting that was not held. */
export function assertHeld({
  heldAt,
  cancelledAt,
}: {
  heldAt: Date | null;
  cancelledAt: Date | null;
}): void {
  if (cancelledAt) throw new Refused("cancelled");
  if (!heldAt) throw new Refused("notHeldYet");
}

/** Refuses to write on minutes that the cities have before them. */
export function assertDraft(minutes: Standing): void {
  const stage = stageOf(minutes);
  if (stage === "locked") throw new Refused("minutesLocked");
  if (stage === "circulated") throw new Refused("minutesCirculated");
}

/** Refuses what is for circulated minutes only, and gives the last day of their period. */
export function assertCirculated(minutes: Standing): Date {
  if (minutes.lockedAt) throw new Refused("minutesLocked");
  if (!minutes.circulatedAt || !minutes.consentBy) throw new Refused("minutesNotCirculated");
  return minutes.consentBy;
}
