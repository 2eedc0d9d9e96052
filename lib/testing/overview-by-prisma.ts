import { type Actor, citiesOf } from "@/lib/auth/actor";
import { appealsVisibleTo, commitmentsVisibleTo, meetingsVisibleTo } from "@/lib/auth/scope";
import { db } from "@/lib/db";
import { ofTheActor } from "@/lib/meetings/queries";
import { card, onTheList } from "@/lib/meetings/views";
import { appealFor, brief, promised, rhythmOn } from "@/lib/overview/views";
import { addMinutes } from "@/lib/time";

const HOUR = 60;
const DAY = 24 * HOUR;

/** The lists of the overview as Prisma reads them through the scopes: what its own statement must give. */
export async function overviewByPrisma(actor: Actor, now: Date) {
  const [next, waiting, commitments, appeals, circles] = await Promise.all([
    nextMeeting(actor, now),
    meetingsWaiting(actor, now),
    openCommitments(actor),
    latestAppeals(actor),
    drivenCircles(actor, now),
  ]);
  return { next, waiting, commitments, appeals, circles };
}

async function nextMeeting(actor: Actor, now: Date) {
  if (actor.mandates.every(({ role }) => role === "PROGRAMME_OFFICE")) return null;
  const meetings = await db.meeting.findMany({
    where: {
      AND: [
        { startsAt: { gt: addMinutes(now, -12 * HOUR) }, invitedAt: { not: null } },
        { cancelledAt: null, heldAt: null },
        meetingsVisibleTo(actor),
        ofTheActor(actor),
      ],
    },
    select: card,
    orderBy: { startsAt: "asc" },
    take: 2,
  });
  return meetings.find((one) => addMinutes(one.startsAt, one.durationMinutes) > now) ?? null;
}

async function meetingsWaiting(actor: Actor, now: Date) {
  const own = { ...onTheList, answer: null, official: { cityId: { in: citiesOf(actor) } } };
  return db.meeting.findMany({
    where: {
      AND: [
        { cancelledAt: null, heldAt: null, startsAt: { gt: addMinutes(now, -365 * DAY) } },
        {
          OR: [
            { circleId: { in: [...actor.managedCircleIds] } },
            { startsAt: { gt: now }, attendances: { some: own } },
          ],
        },
        meetingsVisibleTo(actor),
      ],
    },
    select: brief,
    orderBy: { startsAt: "asc" },
    take: 12,
  });
}

async function openCommitments(actor: Actor) {
  return db.commitment.findMany({
    where: {
      AND: [
        { status: { in: ["PLANNED", "IN_PROGRESS", "POSTPONED"] } },
        {
          OR: [{ owners: { some: { cityId: { in: citiesOf(actor) } } } }, { owners: { none: {} } }],
        },
        { circleId: { in: [...actor.seatCircleIds] } },
        { confirmations: { none: { cityId: { in: citiesOf(actor) }, refusedAt: { not: null } } } },
        commitmentsVisibleTo(actor),
      ],
    },
    select: promised,
    orderBy: [{ dueOn: { sort: "asc", nulls: "last" } }, { id: "asc" }],
    take: 5,
  });
}

async function latestAppeals(actor: Actor) {
  return db.appeal.findMany({
    where: { AND: [{ publishedAt: { not: null }, withdrawnAt: null }, appealsVisibleTo(actor)] },
    select: appealFor(actor),
    orderBy: [{ publishedAt: "desc" }, { id: "desc" }],
    take: 3,
  });
}

async function drivenCircles(actor: Actor, now: Date) {
  return db.exchangeCircle.findMany({
    where: { id: { in: [...actor.managedCircleIds] }, dissolvedOn: null },
    select: rhythmOn(now),
    orderBy: { name: "asc" },
    take: 5,
  });
}
