import { type Actor, citiesOf } from "@/lib/auth/actor";
import { callsVisibleTo, pollsVisibleTo } from "@/lib/auth/scope";
import { officialsVisibleTo } from "@/lib/auth/scope-network";
import { waiting } from "@/lib/calls/views";
import { db } from "@/lib/db";
import { endsSoon } from "@/lib/officials/queries";
import { brief } from "@/lib/polls/queries";
import { addMinutes, calendarDay } from "@/lib/time";

const DAY = 24 * 60;

/** Polls, calls and changes in office as Prisma reads them through the scopes: what the overview's own statement must give. */
export async function townHallWork(actor: Actor, now: Date) {
  const [polls, calls, changes] = await Promise.all([
    openPolls(actor),
    waitingCalls(actor, now),
    officeChanges(actor, now),
  ]);
  return { polls, calls, changes };
}

async function openPolls(actor: Actor) {
  const own = { circleId: { in: [...actor.circleIds, ...actor.managedCircleIds] } };
  const polls = await db.datePoll.findMany({
    where: { AND: [{ fixedAt: null, cancelledAt: null }, own, pollsVisibleTo(actor)] },
    select: brief,
    orderBy: [{ answerBy: "asc" }, { id: "asc" }],
    take: 12,
  });
  return polls;
}

async function waitingCalls(actor: Actor, now: Date) {
  const cities = citiesOf(actor);
  const theirTurn = [
    { offeredByAsked: false, toCityId: { in: cities } },
    { offeredByAsked: true, fromCityId: { in: cities } },
  ];
  const onTable = { OR: [{ agreedAt: null }, { moveOfferedAt: { not: null } }] };
  const ahead = { windows: { some: { endsAt: { gt: now } } } };
  const isOver = { startsAt: { lt: now, gt: addMinutes(now, -30 * DAY) } };
  return db.callRequest.findMany({
    where: {
      AND: [
        { declinedAt: null, withdrawnAt: null, doneAt: null },
        { OR: [{ AND: [onTable, ahead, { OR: theirTurn }] }, isOver] },
        callsVisibleTo(actor),
      ],
    },
    select: waiting,
    orderBy: [{ askedAt: "asc" }, { id: "asc" }],
    take: 5,
  });
}

async function officeChanges(actor: Actor, now: Date) {
  const ending = { AND: [endsSoon(now), { termEndsOn: { gte: calendarDay(now) } }] };
  const begun = { startsAt: { gte: addMinutes(now, -60 * DAY), lte: now } };
  const rows = await db.city.findMany({
    where: { id: { in: citiesOf(actor) } },
    select: {
      slug: true,
      name: true,
      officials: {
        where: { AND: [ending, officialsVisibleTo(actor)] },
        select: { termEndsOn: true },
        orderBy: { termEndsOn: "asc" },
        take: 1,
      },
      mandates: { where: { userId: actor.userId, role: "MAYOR", ...begun }, select: { id: true } },
    },
    orderBy: { name: "asc" },
  });
  return rows
    .map(({ slug, name, officials: [official], mandates }) => ({
      slug,
      name,
      endsOn: official?.termEndsOn ?? null,
      isNew: mandates.length > 0,
    }))
    .filter(({ endsOn, isNew }) => endsOn || isNew);
}
