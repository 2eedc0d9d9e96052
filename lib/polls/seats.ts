import type { BallotView, PollView } from "@/lib/polls/queries";
import { datesAhead, hasAnswered, isVotable, stageOf } from "@/lib/polls/rules";

/** Who looks at a poll: the cities they speak for, and whether they drive its circle. */
export type Desk = { cityIds: readonly string[]; isManager: boolean; now: Date };

export type ShownBallot = {
  ballot: BallotView;
  /** Voted by the reader, or entered for the city by the process manager. */
  isOwn: boolean;
  /** What the reader came for: an own answer that is missing. */
  isFirst: boolean;
};

/** Ballots the reader may fill in now: own ones while there is time, all of them for who drives the circle. */
export function ballotsFor(poll: PollView, { cityIds, isManager, now }: Desk): BallotView[] {
  if (stageOf(poll) !== "open" || datesAhead(poll.dates, now).length === 0) return [];
  const own = poll.ballots.filter(({ city }) => cityIds.includes(city.id));
  if (isManager) return [...new Set([...own, ...poll.ballots])];
  return isVotable(poll, now) ? own : [];
}

/** The ballot whose form is shown: the one asked for, else the reader's own, else the first without an answer. */
export function ballotToShow(
  poll: PollView,
  desk: Desk,
  asked: string | string[] | undefined,
): ShownBallot | null {
  const { cityIds, now } = desk;
  const ballots = ballotsFor(poll, desk);
  const isOwn = ({ city }: BallotView) => cityIds.includes(city.id) && isVotable(poll, now);
  const isMissing = (one: BallotView) => !hasAnswered(one, poll.dates, now);
  const ballot =
    ballots.find(({ id }) => id === asked) ??
    ballots.find((one) => isOwn(one) && isMissing(one)) ??
    ballots.find(isOwn) ??
    ballots.find(isMissing);
  if (!ballot) return null;
  return { ballot, isOwn: isOwn(ballot), isFirst: isOwn(ballot) && isMissing(ballot) };
}
