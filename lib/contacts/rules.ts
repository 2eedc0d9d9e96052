import { addDays, addMonths, calendarDay, hourOn } from "@/lib/time";

const DAYS_TO_REMIND = 28;
const LINK_DAYS = 90;
const REMINDED_LINK_DAYS = 30;
/** All cities are asked within about five weeks of working days, in small networks a few each day. */
const DAYS_TO_SPREAD = 25;
const FEWEST_A_DAY = 5;

/** Where the yearly confirmation of a city stands. */
export type ContactState = "changes" | "asked" | "confirmed" | "never";

/** In the order in which they concern the programme office. */
export const CONTACT_STATES: readonly ContactState[] = ["changes", "asked", "confirmed", "never"];

/** What became of a question, as far as its state goes; of moments only whether they are there. */
export type Answered = {
  answeredAt: Date | string | null;
  changes: string | null;
  settledAt: Date | string | null;
};

/** Where a city stands by the last question to it: changes that wait to be entered, no answer yet, or confirmed. */
export function contactState(last: Answered | null): ContactState {
  if (!last) return "never";
  if (!last.answeredAt) return "asked";
  return last.changes !== null && !last.settledAt ? "changes" : "confirmed";
}

/** How many cities of a network are asked on one day at most. */
export function mostADay(cities: number): number {
  return Math.max(FEWEST_A_DAY, Math.ceil(cities / DAYS_TO_SPREAD));
}

/** The day a year ago: whoever joined, was asked or answered after it is not asked yet. */
export function aYearAgo(now: Date): Date {
  return addMonths(calendarDay(now), -12);
}

/** Whoever was asked before this day and has said nothing is reminded, once. */
export function remindedIfAskedBefore(now: Date): Date {
  return addDays(calendarDay(now), -DAYS_TO_REMIND);
}

/** The last day on which the link of a question opens, and the moment from which it does not. */
export function linkPeriod(kind: "asked" | "reminded", now: Date): { lastDay: Date; until: Date } {
  const lastDay = addDays(calendarDay(now), kind === "asked" ? LINK_DAYS : REMINDED_LINK_DAYS);
  return { lastDay, until: hourOn(addDays(lastDay, 1), 0) };
}

export type ContactFilter = { state?: ContactState; page: number };

/** Reads the choice from an address; what makes no sense counts as not said. */
export function contactsAsked(asked: { state?: unknown; page?: unknown }): ContactFilter {
  const state = CONTACT_STATES.find((one) => one === asked.state);
  const page = Math.max(1, Math.trunc(Number(asked.page)) || 1);
  return { ...(state ? { state } : {}), page: Math.min(page, 1000) };
}
