import "server-only";
import { type Actor, homeCitiesOf } from "@/lib/auth/actor";
import { blockedTimesVisibleTo } from "@/lib/auth/scope";
import { sittingOn } from "@/lib/circles/seating";
import { db } from "@/lib/db";
import { calendarDay } from "@/lib/time";
import type { Prisma } from "@/prisma/generated/client";

function cityWithBlockedTimes(actor: Actor, today: Date) {
  return {
    id: true,
    name: true,
    blockedTimes: {
      // What has passed is of no use to anybody.
      where: {
        AND: [blockedTimesVisibleTo(actor), { OR: [{ endsOn: null }, { endsOn: { gte: today } }] }],
      },
      select: {
        id: true,
        label: true,
        weekday: true,
        ordinal: true,
        startsOn: true,
        endsOn: true,
      },
      orderBy: [
        { weekday: { sort: "asc", nulls: "last" } },
        { ordinal: { sort: "asc", nulls: "first" } },
        { startsOn: "asc" },
        { id: "asc" },
      ],
    },
  } satisfies Prisma.CitySelect;
}

export type CityBlockedTimes = Prisma.CityGetPayload<{
  select: ReturnType<typeof cityWithBlockedTimes>;
}>;

/** The actor's own cities and those of the circles they drive, with the days on which they cannot meet. One statement. */
export async function listBlockedTimes(actor: Actor, now: Date): Promise<CityBlockedTimes[]> {
  const today = calendarDay(now);
  return db.city.findMany({
    where: {
      OR: [
        { id: { in: homeCitiesOf(actor) } },
        {
          circles: {
            some: { AND: [{ circleId: { in: [...actor.managedCircleIds] } }, sittingOn(today)] },
          },
        },
      ],
    },
    select: cityWithBlockedTimes(actor, today),
    orderBy: [{ name: "asc" }, { id: "asc" }],
  });
}
