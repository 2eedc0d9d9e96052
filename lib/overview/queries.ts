import "server-only";
import { type Actor, citiesOf, holds } from "@/lib/auth/actor";
import {
  appealsVisibleTo,
  callsVisibleTo,
  commitmentsVisibleTo,
  meetingsVisibleTo,
} from "@/lib/auth/scope";
import { DAYS_TO_KEEP_NUMBERS } from "@/lib/calls/rules";
import { db } from "@/lib/db";
import { findNextMeeting } from "@/lib/meetings/queries";
import { onTheList } from "@/lib/meetings/views";
import { readFigures } from "@/lib/overview/read-figures";
import { listOpenPolls } from "@/lib/polls/queries";
import { addMinutes, calendarDay } from "@/lib/time";
import type { Prisma } from "@/prisma/generated/client";

const MOST_LINES = 5;
const MOST_MEETINGS = 12;
const DAY = 24 * 60;
/** How long after a meeting the overview still asks who was there. */
const DAYS_TO_NOTE_PRESENCE = 365;

const brief = {
  id: true,
  title: true,
  startsAt: true,
  timeZone: true,
  answerBy: true,
  invitedAt: true,
  circleId: true,
  attendances: {
    where: onTheList,
    select: {
      answer: true,
      presence: true,
      official: { select: { officeKind: true, city: { select: { id: true, name: true } } } },
    },
  },
} satisfies Prisma.MeetingSelect;

export type BriefMeeting = Prisma.MeetingGetPayload<{ select: typeof brief }>;

/** Meetings with something to do: to answer, to invite to, or to note who was there. */
async function listMeetingsWaiting(actor: Actor, now: Date): Promise<BriefMeeting[]> {
  const cities = citiesOf(actor);
  const driven = { circleId: { in: [...actor.managedCircleIds] } };
  const own = { ...onTheList, answer: null, official: { cityId: { in: cities } } };
  if (cities.length === 0 && actor.managedCircleIds.length === 0) return [];
  return db.meeting.findMany({
    where: {
      AND: [
        {
          cancelledAt: null,
          heldAt: null,
          startsAt: { gt: addMinutes(now, -DAYS_TO_NOTE_PRESENCE * DAY) },
        },
        { OR: [driven, { startsAt: { gt: now }, attendances: { some: own } }] },
        meetingsVisibleTo(actor),
      ],
    },
    select: brief,
    orderBy: { startsAt: "asc" },
    take: MOST_MEETINGS,
  });
}

const promised = {
  id: true,
  title: true,
  status: true,
  dueOn: true,
  reason: true,
  proviso: true,
  confirmedAt: true,
  owners: { select: { cityId: true } },
  confirmations: { select: { cityId: true, refusedAt: true } },
} satisfies Prisma.CommitmentSelect;

export type PromisedCommitment = Prisma.CommitmentGetPayload<{ select: typeof promised }>;

/** Open commitments of the actor's cities and those of their whole circle, the nearest day first; none a city of theirs refused. */
async function listOpenCommitments(actor: Actor): Promise<PromisedCommitment[]> {
  const cities = citiesOf(actor);
  if (cities.length === 0) return [];
  return db.commitment.findMany({
    where: {
      AND: [
        { status: { in: ["PLANNED", "IN_PROGRESS", "POSTPONED"] } },
        { OR: [{ owners: { some: { cityId: { in: cities } } } }, { owners: { none: {} } }] },
        { circleId: { in: [...actor.seatCircleIds] } },
        { confirmations: { none: { cityId: { in: cities }, refusedAt: { not: null } } } },
        commitmentsVisibleTo(actor),
      ],
    },
    select: promised,
    orderBy: [{ dueOn: { sort: "asc", nulls: "last" } }, { id: "asc" }],
    take: MOST_LINES,
  });
}

function appealSelection(actor: Actor) {
  return {
    id: true,
    slug: true,
    title: true,
    callToAction: true,
    publishedAt: true,
    authorOffice: true,
    answerBy: true,
    author: { select: { givenName: true, familyName: true, salutation: true } },
    responses: {
      where: { cityId: { in: citiesOf(actor) } },
      select: { answer: true, readAt: true },
    },
    _count: { select: { responses: { where: { answer: { in: ["ENDORSED", "PLEDGED"] } } } } },
  } satisfies Prisma.AppealSelect;
}

export type AppealOnOverview = Prisma.AppealGetPayload<{
  select: ReturnType<typeof appealSelection>;
}>;

/** The latest appeals that stand, newest first, with what the actor's own cities said. */
async function listAppeals(actor: Actor): Promise<AppealOnOverview[]> {
  return db.appeal.findMany({
    where: { AND: [{ publishedAt: { not: null }, withdrawnAt: null }, appealsVisibleTo(actor)] },
    select: appealSelection(actor),
    orderBy: [{ publishedAt: "desc" }, { id: "desc" }],
    take: 3,
  });
}

const wish = {
  id: true,
  topic: true,
  agreedAt: true,
  startsAt: true,
  fromCityId: true,
  fromCity: { select: { name: true } },
  toCity: { select: { name: true } },
} satisfies Prisma.CallRequestSelect;

export type WaitingCall = Prisma.CallRequestGetPayload<{ select: typeof wish }>;

/** Call wishes whose times wait for a word of the actor's cities, and talks that have been without a note of what came of them. */
async function listCallsWaiting(actor: Actor, now: Date): Promise<WaitingCall[]> {
  const cities = citiesOf(actor);
  if (cities.length === 0) return [];
  const theirTurn = [
    { offeredByAsked: false, toCityId: { in: cities } },
    { offeredByAsked: true, fromCityId: { in: cities } },
  ];
  const open = { agreedAt: null, windows: { some: { endsAt: { gt: now } } }, OR: theirTurn };
  const lately = addMinutes(now, -DAYS_TO_KEEP_NUMBERS * DAY);
  return db.callRequest.findMany({
    where: {
      AND: [
        { declinedAt: null, withdrawnAt: null, doneAt: null },
        { OR: [open, { startsAt: { lt: now, gt: lately } }] },
        callsVisibleTo(actor),
      ],
    },
    select: wish,
    orderBy: [{ askedAt: "asc" }, { id: "asc" }],
    take: MOST_LINES,
  });
}

const rhythm = (today: Date) =>
  ({
    id: true,
    name: true,
    rhythmMonths: true,
    foundedOn: true,
    meetings: {
      where: {
        cancelledAt: null,
        OR: [{ heldAt: { not: null } }, { invitedAt: { not: null } }, { startsAt: { gt: today } }],
      },
      select: { startsAt: true, heldAt: true, invitedAt: true, cancelledAt: true },
      orderBy: { startsAt: "desc" },
      take: 2,
    },
    polls: { where: { fixedAt: null, cancelledAt: null }, select: { id: true }, take: 1 },
  }) satisfies Prisma.ExchangeCircleSelect;

export type CircleRhythm = Prisma.ExchangeCircleGetPayload<{ select: ReturnType<typeof rhythm> }>;

/** The circles the actor drives with their last and next meetings. */
async function listDrivenCircles(actor: Actor, now: Date): Promise<CircleRhythm[]> {
  if (actor.managedCircleIds.length === 0) return [];
  return db.exchangeCircle.findMany({
    where: { id: { in: [...actor.managedCircleIds] }, dissolvedOn: null },
    select: rhythm(calendarDay(now)),
    orderBy: { name: "asc" },
    take: MOST_LINES,
  });
}

/** All an overview shows, for any mix of roles: at most eight statements, side by side. */
export async function readOverview(actor: Actor, now: Date) {
  const onlyWatches = actor.mandates.every(({ role }) => role === "PROGRAMME_OFFICE");
  const [next, waiting, calls, commitments, appeals, circles, figures, polls] = await Promise.all([
    onlyWatches ? null : findNextMeeting(actor, now),
    listMeetingsWaiting(actor, now),
    listCallsWaiting(actor, now),
    listOpenCommitments(actor),
    listAppeals(actor),
    listDrivenCircles(actor, now),
    needsFigures(actor) ? readFigures(actor, now) : null,
    listOpenPolls(actor),
  ]);
  return { next, waiting, calls, commitments, appeals, circles, figures, polls };
}

export type Overview = Awaited<ReturnType<typeof readOverview>>;

function needsFigures(actor: Actor): boolean {
  return (
    holds(actor, "PROCESS_MANAGER") ||
    holds(actor, "SPOKESPERSON") ||
    holds(actor, "PROGRAMME_OFFICE")
  );
}
