import { Refused } from "@/lib/errors";
import { addMinutes } from "@/lib/time";

type Standing = {
  startsAt: Date;
  invitedAt: Date | null;
  heldAt: Date | null;
  cancelledAt: Date | null;
};

/** What a manager can do with a meeting as it stands. */
export type Stage = "draft" | "invited" | "begun" | "held" | "cancelled";

/** Where a meeting stands; one that has begun without a note of who came is "begun". */
export function stageOf({ startsAt, invitedAt, heldAt, cancelledAt }: Standing, now: Date): Stage {
  if (cancelledAt) return "cancelled";
  if (heldAt) return "held";
  if (!invitedAt) return "draft";
  return startsAt <= now ? "begun" : "invited";
}

/** Why nothing on the invitation can be changed at a stage; null while it can. */
export function whyClosed(stage: Stage): "cancelled" | "begun" | null {
  if (stage === "cancelled") return "cancelled";
  return stage === "begun" || stage === "held" ? "begun" : null;
}

/** Refuses a moment that is not to come. */
export function assertLiesAhead(startsAt: Date, now: Date): void {
  if (startsAt <= now) throw new Refused("inThePast");
}

/** Refuses to touch a meeting that is cancelled or that people already sit in. */
export function assertChangeable(meeting: Standing, now: Date): void {
  const closed = whyClosed(stageOf(meeting, now));
  if (closed) throw new Refused(closed === "begun" ? "alreadyBegun" : "cancelled");
}

/** Refuses to announce what nobody is invited to yet, what is cancelled and what has begun. */
export function assertAnnounceable(meeting: Standing, now: Date): void {
  if (stageOf(meeting, now) === "draft") throw new Refused("notInvited");
  assertChangeable(meeting, now);
}

/** Refuses to note presence before a meeting people were invited to has begun. */
export function assertBegun(meeting: Standing, now: Date): void {
  if (meeting.cancelledAt) throw new Refused("cancelled");
  if (!meeting.invitedAt || meeting.startsAt > now) throw new Refused("notYetBegun");
}

/** Refuses ids that were not to be had, as if they did not exist. */
export function assertAmong(ids: readonly (string | null)[], known: Iterable<string>): void {
  const allowed = new Set(known);
  if (ids.some((id) => id !== null && !allowed.has(id))) throw new Refused("notFound");
}

/** Guest links outlive the meeting by a week, so that a late click still finds the page. */
export function linkExpiry(startsAt: Date, durationMinutes: number): Date {
  return addMinutes(startsAt, durationMinutes + 7 * 24 * 60);
}

type Reachable = { email: string | null; city: { email: string | null } };

/** Where an official is reached: the own address, else that of the town hall; null for neither. */
export function addressOf({ email, city }: Reachable): string | null {
  return email ?? city.email;
}
