import "server-only";
import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/auth/actor";
import type { Tx } from "@/lib/db";
import { Outdated } from "@/lib/errors";
import { assertAmong } from "@/lib/meetings/rules";
import { assertDates, hasAnswered, voteOn } from "@/lib/polls/rules";
import type { CastVote } from "@/lib/polls/schema";
import type { StandingBallot, StandingPoll } from "@/lib/polls/standing";
import { tellCounter, tellOutcome } from "@/lib/polls/telling";
import { voteInWords } from "@/lib/polls/wording";
import type { AnswerWay } from "@/prisma/generated/enums";

export type Voting = {
  /** Null behind a guest link. */
  actor: Pick<Actor, "userId"> | null;
  way: AnswerWay;
  onBehalf: boolean;
  /** As typed behind a guest link. */
  name: string | null;
  /** The official on whose behalf it is done, as far as known. */
  headId: string | null;
};

type Given = Pick<CastVote, "votes" | "comment" | "counter" | "version">;
type Held = { poll: StandingPoll; ballot: StandingBallot };

/**
 * Writes what a city says over the version it was given to, records who said it, and tells the process managers
 * when everybody has. Only for a poll that is held, inside the caller's transaction.
 */
export async function writeBallot(
  tx: Tx,
  held: Held,
  input: Given,
  by: Voting,
  now: Date,
): Promise<{ pollId: string }> {
  const { poll, ballot } = held;
  assertAmong(
    input.votes.map(({ dateId }) => dateId),
    poll.dates.map(({ id }) => id),
  );
  if (input.version !== undefined && input.version !== ballot.version)
    throw new Outdated(theirs(ballot, input), ballot.version);

  await write(tx, ballot, input, by, now);
  await recordEvent(tx, {
    actor: by.actor,
    kind: "poll.voted",
    subjectId: ballot.id,
    onBehalfOfId: by.onBehalf ? by.headId : null,
    details: { pollId: poll.id, cityId: ballot.cityId, via: by.way },
    at: now,
  });
  if (input.counter) await propose(tx, held, input.counter, by, now);
  await noteCompletion(tx, held, input, now);
  return { pollId: poll.id };
}

async function write(tx: Tx, { id }: StandingBallot, input: Given, by: Voting, now: Date) {
  const votes = input.votes.map((one) => ({ ...one, ballotId: id }));
  await tx.ballotVote.deleteMany({
    where: { ballotId: id, dateId: { in: votes.map(({ dateId }) => dateId) } },
  });
  await tx.ballotVote.createMany({ data: votes });
  await tx.ballot.update({
    where: { id },
    data: {
      comment: input.comment,
      answeredAt: now,
      answeredById: by.actor?.userId ?? null,
      answeredByName: by.name,
      answeredOnBehalf: by.onBehalf,
      answeredVia: by.way,
      version: { increment: 1 },
    },
    select: { id: true },
  });
}

/** A date proposed twice by the same city waits once. */
async function propose(tx: Tx, { poll, ballot }: Held, startsAt: Date, by: Voting, now: Date) {
  const standing = poll.dates.map((date) => date.startsAt);
  assertDates([startsAt], standing, now);
  const [fresh] = await tx.counterProposal.createManyAndReturn({
    data: [
      {
        ballotId: ballot.id,
        startsAt,
        durationMinutes: poll.durationMinutes,
        madeAt: now,
        madeById: by.actor?.userId ?? null,
        madeByName: by.name,
      },
    ],
    skipDuplicates: true,
    select: { id: true },
  });
  if (!fresh) return;
  await recordEvent(tx, {
    actor: by.actor,
    kind: "poll.counterProposed",
    subjectId: fresh.id,
    onBehalfOfId: by.onBehalf ? by.headId : null,
    details: { pollId: poll.id, cityId: ballot.cityId },
    at: now,
  });
  await tellCounter(tx, poll.id, { id: fresh.id, startsAt, ballotId: ballot.id }, now);
}

async function noteCompletion(tx: Tx, { poll, ballot }: Held, input: Given, now: Date) {
  if (poll.completedAt) return;
  const said = new Set(input.votes.map(({ dateId }) => dateId));
  const own = [...input.votes, ...ballot.votes.filter(({ dateId }) => !said.has(dateId))];
  const ballots = poll.ballots.map((one) => (one.id === ballot.id ? { ...one, votes: own } : one));
  if (!ballots.every((one) => hasAnswered(one, poll.dates, now))) return;
  await tx.datePoll.update({
    where: { id: poll.id },
    data: { completedAt: now },
    select: { id: true },
  });
  await tellOutcome(tx, poll.id, "complete", now);
}

/** What somebody else of the same city said meanwhile, by field of the form. */
function theirs(ballot: StandingBallot, { votes }: Given): Record<string, string> {
  const said = votes.map(({ dateId }, index) => [
    `votes.${index}.vote`,
    voteInWords(voteOn(ballot, dateId)),
  ]);
  return {
    ...Object.fromEntries(said),
    ...(ballot.comment ? { comment: ballot.comment } : {}),
  };
}
