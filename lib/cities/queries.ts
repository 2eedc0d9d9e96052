import "server-only";
import { cache } from "react";
import { type Actor, homeCitiesOf } from "@/lib/auth/actor";
import { citiesOfNetwork, meetingsVisibleTo } from "@/lib/auth/scope";
import { findRings } from "@/lib/cities/find-dots";
import { countPlaces, findPage } from "@/lib/cities/find-places";
import { outlinesOfStates } from "@/lib/cities/outlines";
import { CITIES_PER_PAGE, type CitySearch, yearsOf } from "@/lib/cities/rules";
import { cityDetail, cityEntry } from "@/lib/cities/selection";
import type { CircleOnMap, CityDetail, CityEntry, Directory } from "@/lib/cities/views";
import { db } from "@/lib/db";
import { endingInWords } from "@/lib/officials/rules";
import { officeAndName } from "@/lib/people/names";
import { calendarDay } from "@/lib/time";
import type { Prisma } from "@/prisma/generated/client";

/** One page of the directory: as a list the cities of the reader's circles first, as a table in its order. Three statements, four when only similar names are found. */
export async function listCities(
  actor: Actor | null,
  search: CitySearch,
  now: Date,
): Promise<Directory> {
  const today = calendarDay(now);
  const places = await countPlaces(search, actor?.circleIds ?? [], today);
  const pages = Math.max(1, Math.ceil(places.matched / CITIES_PER_PAGE));
  const page = Math.min(search.page, pages);
  const ids = await findPage({ ...search, page }, places, today);
  const rows = await db.city.findMany({
    where: { AND: [{ id: { in: ids } }, citiesOfNetwork(today)] },
    select: cityEntry(today),
  });

  const home = new Set(actor ? homeCitiesOf(actor) : []);
  const own = new Set(places.own);
  const relationOf = (id: string) => (home.has(id) ? "own" : own.has(id) ? "circle" : null);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return {
    network: {
      cities: places.cities,
      states: places.states,
      cohorts: places.cohorts,
      circles: places.circles,
      atTable: places.seated.filter((id) => !home.has(id)).length,
    },
    matched: places.matched,
    onlySimilar: places.onlySimilar,
    page,
    pages,
    entries: ids.flatMap((id) => {
      const row = byId.get(id);
      return row ? [toEntry(row, actor, relationOf(id))] : [];
    }),
  };
}

/** The circles of today on the map, the reader's own first, then by name; of a search for one circle only that and the own ones. One statement. */
export async function listCirclesOnMap(
  actor: Actor | null,
  search: CitySearch,
  now: Date,
): Promise<CircleOnMap[]> {
  const own = actor?.circleIds ?? [];
  const rings = await findRings(search, own, calendarDay(now));
  const { place } = outlinesOfStates();
  return rings.map(({ id, name, cities }) => ({
    id,
    name,
    isOwn: own.includes(id),
    cities: cities.flatMap(({ name: city, longitude, latitude }) => {
      const at = place(longitude, latitude);
      return at ? [{ name: city, ...at }] : [];
    }),
  }));
}

/** The slugs of all cities of the network today, in order. Public. */
export async function listCitySlugs(now: Date): Promise<string[]> {
  const cities = await db.city.findMany({
    where: citiesOfNetwork(calendarDay(now)),
    select: { slug: true },
    orderBy: { slug: "asc" },
  });
  return cities.map(({ slug }) => slug);
}

/** A city of the network, present or former, or null. One statement. */
export const findCity = cache(
  async (actor: Actor | null, slug: string, now: Date): Promise<CityDetail | null> => {
    const today = calendarDay(now);
    const row = await db.city.findUnique({
      where: { slug },
      select: cityDetail(actor ? meetingsVisibleTo(actor) : NOTHING, now, today),
    });
    if (!row || row.memberships.length === 0) return null;
    const current = row.memberships.find((one) => isInForce(one, today));
    const membership = current ?? row.memberships[0];
    const years = membership ? yearsOf(membership) : { since: null, until: null };
    const circles = row.circles.map(({ circle }) => circle);
    return {
      id: row.id,
      slug: row.slug,
      name: row.name,
      fullName: row.fullName,
      state: row.state,
      since: years.since,
      leftIn: current ? null : years.until,
      joinsOn: current ? null : joinsOn(row.memberships, today),
      isMember: current !== undefined,
      population: row.population,
      populationAsOf: row.populationAsOf,
      source: membership?.source ?? null,
      heads: row.officials.map((head) => ({
        id: head.id,
        words: actor ? officeAndName(head, row.name) : head.officeTitle,
        ending: actor ? endingInWords(head, today) : null,
      })),
      bodies: row.bodies,
      goals: row.goals,
      circles: circles.map(({ id, name }) => ({ id, name })),
      meetings: circles.flatMap(({ meetings }) => meetings),
      appeals: row.appealResponses.map(({ appeal }) => appeal),
    };
  },
);

// A filter that lets nothing through.
const NOTHING = { id: { in: [] } };

type EntryRow = Prisma.CityGetPayload<{ select: ReturnType<typeof cityEntry> }>;

function toEntry(row: EntryRow, actor: Actor | null, relation: CityEntry["relation"]): CityEntry {
  const { slug, name, state, memberships, bodies, circles, officials } = row;
  const [head] = officials;
  const [membership] = memberships;
  return {
    slug,
    name,
    state,
    relation,
    since: membership ? yearsOf(membership).since : null,
    carriers: bodies.flatMap(({ carriers }) => carriers),
    circles: circles.map(({ circle }) => circle),
    // Whoever is not signed in sees no names of people.
    head: actor && head ? officeAndName(head, name) : null,
  };
}

function joinsOn(memberships: readonly { joinedOn: Date | null }[], today: Date): Date | null {
  return memberships.find(({ joinedOn }) => joinedOn && joinedOn > today)?.joinedOn ?? null;
}

function isInForce(known: { joinedOn: Date | null; leftOn: Date | null }, today: Date): boolean {
  const { joinedOn, leftOn } = known;
  return (joinedOn === null || joinedOn <= today) && (leftOn === null || leftOn > today);
}
