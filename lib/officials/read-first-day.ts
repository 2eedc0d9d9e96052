import "server-only";
import { type Actor, citiesOf } from "@/lib/auth/actor";
import { actingAs } from "@/lib/auth/mandates";
import {
  appealsVisibleTo,
  citiesOfNetwork,
  commitmentsVisibleTo,
  goalsVisibleTo,
  meetingsVisibleTo,
  minutesVisibleTo,
} from "@/lib/auth/scope";
import { headOf, sittingOn, workingOn } from "@/lib/circles/seating";
import { db } from "@/lib/db";
import { calendarDay } from "@/lib/time";
import type { Prisma } from "@/prisma/generated/client";

const MOST_APPEALS = 5;
const MOST_MEETINGS = 3;

function ofCity(actor: Actor, now: Date) {
  const today = calendarDay(now);
  const name = { givenName: true, familyName: true, officeTitle: true } as const;
  return {
    id: true,
    slug: true,
    name: true,
    goals: {
      where: goalsVisibleTo(actor),
      select: { id: true, title: true },
      orderBy: { title: "asc" },
    },
    bodies: {
      where: workingOn(today),
      select: {
        id: true,
        name: true,
        carriers: {
          where: workingOn(today),
          select: { name: true, kind: true },
        },
        mandates: {
          where: actingAs("PROCESS_MANAGER", now),
          select: { id: true, user: { select: { givenName: true, familyName: true } } },
        },
      },
      orderBy: { id: "asc" },
    },
    circles: {
      where: { ...sittingOn(today), circle: { dissolvedOn: null } },
      select: {
        circle: {
          select: {
            id: true,
            name: true,
            rhythmMonths: true,
            members: {
              where: sittingOn(today),
              select: {
                city: {
                  select: { id: true, slug: true, name: true, officials: headOf(now, name) },
                },
              },
              orderBy: [{ joinedOn: "asc" }, { id: "asc" }],
            },
          },
        },
      },
      orderBy: { joinedOn: "asc" },
    },
    appealResponses: {
      where: { appeal: { AND: [{ withdrawnAt: null }, appealsVisibleTo(null)] } },
      select: { id: true, answer: true, appeal: { select: { slug: true, title: true } } },
      orderBy: { appeal: { publishedAt: "desc" } },
      take: MOST_APPEALS,
    },
  } satisfies Prisma.CitySelect;
}

function ahead(cityId: string) {
  return {
    id: true,
    title: true,
    startsAt: true,
    durationMinutes: true,
    timeZone: true,
    format: true,
    attendances: {
      where: { withdrawnAt: null, official: { cityId } },
      select: { answer: true },
      orderBy: { id: "asc" },
      take: 1,
    },
    agenda: { where: { cityId }, select: { id: true, title: true }, orderBy: { position: "asc" } },
  } satisfies Prisma.MeetingSelect;
}

const promised = {
  id: true,
  title: true,
  dueOn: true,
  status: true,
  reason: true,
  owners: { select: { cityId: true } },
} satisfies Prisma.CommitmentSelect;

const written = {
  id: true,
  lockedAt: true,
  meeting: { select: { id: true, title: true, startsAt: true, timeZone: true } },
} satisfies Prisma.MinutesSelect;

type CityRow = Prisma.CityGetPayload<{ select: ReturnType<typeof ofCity> }>;

/** What somebody new in office finds: circle, next exchange, agreements, minutes, goals, who drives it, appeals. */
export type FirstDay = CityRow & {
  meetings: Prisma.MeetingGetPayload<{ select: ReturnType<typeof ahead> }>[];
  commitments: Prisma.CommitmentGetPayload<{ select: typeof promised }>[];
  minutes: Prisma.MinutesGetPayload<{ select: typeof written }>[];
};

/** The first day in one of the actor's cities, the wished one or the first; null for who speaks for none. Four statements. */
export async function readFirstDay(
  actor: Actor,
  wish: string | undefined,
  now: Date,
): Promise<FirstDay | null> {
  const cities = await db.city.findMany({
    where: { AND: [{ id: { in: citiesOf(actor) } }, citiesOfNetwork(calendarDay(now))] },
    select: ofCity(actor, now),
    orderBy: { name: "asc" },
  });
  const city = cities.find(({ slug }) => slug === wish) ?? cities[0];
  if (!city) return null;
  const circleIds = city.circles.map(({ circle }) => circle.id);
  const [meetings, commitments, minutes] = await Promise.all([
    db.meeting.findMany({
      where: {
        AND: [
          { circleId: { in: circleIds }, startsAt: { gt: now }, cancelledAt: null },
          { invitedAt: { not: null } },
          meetingsVisibleTo(actor),
        ],
      },
      select: ahead(city.id),
      orderBy: { startsAt: "asc" },
      take: MOST_MEETINGS,
    }),
    db.commitment.findMany({
      where: {
        AND: [
          { status: { in: ["PLANNED", "IN_PROGRESS", "POSTPONED"] } },
          {
            OR: [
              { owners: { some: { cityId: city.id } } },
              { owners: { none: {} }, circleId: { in: circleIds } },
            ],
          },
          commitmentsVisibleTo(actor),
        ],
      },
      select: promised,
      orderBy: [{ dueOn: { sort: "asc", nulls: "last" } }, { id: "asc" }],
    }),
    db.minutes.findMany({
      where: {
        AND: [
          { circulatedAt: { not: null }, meeting: { circleId: { in: circleIds } } },
          minutesVisibleTo(actor),
        ],
      },
      select: written,
      orderBy: { meeting: { startsAt: "desc" } },
      take: 1,
    }),
  ]);
  return { ...city, meetings, commitments, minutes };
}
