import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import {
  circlesVisibleTo,
  citiesOfNetwork,
  meetingsVisibleTo,
  pollsVisibleTo,
} from "@/lib/auth/scope";
import { type CircleChoices, choicesOn } from "@/lib/circles/choices";
import { seatOn, sittingOn } from "@/lib/circles/seating";
import type { NamedCity } from "@/lib/cities/named";
import { db } from "@/lib/db";
import { invited } from "@/lib/meetings/views";
import { calendarDay } from "@/lib/time";
import type { Prisma } from "@/prisma/generated/client";

const inOrder = [
  { joinedOn: "asc" },
  { id: "asc" },
] satisfies Prisma.CircleMembershipOrderByWithRelationInput[];

const hosted = {
  startsAt: true,
  cancelledAt: true,
  hosts: { select: { bodyId: true } },
} satisfies Prisma.MeetingSelect;

/** A circle with everything a new meeting can be made of, and who hosted the earlier ones. */
export type CircleToSchedule = CircleChoices & {
  meetings: Prisma.MeetingGetPayload<{ select: typeof hosted }>[];
};

/** The circles the actor drives, with everything a new meeting can be made of. One statement. */
export async function listCirclesToSchedule(actor: Actor, now: Date): Promise<CircleToSchedule[]> {
  return db.exchangeCircle.findMany({
    where: {
      AND: [
        { id: { in: [...actor.managedCircleIds] }, dissolvedOn: null },
        circlesVisibleTo(actor),
      ],
    },
    select: {
      ...choicesOn(calendarDay(now)),
      meetings: { where: meetingsVisibleTo(actor), select: hosted },
    },
    orderBy: { name: "asc" },
  });
}

function whole(actor: Actor, now: Date) {
  return {
    id: true,
    name: true,
    rhythmMonths: true,
    foundedOn: true,
    dissolvedOn: true,
    dissolveReason: true,
    dissolvedAt: true,
    version: true,
    members: {
      select: seatOn(calendarDay(now)),
      orderBy: inOrder,
    },
    polls: {
      where: { AND: [{ fixedAt: null, cancelledAt: null }, pollsVisibleTo(actor)] },
      select: { id: true },
    },
    meetings: {
      where: meetingsVisibleTo(actor),
      select: {
        id: true,
        title: true,
        startsAt: true,
        format: true,
        place: true,
        answerBy: true,
        invitedAt: true,
        heldAt: true,
        cancelledAt: true,
        hosts: { select: { bodyId: true, body: { select: { name: true, cityId: true } } } },
        _count: { select: { agenda: true, commitments: true } },
        minutes: { select: { circulatedAt: true } },
        pressRelease: { select: { slug: true, publishedAt: true, withdrawnAt: true } },
        attendances: {
          where: { withdrawnAt: null },
          select: {
            ...invited,
            invitedAt: true,
            remindedAt: true,
            bouncedAt: true,
            official: {
              select: {
                ...invited.official.select,
                email: true,
                city: { select: { id: true, name: true, email: true } },
              },
            },
          },
        },
      },
      orderBy: { startsAt: "asc" },
    },
  } satisfies Prisma.ExchangeCircleSelect;
}

export type CircleView = Prisma.ExchangeCircleGetPayload<{ select: ReturnType<typeof whole> }>;
export type CircleMeeting = CircleView["meetings"][number];

/** A circle with its history and those of its meetings the actor may see; null when there is none. One statement. */
export async function findCircle(
  actor: Actor,
  circleId: string,
  now: Date,
): Promise<CircleView | null> {
  if (!z.uuid().safeParse(circleId).success) return null;
  return db.exchangeCircle.findFirst({
    where: { AND: [{ id: circleId }, circlesVisibleTo(actor)] },
    select: whole(actor, now),
  });
}

function line(actor: Actor, now: Date) {
  return {
    id: true,
    name: true,
    rhythmMonths: true,
    dissolvedOn: true,
    members: {
      where: sittingOn(calendarDay(now)),
      select: { city: { select: { name: true } } },
      orderBy: inOrder,
    },
    meetings: {
      where: {
        AND: [
          { startsAt: { gt: now }, cancelledAt: null, invitedAt: { not: null } },
          meetingsVisibleTo(actor),
        ],
      },
      select: { id: true, startsAt: true },
      orderBy: { startsAt: "asc" },
      take: 1,
    },
  } satisfies Prisma.ExchangeCircleSelect;
}

export type CircleLine = Prisma.ExchangeCircleGetPayload<{ select: ReturnType<typeof line> }>;

/** All circles of the network, those of the actor first. One statement. */
export async function listCircles(
  actor: Actor,
  now: Date,
): Promise<{ own: CircleLine[]; others: CircleLine[] }> {
  const circles = await db.exchangeCircle.findMany({
    where: circlesVisibleTo(actor),
    select: line(actor, now),
    orderBy: [{ name: "asc" }, { id: "asc" }],
  });
  const ids = new Set([...actor.circleIds, ...actor.managedCircleIds]);
  return {
    own: circles.filter(({ id }) => ids.has(id)),
    others: circles.filter(({ id }) => !ids.has(id)),
  };
}

/** All cities of the network by name, to be named in forms. One statement; public. */
export async function listNamedCities(now: Date): Promise<(NamedCity & { slug: string })[]> {
  return db.city.findMany({
    where: citiesOfNetwork(calendarDay(now)),
    select: { id: true, slug: true, name: true, state: true },
    orderBy: [{ name: "asc" }, { id: "asc" }],
  });
}
