import "server-only";
import { z } from "zod";
import { circlesFounded, meetingsAnnounced, meetingsTold } from "@/lib/auth/scope";
import { seatOn } from "@/lib/circles/seating";
import { db } from "@/lib/db";
import { announced } from "@/lib/meetings/announced";
import { calendarDay } from "@/lib/time";
import type { Prisma } from "@/prisma/generated/client";

function circle(now: Date) {
  const today = calendarDay(now);
  return {
    id: true,
    name: true,
    foundedOn: true,
    dissolvedOn: true,
    members: {
      where: { joinedOn: { lte: today } },
      select: seatOn(today),
      orderBy: [{ joinedOn: "asc" }, { id: "asc" }],
    },
    meetings: {
      where: { OR: [meetingsTold(), { AND: [meetingsAnnounced(), { startsAt: { gt: now } }] }] },
      select: { ...announced, pressRelease: { select: { slug: true, title: true } } },
      orderBy: [{ startsAt: "asc" }, { id: "asc" }],
    },
  } satisfies Prisma.ExchangeCircleSelect;
}

export type PublicCircle = Prisma.ExchangeCircleGetPayload<{ select: ReturnType<typeof circle> }>;

/** A circle as everybody may know it: its cities over time, meetings that are announced and those told of in a published press release; null for none. One statement. */
export async function findPublicCircle(id: string, now: Date): Promise<PublicCircle | null> {
  if (!z.uuid().safeParse(id).success) return null;
  return db.exchangeCircle.findFirst({
    where: { AND: [{ id }, circlesFounded(calendarDay(now))] },
    select: circle(now),
  });
}

/** Circles there are or were, by name; for everybody. One statement. */
export async function listPublicCircles(now: Date): Promise<{ id: string; name: string }[]> {
  return db.exchangeCircle.findMany({
    where: circlesFounded(calendarDay(now)),
    select: { id: true, name: true },
    orderBy: [{ name: "asc" }, { id: "asc" }],
  });
}
