import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { blockedTimesVisibleTo, circlesVisibleTo, meetingsVisibleTo } from "@/lib/auth/scope";
import { sittingOn } from "@/lib/circles/seating";
import type { OtherMeeting } from "@/lib/date-finder/days";
import { db } from "@/lib/db";
import { addDays, calendarDay } from "@/lib/time";
import type { Prisma } from "@/prisma/generated/client";

function circleToDate(actor: Actor, now: Date) {
  return {
    id: true,
    rhythmMonths: true,
    foundedOn: true,
    dissolvedOn: true,
    members: {
      where: sittingOn(calendarDay(now)),
      select: {
        city: {
          select: {
            id: true,
            name: true,
            state: true,
            blockedTimes: {
              where: blockedTimesVisibleTo(actor),
              select: { label: true, weekday: true, ordinal: true, startsOn: true, endsOn: true },
            },
          },
        },
      },
      orderBy: [{ joinedOn: "asc" }, { id: "asc" }],
    },
    meetings: {
      where: {
        AND: [
          { cancelledAt: null },
          // As in lib/circles/prospect.ts: what was invited to counts although nobody has noted who came.
          {
            OR: [
              { heldAt: { not: null } },
              { invitedAt: { not: null } },
              { startsAt: { gt: now } },
            ],
          },
          meetingsVisibleTo(actor),
        ],
      },
      select: { startsAt: true, durationMinutes: true },
      orderBy: { startsAt: "asc" },
    },
  } satisfies Prisma.ExchangeCircleSelect;
}

export type CircleToDate = Prisma.ExchangeCircleGetPayload<{
  select: ReturnType<typeof circleToDate>;
}>;

/** A circle with all that a date must suit: its cities and their blocked times, meetings held and planned. One statement. */
export async function findCircleToDate(
  actor: Actor,
  circleId: string,
  now: Date,
): Promise<CircleToDate | null> {
  if (!z.uuid().safeParse(circleId).success) return null;
  return db.exchangeCircle.findFirst({
    where: { AND: [{ id: circleId }, circlesVisibleTo(actor)] },
    select: circleToDate(actor, now),
  });
}

const BESIDE_DAYS = 7;

/**
 * Meetings of any circle that people of these cities are invited to around a period. Only when and which of
 * the cities, not what about: the asking manager may not belong to that circle. One statement.
 */
export async function listOtherMeetings(
  cityIds: readonly string[],
  period: { from: Date; until: Date },
): Promise<OtherMeeting[]> {
  const ofCities = {
    withdrawnAt: null,
    official: { cityId: { in: [...cityIds] } },
  } satisfies Prisma.AttendanceWhereInput;
  const meetings = await db.meeting.findMany({
    where: {
      invitedAt: { not: null },
      cancelledAt: null,
      startsAt: {
        gte: addDays(period.from, -BESIDE_DAYS),
        lte: addDays(period.until, BESIDE_DAYS),
      },
      attendances: { some: ofCities },
    },
    select: {
      startsAt: true,
      attendances: {
        where: ofCities,
        select: { official: { select: { city: { select: { name: true } } } } },
      },
    },
    orderBy: { startsAt: "asc" },
  });
  return meetings.map(({ startsAt, attendances }) => ({
    startsAt,
    cities: [...new Set(attendances.map(({ official }) => official.city.name))],
  }));
}
