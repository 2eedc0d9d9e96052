import { Refused } from "@/lib/errors";

/** Where an election stands. */
export type ElectionStage = "draft" | "voting" | "toCount" | "toEnter" | "decided" | "cancelled";

type Standing = {
  outside: boolean;
  calledAt: Date | null;
  votesUntil: Date | null;
  decidedAt: Date | null;
  cancelledAt: Date | null;
};

/** Where an election stands at a moment; what is held outside goes from draft to its result. */
export function stageOf(election: Standing, now: Date): ElectionStage {
  const { outside, calledAt, votesUntil, decidedAt, cancelledAt } = election;
  if (cancelledAt) return "cancelled";
  if (decidedAt) return "decided";
  if (outside) return "toEnter";
  if (!calledAt) return "draft";
  return votesUntil && votesUntil > now ? "voting" : "toCount";
}

/** Refuses what needs another stage: a vote after the end, a change once cities have been asked. */
export function assertStage(
  election: Standing,
  allowed: readonly ElectionStage[],
  now: Date,
): void {
  const stage = stageOf(election, now);
  if (allowed.includes(stage)) return;
  throw new Refused(REASONS[stage]);
}

const REASONS = {
  draft: "electionNotCalled",
  voting: "electionVoting",
  toCount: "electionOver",
  toEnter: "electionOutside",
  decided: "alreadyDecided",
  cancelled: "electionCancelled",
} as const satisfies Record<ElectionStage, string>;

export type Tally = {
  /** Votes by candidate, those with none as well. */
  votes: ReadonlyMap<string, number>;
  abstentions: number;
  /** Everybody with the most votes: two who are level both serve. Empty without a single vote. */
  electedIds: readonly string[];
};

/** Counts one vote per city; null is an abstention. Votes for somebody who does not stand are not counted. */
export function countVotes(
  candidateIds: readonly string[],
  ballots: readonly { candidateId: string | null }[],
): Tally {
  const votes = new Map(candidateIds.map((id) => [id, 0]));
  for (const { candidateId } of ballots) {
    const count = candidateId === null ? undefined : votes.get(candidateId);
    if (candidateId !== null && count !== undefined) votes.set(candidateId, count + 1);
  }
  const abstentions = ballots.filter(({ candidateId }) => candidateId === null).length;
  return { votes, abstentions, electedIds: withMost(votes) };
}

/** Who has the most votes; several when they are level, nobody without a vote. */
export function withMost(votes: ReadonlyMap<string, number>): string[] {
  const most = Math.max(0, ...votes.values());
  return most === 0 ? [] : [...votes].flatMap(([id, count]) => (count === most ? [id] : []));
}
