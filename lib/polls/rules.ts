import { Refused } from "@/lib/errors";
import { addMinutes, calendarDay } from "@/lib/time";
import type { Answer, Vote } from "@/prisma/generated/enums";

/** As many dates as a poll begins with, and as many as it may grow to. */
export const MOST_DATES = 10;
export const MOST_DATES_IN_ALL = 20;

type Ending = { fixedAt: Date | null; cancelledAt: Date | null };
type Standing = Ending & { answerBy: Date };
type PollDate = { id: string; startsAt: Date };
type Ballot = { isRequired: boolean; votes: readonly { dateId: string; vote: Vote }[] };

export type Stage = "open" | "fixed" | "cancelled";

/** Where a poll stands. */
export function stageOf({ fixedAt, cancelledAt }: Ending): Stage {
  if (cancelledAt) return "cancelled";
  return fixedAt ? "fixed" : "open";
}

/** Whether the last day for answers has passed; the day itself belongs to it. */
export function isPastDeadline({ answerBy }: { answerBy: Date }, now: Date): boolean {
  return calendarDay(now) > answerBy;
}

/** Whether the cities can still vote and change their votes. */
export function isVotable(poll: Standing, now: Date): boolean {
  return stageOf(poll) === "open" && !isPastDeadline(poll, now);
}

/** Refuses to touch a poll that has ended. */
export function assertOpen(poll: Ending): void {
  if (stageOf(poll) !== "open") throw new Refused("pollClosed");
}

/** Refuses a vote after the poll or its deadline has ended. */
export function assertVotable(poll: Standing, now: Date): void {
  assertOpen(poll);
  if (isPastDeadline(poll, now)) throw new Refused("pollDeadlinePassed");
}

/** Refuses dates that have passed or stand there twice, and more of them than anybody can survey. */
export function assertDates(fresh: readonly Date[], standing: readonly Date[], now: Date): void {
  const all = [...standing, ...fresh].map(Number);
  if (fresh.some((date) => date <= now)) throw new Refused("inThePast");
  if (new Set(all).size < all.length) throw new Refused("dateTwice");
  if (all.length > MOST_DATES_IN_ALL) throw new Refused("pollFull");
}

/** Refuses a deadline that has passed, or that lies after the first date which is still to come. */
export function assertDeadline(answerBy: Date, dates: readonly Date[], now: Date): void {
  if (answerBy < calendarDay(now)) throw new Refused("deadlinePassed");
  const first = dates.filter((date) => date > now).toSorted((a, b) => Number(a) - Number(b))[0];
  if (first && answerBy > calendarDay(first)) throw new Refused("deadlineLate");
}

/** What a city said to a date; null while it has not. */
export function voteOn({ votes }: Pick<Ballot, "votes">, dateId: string): Vote | null {
  return votes.find((one) => one.dateId === dateId)?.vote ?? null;
}

/** Dates still to come: those a city can say something to. */
export function datesAhead<D extends { startsAt: Date }>(dates: readonly D[], now: Date): D[] {
  return dates.filter(({ startsAt }) => startsAt > now);
}

/** Whether a city has said something to every date that is still to come. */
export function hasAnswered(
  ballot: Pick<Ballot, "votes">,
  dates: readonly PollDate[],
  now: Date,
): boolean {
  if (ballot.votes.length === 0) return false;
  return datesAhead(dates, now).every(({ id }) => voteOn(ballot, id) !== null);
}

export type Tally = Record<Vote | "open", number>;

/** How many cities said what to a date. */
export function tallyOf(dateId: string, ballots: readonly Pick<Ballot, "votes">[]): Tally {
  const tally = { YES: 0, IF_NEED_BE: 0, NO: 0, open: 0 };
  for (const ballot of ballots) tally[voteOn(ballot, dateId) ?? "open"] += 1;
  return tally;
}

/** Dates that suit every city which has said something to them, without a "zur Not". */
export function datesForAll<D extends PollDate>(
  dates: readonly D[],
  ballots: readonly Pick<Ballot, "votes">[],
): D[] {
  return dates.filter(({ id }) => {
    const { YES, IF_NEED_BE, NO } = tallyOf(id, ballots);
    return YES > 0 && IF_NEED_BE === 0 && NO === 0;
  });
}

/** The date that suits best so far: no required city refused, few refusals, many a plain yes; null before any answer. */
export function bestDate<D extends PollDate>(
  dates: readonly D[],
  ballots: readonly Ballot[],
  now: Date,
): D | null {
  if (ballots.every(({ votes }) => votes.length === 0)) return null;
  const ranked = datesAhead(dates, now).toSorted((a, b) => {
    const [left, right] = [rankOf(a.id, ballots), rankOf(b.id, ballots)];
    const index = left.findIndex((value, place) => value !== right[place]);
    return index === -1 ? Number(a.startsAt) - Number(b.startsAt) : difference(left, right, index);
  });
  return ranked[0] ?? null;
}

function rankOf(dateId: string, ballots: readonly Ballot[]): number[] {
  const { YES, IF_NEED_BE, NO } = tallyOf(dateId, ballots);
  return [refusedBy(dateId, ballots).length, NO, -YES, -IF_NEED_BE];
}

function difference(left: readonly number[], right: readonly number[], index: number): number {
  return (left[index] ?? 0) - (right[index] ?? 0);
}

/** Ballots of cities without which the meeting is not to take place and which refused the date. */
export function refusedBy<B extends Ballot>(dateId: string, ballots: readonly B[]): B[] {
  return ballots.filter((ballot) => ballot.isRequired && voteOn(ballot, dateId) === "NO");
}

/** The answer to the invitation that follows from a vote; a refusal leaves the question open. */
export function answerFrom(vote: Vote | null): Answer | null {
  if (vote === "YES") return "ACCEPTED";
  return vote === "IF_NEED_BE" ? "TENTATIVE" : null;
}

const DAY = 24 * 60;
const DAYS_TO_ANSWER = 14;
const DAYS_TO_REPAIR = 3;

/** Until when cities without a date in their calendar answer the invitation: two weeks before, else three days from now; null when that is too late. */
export function answerByFor(startsAt: Date, now: Date): Date | null {
  const usual = calendarDay(addMinutes(startsAt, -DAYS_TO_ANSWER * DAY));
  const soonest = calendarDay(addMinutes(now, DAYS_TO_REPAIR * DAY));
  if (usual >= soonest) return usual;
  return soonest < calendarDay(startsAt) ? soonest : null;
}

/** When the links of a poll end: with the last of its dates, or its deadline where that is later. */
export function linkEnd(dates: readonly { startsAt: Date }[], answerBy: Date): Date {
  return new Date(Math.max(Number(answerBy), ...dates.map(({ startsAt }) => Number(startsAt))));
}

/** Whether cities may be reminded by hand today: once a day. */
export function isRemindable(remindedAt: Date | null, now: Date): boolean {
  return !remindedAt || calendarDay(remindedAt) < calendarDay(now);
}

/** Days before the deadline on which cities without an answer are reminded. */
const REMIND_DAYS_BEFORE = [3, 1] as const;

/**
 * Whether the regular job reminds now: three days and one day before the deadline, once each. Of those that a
 * standstill has let pass only the latest is made up for, and none whose day had begun when the poll was opened
 * or the cities were reminded otherwise.
 */
export function isReminderDue(
  poll: { answerBy: Date; createdAt: Date; remindedAt: Date | null },
  now: Date,
): boolean {
  const today = calendarDay(now);
  if (today > poll.answerBy) return false;
  const since = calendarDay(poll.remindedAt ?? poll.createdAt);
  return REMIND_DAYS_BEFORE.some((days) => {
    const on = calendarDay(addMinutes(poll.answerBy, -days * DAY));
    return on <= today && on > since;
  });
}
