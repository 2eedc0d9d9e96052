import "server-only";
import { z } from "zod";
import { type Actor, citiesOf } from "@/lib/auth/actor";
import { pollsVisibleTo } from "@/lib/auth/scope";
import { headOf, headsOn } from "@/lib/circles/seating";
import { db } from "@/lib/db";
import { hashToken } from "@/lib/links/tokens";
import { optOuts, type Remindable } from "@/lib/reminders/rules";
import { calendarDay } from "@/lib/time";
import type { Prisma } from "@/prisma/generated/client";

const inOrder = { startsAt: "asc" } satisfies Prisma.PollDateOrderByWithRelationInput;
const dates = {
  select: { id: true, startsAt: true },
  orderBy: inOrder,
} satisfies Prisma.DatePoll$datesArgs;
const person = { givenName: true, familyName: true } satisfies Prisma.UserSelect;

function ballot(now: Date) {
  return {
    id: true,
    isRequired: true,
    answeredAt: true,
    answeredVia: true,
    answeredOnBehalf: true,
    answeredByName: true,
    answeredBy: { select: person },
    comment: true,
    bouncedAt: true,
    version: true,
    votes: { select: { dateId: true, vote: true } },
    city: {
      select: {
        id: true,
        name: true,
        officials: {
          where: headsOn(calendarDay(now)),
          select: { ...person, officeTitle: true },
          orderBy: { id: "asc" },
        },
      },
    },
    counterProposals: {
      select: {
        id: true,
        startsAt: true,
        madeAt: true,
        madeByName: true,
        madeBy: { select: person },
        acceptedAt: true,
        declinedAt: true,
      },
      orderBy: [{ madeAt: "asc" }, { id: "asc" }],
    },
  } satisfies Prisma.BallotSelect;
}

function whole(now: Date) {
  return {
    id: true,
    title: true,
    durationMinutes: true,
    format: true,
    place: true,
    videoUrl: true,
    dialIn: true,
    message: true,
    answerBy: true,
    fixedAt: true,
    cancelledAt: true,
    cancelReason: true,
    remindedAt: true,
    version: true,
    circle: {
      select: {
        id: true,
        members: { select: { cityId: true }, orderBy: [{ joinedOn: "asc" }, { id: "asc" }] },
      },
    },
    hosts: { select: { body: { select: { name: true } } }, orderBy: { body: { name: "asc" } } },
    meeting: { select: { id: true, startsAt: true } },
    dates,
    ballots: { select: ballot(now), orderBy: { id: "asc" } },
  } satisfies Prisma.DatePollSelect;
}

/** A poll with what every city said, the cities in the order they joined the circle. */
export type PollView = Prisma.DatePollGetPayload<{ select: ReturnType<typeof whole> }>;
export type BallotView = PollView["ballots"][number];

/** A poll as its page shows it; null when there is none to see. One statement. */
export async function findPoll(actor: Actor, id: string, now: Date): Promise<PollView | null> {
  if (!z.uuid().safeParse(id).success) return null;
  const poll = await db.datePoll.findFirst({
    where: { AND: [{ id }, pollsVisibleTo(actor)] },
    select: whole(now),
  });
  return poll && seated(poll);
}

export type LinkedBallot = {
  poll: PollView;
  ballot: BallotView;
  /** Who gets the reminders of it; null where only the town hall is known. */
  head: Remindable | null;
};

/** The poll a guest link opens, with the ballot it was made for, or null when the link is unknown, expired or revoked. Reads only. */
export async function findLinkedBallot(token: string, now: Date): Promise<LinkedBallot | null> {
  const link = await db.guestLink.findFirst({
    where: {
      tokenHash: hashToken(token),
      revokedAt: null,
      expiresAt: { gt: now },
      ballot: { isNot: null },
    },
    select: {
      ballotId: true,
      ballot: {
        select: {
          poll: { select: whole(now) },
          city: { select: { officials: headOf(now, { ...optOuts, user: { select: optOuts } }) } },
        },
      },
    },
  });
  const poll = link?.ballot?.poll;
  const own = poll?.ballots.find(({ id }) => id === link?.ballotId);
  if (!poll || !own) return null;
  return { poll: seated(poll), ballot: own, head: link.ballot?.city.officials[0] ?? null };
}

/** A poll as lists show it: who has voted on what, and what cities propose instead. */
export const brief = {
  id: true,
  title: true,
  answerBy: true,
  fixedAt: true,
  cancelledAt: true,
  circleId: true,
  circle: { select: { name: true } },
  dates,
  ballots: {
    select: {
      isRequired: true,
      cityId: true,
      city: { select: { name: true } },
      votes: { select: { dateId: true, vote: true } },
      counterProposals: {
        where: { acceptedAt: null, declinedAt: null },
        select: { id: true, startsAt: true },
      },
    },
  },
} satisfies Prisma.DatePollSelect;

export type BriefPoll = Prisma.DatePollGetPayload<{ select: typeof brief }>;

const MOST_POLLS = 12;

/** Open polls the actor votes in or drives, of one circle or of all, the nearest deadline first; none for those who only watch. */
export async function listOpenPolls(actor: Actor, circleId?: string): Promise<BriefPoll[]> {
  if (citiesOf(actor).length === 0 && actor.managedCircleIds.length === 0) return [];
  return db.datePoll.findMany({
    where: {
      AND: [
        { fixedAt: null, cancelledAt: null },
        circleId ? { circleId } : {},
        pollsVisibleTo(actor),
      ],
    },
    select: brief,
    orderBy: [{ answerBy: "asc" }, { id: "asc" }],
    take: MOST_POLLS,
  });
}

function seated(poll: PollView): PollView {
  const order = poll.circle.members.map(({ cityId }) => cityId);
  const place = ({ city }: BallotView) => {
    const index = order.indexOf(city.id);
    return index === -1 ? order.length : index;
  };
  return { ...poll, ballots: poll.ballots.toSorted((a, b) => place(a) - place(b)) };
}
