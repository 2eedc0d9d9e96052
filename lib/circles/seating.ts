import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { circlesVisibleTo } from "@/lib/auth/scope";
import type { Tx } from "@/lib/db";
import { Refused } from "@/lib/errors";
import { calendarDay } from "@/lib/time";
import type { Prisma } from "@/prisma/generated/client";

/** Who can take part in a meeting of a circle: its cities, their coordination bodies and officials in office. */
export type Seating = {
  id: string;
  cityIds: string[];
  bodies: { id: string; name: string }[];
  officialIds: string[];
};

/** Reads who sits in a circle on the day; a circle out of sight is refused as "notFound", one that ended as "circleEnded". */
export async function findSeating(
  tx: Tx,
  actor: Actor,
  circleId: string,
  now: Date,
): Promise<Seating> {
  const day = calendarDay(now);
  const circle = await tx.exchangeCircle.findFirst({
    where: { AND: [{ id: circleId }, circlesVisibleTo(actor)] },
    select: {
      id: true,
      dissolvedOn: true,
      members: {
        where: sittingOn(day),
        select: {
          city: {
            select: {
              id: true,
              bodies: { where: workingOn(day), select: { id: true, name: true } },
              officials: { where: inOfficeOn(day), select: { id: true } },
            },
          },
        },
      },
    },
  });
  if (!circle) throw new Refused("notFound");
  if (circle.dissolvedOn) throw new Refused("circleEnded");
  const cities = circle.members.map(({ city }) => city);
  return {
    id: circle.id,
    cityIds: cities.map(({ id }) => id),
    bodies: cities.flatMap(({ bodies }) => bodies),
    officialIds: cities.flatMap(({ officials }) => officials.map(({ id }) => id)),
  };
}

/** Cities that sit in a circle on a day; the day of leaving is the first without them. */
export function sittingOn(day: Date) {
  return {
    joinedOn: { lte: day },
    OR: [{ leftOn: null }, { leftOn: { gt: day } }],
  } satisfies Prisma.CircleMembershipWhereInput;
}

/** A seat over time, with its city and the coordination bodies at work there on a day. */
export function seatOn(day: Date) {
  return {
    id: true,
    cityId: true,
    joinedOn: true,
    leftOn: true,
    city: {
      select: {
        name: true,
        slug: true,
        bodies: { where: workingOn(day), select: { id: true, name: true } },
      },
    },
  } satisfies Prisma.CircleMembershipSelect;
}

/** Coordination bodies, or their carriers, at work on a day. */
export function workingOn(day: Date) {
  return {
    AND: [{ OR: [{ startedOn: null }, { startedOn: { lte: day } }] }, notEndedBy(day)],
  } satisfies Prisma.CoordinationBodyWhereInput;
}

/** Coordination bodies, or their carriers, that have not ended by a day; whether they have begun is not asked. */
export function notEndedBy(day: Date) {
  return { OR: [{ endedOn: null }, { endedOn: { gt: day } }] };
}

/** Officials whose term covers a day; the last day belongs to it. */
export function inOfficeOn(day: Date) {
  return {
    AND: [
      { OR: [{ termStartsOn: null }, { termStartsOn: { lte: day } }] },
      { OR: [{ termEndsOn: null }, { termEndsOn: { gte: day } }] },
    ],
  } satisfies Prisma.OfficialWhereInput;
}

/** The heads of cities on a day. */
export function headsOn(day: Date) {
  return { officeKind: "HEAD", ...inOfficeOn(day) } satisfies Prisma.OfficialWhereInput;
}

/** Who heads a city at a moment, as far as known. */
export function headOf<Select extends Prisma.OfficialSelect>(now: Date, select: Select) {
  return {
    where: headsOn(calendarDay(now)),
    select,
    orderBy: { id: "asc" as const },
    take: 1,
  };
}
