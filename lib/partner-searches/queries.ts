import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { homeCitiesOf } from "@/lib/auth/actor";
import { citiesOfNetwork } from "@/lib/auth/scope";
import { partnerSearchesVisibleTo } from "@/lib/auth/scope-network";
import { type CitySize, rangeOf } from "@/lib/cities/size";
import { db } from "@/lib/db";
import type { PartnerFilter } from "@/lib/partner-searches/filter";
import { calendarDay } from "@/lib/time";
import type { Prisma } from "@/prisma/generated/client";

const MOST_LINES = 200;

const place = {
  id: true,
  slug: true,
  name: true,
  state: true,
  population: true,
  latitude: true,
  longitude: true,
} satisfies Prisma.CitySelect;

const line = {
  id: true,
  themes: true,
  text: true,
  populationFrom: true,
  populationTo: true,
  distanceKm: true,
  startedAt: true,
  onBehalfOf: true,
  startedBy: { select: { givenName: true, familyName: true } },
  city: { select: place },
} satisfies Prisma.PartnerSearchSelect;

export type SearchLine = Prisma.PartnerSearchGetPayload<{ select: typeof line }>;

/** Cities of the network that look for a partner now, the latest first; those of the reader whatever is asked for. One statement. */
export async function listSearches(
  actor: Actor,
  { theme, state, size }: PartnerFilter,
  now: Date,
): Promise<SearchLine[]> {
  const asked = [
    ...(theme ? [{ themes: { has: theme } }] : []),
    ...(state ? [{ city: { state } }] : []),
    ...(size ? [{ city: { population: ofSize(size) } }] : []),
  ];
  const own = { cityId: { in: homeCitiesOf(actor) } };
  return db.partnerSearch.findMany({
    where: {
      AND: [
        asked.length > 0 ? { OR: [{ AND: asked }, own] } : {},
        { endedAt: null, city: citiesOfNetwork(calendarDay(now)) },
        partnerSearchesVisibleTo(actor),
      ],
    },
    select: line,
    orderBy: [{ startedAt: "desc" }, { id: "desc" }],
    take: MOST_LINES,
  });
}

/** Who has not stated its inhabitants is of no size. */
function ofSize(size: CitySize): Prisma.IntNullableFilter {
  const { from, below } = rangeOf(size);
  return { gte: from ?? 0, ...(below ? { lt: below } : {}) };
}

/** The cities the actor works for that belong to the network, by name. One statement. */
export async function listHomeCities(actor: Actor, now: Date) {
  return db.city.findMany({
    where: { AND: [{ id: { in: homeCitiesOf(actor) } }, citiesOfNetwork(calendarDay(now))] },
    select: place,
    orderBy: { name: "asc" },
  });
}
