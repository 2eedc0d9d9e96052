import "server-only";
import { z } from "zod";
import { type Actor, holds } from "@/lib/auth/actor";
import { citiesOfNetwork } from "@/lib/auth/scope";
import { officialsVisibleTo } from "@/lib/auth/scope-network";
import { db } from "@/lib/db";
import { agreementsOf, callsAbout, invitationsOf, slotsOf } from "@/lib/officials/carrying";
import { DAYS_AHEAD } from "@/lib/officials/rules";
import { addDays, calendarDay } from "@/lib/time";
import type { Prisma } from "@/prisma/generated/client";

const name = { givenName: true, familyName: true, officeTitle: true } as const;

const line = {
  ...name,
  id: true,
  salutation: true,
  officeKind: true,
  email: true,
  termStartsOn: true,
  termEndsOn: true,
  version: true,
  userId: true,
  successor: { select: { ...name, id: true, termStartsOn: true } },
} satisfies Prisma.OfficialSelect;

/** An official as one line of a city's list. */
export type OfficialLine = Prisma.OfficialGetPayload<{ select: typeof line }>;

export type CityOfficials = { id: string; slug: string; name: string; officials: OfficialLine[] };

/** A member city with everybody who is or was in office, or null. One statement. */
export async function findCityOfficials(
  actor: Actor,
  slug: string,
  now: Date,
): Promise<CityOfficials | null> {
  return db.city.findFirst({
    where: { AND: [{ slug }, citiesOfNetwork(calendarDay(now))] },
    select: {
      id: true,
      slug: true,
      name: true,
      officials: {
        where: officialsVisibleTo(actor),
        select: line,
        orderBy: [{ officeKind: "asc" }, { termStartsOn: "desc" }, { id: "asc" }],
      },
    },
  });
}

/** An official of a member city, with the city, or null. One statement. */
export async function findOfficial(
  actor: Actor,
  officialId: string,
  now: Date,
): Promise<(OfficialLine & { city: { id: string; slug: string; name: string } }) | null> {
  if (!z.uuid().safeParse(officialId).success) return null;
  const city = citiesOfNetwork(calendarDay(now));
  return db.official.findFirst({
    where: { AND: [{ id: officialId, city }, officialsVisibleTo(actor)] },
    select: { ...line, city: { select: { id: true, slug: true, name: true } } },
  });
}

/** What is open with an official, in titles. */
export type OpenMatters = {
  invitations: { id: string; title: string }[];
  agreements: { id: string; title: string }[];
  calls: number;
  slots: number;
};

/** What would go over to a successor today. Four statements. */
export async function listOpenMatters(officialId: string, now: Date): Promise<OpenMatters> {
  const [invitations, agreements, calls, slots] = await Promise.all([
    db.attendance.findMany({
      where: invitationsOf(officialId, now),
      select: { meeting: { select: { id: true, title: true } } },
      orderBy: { meeting: { startsAt: "asc" } },
    }),
    db.commitment.findMany({
      where: agreementsOf(officialId),
      select: { id: true, title: true },
      orderBy: { id: "asc" },
    }),
    db.callRequest.count({ where: callsAbout(officialId) }),
    db.agendaItem.count({ where: slotsOf(officialId, now) }),
  ]);
  return {
    invitations: invitations.map(({ meeting }) => meeting),
    agreements,
    calls,
    slots,
  };
}

const ending = {
  ...name,
  id: true,
  termEndsOn: true,
  city: { select: { name: true, slug: true } },
} satisfies Prisma.OfficialSelect;

/** A term that ends soon or has ended, with nobody entered for the time after. */
export type EndingTerm = Prisma.OfficialGetPayload<{ select: typeof ending }>;

/** Heads whose term ends within half a year or has ended, without a successor, the earliest first. For the programme office. One statement. */
export async function listEndingTerms(actor: Actor, now: Date): Promise<EndingTerm[]> {
  if (!holds(actor, "PROGRAMME_OFFICE")) return [];
  return db.official.findMany({
    where: { AND: [endsSoon(now), officialsVisibleTo(actor)] },
    select: ending,
    orderBy: [{ termEndsOn: "asc" }, { id: "asc" }],
  });
}

/** Heads of cities of the network whose term ends within half a year, or has ended, with nobody entered for the time after. */
export function endsSoon(now: Date): Prisma.OfficialWhereInput {
  const today = calendarDay(now);
  return {
    officeKind: "HEAD",
    successorId: null,
    termEndsOn: { lte: addDays(today, DAYS_AHEAD) },
    city: {
      AND: [
        citiesOfNetwork(today),
        // Nobody else is head after that.
        { officials: { none: { officeKind: "HEAD", OR: afterwards(today) } } },
      ],
    },
  };
}

function afterwards(today: Date): Prisma.OfficialWhereInput[] {
  const later = addDays(today, DAYS_AHEAD);
  return [
    { termEndsOn: null, termStartsOn: null },
    { termEndsOn: null, termStartsOn: { lte: later } },
    { termEndsOn: { gt: later } },
  ];
}
