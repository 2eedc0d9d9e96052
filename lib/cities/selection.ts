import { headsOn, notEndedBy, sittingOn } from "@/lib/circles/seating";
import type { Prisma } from "@/prisma/generated/client";

/** What an entry of the directory shows. */
export function cityEntry(today: Date) {
  return {
    id: true,
    slug: true,
    name: true,
    state: true,
    memberships: {
      where: { OR: [{ leftOn: null }, { leftOn: { gt: today } }] },
      select: membership,
    },
    bodies: { where: notEndedBy(today), select: body(today) },
    circles: {
      where: sitting(today),
      select: { circle: { select: { id: true, name: true } } },
      orderBy: { circle: { name: "asc" } },
    },
    officials: headOn(today),
  } satisfies Prisma.CitySelect;
}

/** What a city's page shows; `meetings` limits its circles' meetings to those the reader may see. */
export function cityDetail(meetings: Prisma.MeetingWhereInput, now: Date, today: Date) {
  const ahead = { startsAt: { gt: now }, cancelledAt: null, invitedAt: { not: null } };
  return {
    id: true,
    slug: true,
    name: true,
    fullName: true,
    state: true,
    population: true,
    populationAsOf: true,
    memberships: {
      select: { ...membership, source: true },
      orderBy: [{ joinedOn: "desc" }, { cohort: "desc" }],
    },
    officials: headOn(today),
    bodies: { where: notEndedBy(today), select: body(today), orderBy: { name: "asc" } },
    goals: {
      select: { id: true, title: true, description: true, adoptedOn: true },
      orderBy: { title: "asc" },
    },
    circles: {
      where: sitting(today),
      select: {
        circle: {
          select: {
            id: true,
            name: true,
            meetings: {
              where: { AND: [ahead, meetings] },
              select: { id: true, title: true, startsAt: true, timeZone: true },
              orderBy: { startsAt: "asc" },
              take: 3,
            },
          },
        },
      },
    },
    appealResponses: {
      where: {
        answer: { in: ["ENDORSED", "PLEDGED"] },
        appeal: { publishedAt: { not: null }, withdrawnAt: null },
      },
      select: { appeal: { select: { slug: true, title: true } } },
      orderBy: { answeredAt: "desc" },
    },
  } satisfies Prisma.CitySelect;
}

const membership = { joinedOn: true, leftOn: true, cohort: true } as const;

function body(today: Date) {
  const carriers = { where: notEndedBy(today), select: { name: true, kind: true } };
  return { id: true, name: true, carriers } satisfies Prisma.CoordinationBodySelect;
}

function sitting(today: Date) {
  return {
    ...sittingOn(today),
    circle: { dissolvedOn: null },
  } satisfies Prisma.CircleMembershipWhereInput;
}

/** The head of a city on a day, as far as the network knows one. */
export function headOn(today: Date) {
  return {
    where: headsOn(today),
    select: {
      id: true,
      givenName: true,
      familyName: true,
      officeTitle: true,
      termEndsOn: true,
      successorId: true,
    },
  } satisfies Prisma.City$officialsArgs;
}
