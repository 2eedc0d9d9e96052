import { momentOn, type TimeWindow } from "@/lib/calls/windows";
import { Refused } from "@/lib/errors";
import { addMinutes, calendarDay } from "@/lib/time";

/** How long a call is in the calendars, at most. */
export const CALL_MINUTES = 30;

/** Days after its end for which the number of a wish is kept. */
export const DAYS_TO_KEEP_NUMBERS = 30;

export type Stage = "open" | "agreed" | "declined" | "withdrawn" | "done";

type Standing = {
  agreedAt: Date | null;
  declinedAt: Date | null;
  withdrawnAt: Date | null;
  doneAt: Date | null;
};

/** What is said to the times on the table; KEEP leaves the agreed one as it is. */
export type CallAnswer = "AGREE" | "OFFER" | "KEEP" | "DECLINE";

type OnTable = Standing & { moveOfferedAt: Date | null };

type OfTwo = { fromCityId: string; toCityId: string; offeredByAsked: boolean };

/** Where a call wish stands. */
export function stageOf({ agreedAt, declinedAt, withdrawnAt, doneAt }: Standing): Stage {
  if (doneAt) return "done";
  if (declinedAt) return "declined";
  if (withdrawnAt) return "withdrawn";
  return agreedAt ? "agreed" : "open";
}

/** The city that is to say something to the times on the table: the one that did not offer them. */
export function cityToAnswer({ fromCityId, toCityId, offeredByAsked }: OfTwo): string {
  return offeredByAsked ? fromCityId : toCityId;
}

/** Whether times lie on the table: the first ones, or others for what was agreed. */
export function isOnTable(call: OnTable): boolean {
  const stage = stageOf(call);
  return stage === "open" || (stage === "agreed" && call.moveOfferedAt !== null);
}

/** Whether somebody of these cities is to say something to the times on the table. */
export function isTheirTurn(call: OnTable & OfTwo, cityIds: readonly string[]): boolean {
  return isOnTable(call) && cityIds.includes(cityToAnswer(call));
}

/** For which of the two cities somebody acts: the one that is to answer comes first; null for neither. */
export function sideOf(call: OfTwo, cityIds: readonly string[]): string | null {
  const { fromCityId, toCityId } = call;
  return [cityToAnswer(call), toCityId, fromCityId].find((city) => cityIds.includes(city)) ?? null;
}

/** Whether somebody of these cities can ask that city: they speak for another one. */
export function mayAsk(ownCityIds: readonly string[], cityId: string): boolean {
  return ownCityIds.some((own) => own !== cityId);
}

/**
 * Refuses an answer to a wish that has ended, an agreement where nothing lies on the table, and one to one's own times.
 * Either city may ask for another time than the agreed one, and either may let the agreed one stand again.
 */
export function assertAnswerable(call: OnTable & OfTwo, answer: CallAnswer, cityId: string): void {
  const stage = stageOf(call);
  if (stage !== "open" && stage !== "agreed") throw new Refused("callEnded");
  if (answer === "DECLINE") return;
  if (!isOnTable(call)) {
    if (answer !== "OFFER") throw new Refused("alreadyDecided");
    return;
  }
  if (answer === "KEEP") {
    if (stage === "open") throw new Refused("callOpen");
    return;
  }
  if (cityToAnswer(call) !== cityId) throw new Refused("callTheirTurn");
}

/** Refuses to note the result of a wish that has ended, or of a talk that is agreed for later. */
export function assertFinishable(call: Standing & { startsAt: Date | null }, now: Date): void {
  const stage = stageOf(call);
  if (stage !== "open" && stage !== "agreed") throw new Refused("callEnded");
  if (call.startsAt && call.startsAt > now) throw new Refused("callAhead");
}

/** Whether the result can be noted. */
export function isFinishable(call: Standing & { startsAt: Date | null }, now: Date): boolean {
  const stage = stageOf(call);
  return stage === "open" || (stage === "agreed" && call.startsAt !== null && call.startsAt <= now);
}

/** Refuses windows that have passed. */
export function assertAhead(windows: readonly TimeWindow[], now: Date): void {
  if (windows.some(({ startsAt }) => startsAt <= now)) throw new Refused("inThePast");
}

/** Begin and length of the call within a window, at the typed time or as the window opens. */
export function callWithin(
  window: TimeWindow | undefined,
  clock: string | null,
  now: Date,
): { startsAt: Date; durationMinutes: number } {
  if (!window) throw new Refused("windowGone");
  const startsAt = clock ? momentOn(calendarDay(window.startsAt), clock) : window.startsAt;
  if (startsAt < window.startsAt || startsAt >= window.endsAt) throw new Refused("outsideWindow");
  if (startsAt <= now) throw new Refused("inThePast");
  const left = Math.round((window.endsAt.getTime() - startsAt.getTime()) / 60_000);
  return { startsAt, durationMinutes: Math.min(CALL_MINUTES, left) };
}

/** The link in a mail outlives the last window by a month, so that the result finds its page. */
export function linkExpiry(windows: readonly TimeWindow[]): Date {
  const last = Math.max(...windows.map(({ endsAt }) => endsAt.getTime()));
  return addMinutes(new Date(last), DAYS_TO_KEEP_NUMBERS * 24 * 60);
}
