import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { circlesVisibleTo, meetingsVisibleTo } from "@/lib/auth/scope";
import { type CircleChoices, choicesOn } from "@/lib/circles/choices";
import { sittingOn } from "@/lib/circles/seating";
import { db } from "@/lib/db";
import { invited } from "@/lib/meetings/views";
import { calendarDay } from "@/lib/time";
import type { Prisma } from "@/prisma/generated/client";

const inOrder = [
  { joinedOn: "asc" },
  { id: "asc" },
] satisfies Prisma.CircleMembershipOrderByWithRelationInput[];

/** The circles the actor drives, with everything a new meeting can be made of. One statement. */
export async function listCirclesToSchedule(actor: Actor, now: Date): Promise<CircleChoices[]> {
  return db.exchangeCircle.findMany({
    where: {
      AND: [
        { id: { in: [...actor.managedCircleIds] }, dissolvedOn: null },
        circlesVisibleTo(actor),
      ],
    },
    select: choicesOn(calendarDay(now)),
    orderBy: { name: "asc" },
  });
}

function whole(actor: Actor) {
  return {
    id: true,
    name: true,
    rhythmMonths: true,
    foundedOn: true,
    dissolvedOn: true,
    members: {
      select: {
        cityId: true,
        joinedOn: true,
        leftOn: true,
        city: { select: { name: true, slug: true } },
      },
      orderBy: inOrder,
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
        _count: { select: { agenda: true, commitments: true } },
        attendances: {
          where: { withdrawnAt: null },
          select: {
            ...invited,
            invitedAt: true,
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
export async function findCircle(actor: Actor, circleId: string): Promise<CircleView | null> {
  if (!z.uuid().safeParse(circleId).success) return null;
  return db.exchangeCircle.findFirst({
    where: { AND: [{ id: circleId }, circlesVisibleTo(actor)] },
    select: whole(actor),
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
