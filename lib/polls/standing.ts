import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { pollsVisibleTo } from "@/lib/auth/scope";
import type { Tx } from "@/lib/db";
import { Refused } from "@/lib/errors";
import type { Prisma } from "@/prisma/generated/client";

const standing = {
  id: true,
  circleId: true,
  title: true,
  durationMinutes: true,
  format: true,
  place: true,
  videoUrl: true,
  dialIn: true,
  answerBy: true,
  createdAt: true,
  fixedAt: true,
  cancelledAt: true,
  completedAt: true,
  remindedAt: true,
  version: true,
  hosts: { select: { bodyId: true } },
  dates: { select: { id: true, startsAt: true }, orderBy: { startsAt: "asc" } },
  ballots: {
    select: {
      id: true,
      cityId: true,
      isRequired: true,
      answeredAt: true,
      answeredById: true,
      answeredByName: true,
      answeredOnBehalf: true,
      answeredVia: true,
      comment: true,
      version: true,
      votes: { select: { dateId: true, vote: true } },
    },
    orderBy: { id: "asc" },
  },
} satisfies Prisma.DatePollSelect;

/** A poll as it stands when somebody is about to change it or to vote. */
export type StandingPoll = Prisma.DatePollGetPayload<{ select: typeof standing }>;
export type StandingBallot = StandingPoll["ballots"][number];

/**
 * The poll as it stands, held until the transaction ends, so that votes and decisions come one after the other
 * and each sees what the one before left; out of sight means "notFound".
 */
export async function findStanding(tx: Tx, actor: Actor, pollId: string): Promise<StandingPoll> {
  const poll = await holdPoll(tx, { AND: [{ id: pollId }, pollsVisibleTo(actor)] }, pollId);
  if (!poll) throw new Refused("notFound");
  return poll;
}

/** The poll of a ballot the caller may vote with, held in the same way. */
export async function findStandingOf(
  tx: Tx,
  ballot: Prisma.BallotWhereInput,
): Promise<{ poll: StandingPoll; ballot: StandingBallot } | null> {
  const found = await tx.ballot.findFirst({ where: ballot, select: { id: true, pollId: true } });
  const poll = found && (await holdPoll(tx, { id: found.pollId }, found.pollId));
  const own = poll?.ballots.find(({ id }) => id === found?.id);
  return poll && own ? { poll, ballot: own } : null;
}

async function holdPoll(
  tx: Tx,
  where: Prisma.DatePollWhereInput,
  pollId: string,
): Promise<StandingPoll | null> {
  await tx.$queryRaw`SELECT id FROM date_poll WHERE id = ${pollId}::uuid FOR UPDATE`;
  return tx.datePoll.findFirst({ where, select: standing });
}

/** For the regular job: the poll held, as everybody finds it. */
export async function holdStanding(tx: Tx, pollId: string): Promise<StandingPoll | null> {
  return holdPoll(tx, { id: pollId }, pollId);
}
