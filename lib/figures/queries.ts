import "server-only";
import { appealsVisibleTo, citiesOfNetwork } from "@/lib/auth/scope";
import { sittingOn } from "@/lib/circles/seating";
import { db } from "@/lib/db";
import type { Bar } from "@/lib/figures/bars";
import {
  byConstellation,
  byHalfYear,
  byState,
  type MemberYear,
  membersByYear,
} from "@/lib/figures/network";
import { calendarDay } from "@/lib/time";

/** An appeal that stands, and how many cities endorse or pledged. */
export type AppealFigure = {
  slug: string;
  title: string;
  publishedAt: Date | null;
  cities: number;
};

export type NetworkFigures = {
  cities: number;
  states: number;
  circles: number;
  meetings: number;
  members: MemberYear[];
  /** Members of whom no year of joining is known. */
  unknown: number;
  byState: Bar[];
  byConstellation: Bar[];
  byHalfYear: Bar[];
  appeals: AppealFigure[];
};

const MOST_APPEALS = 20;

/** The network in numbers as everybody may know them. Public; five statements. */
export async function readNetworkFigures(now: Date): Promise<NetworkFigures> {
  const today = calendarDay(now);
  const [memberships, cities, circles, held, appeals] = await Promise.all([
    db.networkMembership.findMany({
      select: { cityId: true, cohort: true, joinedOn: true, leftOn: true },
    }),
    db.city.findMany({ where: citiesOfNetwork(today), select: { state: true } }),
    db.exchangeCircle.findMany({
      where: runningOn(today),
      select: { members: { where: sittingOn(today), select: { cityId: true } } },
    }),
    db.meeting.findMany({
      where: { heldAt: { not: null }, cancelledAt: null },
      select: { startsAt: true, timeZone: true },
    }),
    db.appeal.findMany({
      where: { AND: [appealsVisibleTo(null), { withdrawnAt: null }] },
      select: {
        slug: true,
        title: true,
        publishedAt: true,
        _count: {
          select: { responses: { where: { answer: { in: ["ENDORSED", "PLEDGED"] } } } },
        },
      },
      orderBy: [{ publishedAt: "desc" }, { id: "desc" }],
      take: MOST_APPEALS,
    }),
  ]);
  const sizes = circles.map(({ members }) => members.length);
  const { years, unknown } = membersByYear(memberships, today);
  return {
    cities: cities.length,
    states: new Set(cities.map(({ state }) => state)).size,
    circles: sizes.filter((size) => size > 1).length,
    meetings: held.length,
    members: years,
    unknown,
    byState: byState(cities.map(({ state }) => state)),
    byConstellation: byConstellation(sizes),
    byHalfYear: byHalfYear(
      held.map(({ startsAt, timeZone }) => calendarDay(startsAt, timeZone)),
      today,
    ),
    appeals: appeals.map(({ _count, ...appeal }) => ({ ...appeal, cities: _count.responses })),
  };
}

function runningOn(today: Date) {
  return { foundedOn: { lte: today }, OR: [{ dissolvedOn: null }, { dissolvedOn: { gt: today } }] };
}
