import "server-only";
import type { Dot } from "@/lib/cities/picture";
import {
  CITIES_PER_PAGE,
  type CitySearch,
  type CitySort,
  columnOf,
  isNarrowed,
  slicesOf,
  statesByName,
} from "@/lib/cities/rules";
import { db } from "@/lib/db";
import { toDay } from "@/lib/time";
import { Prisma } from "@/prisma/generated/client";
import type { FederalState, Theme } from "@/prisma/generated/enums";

export type Seated = {
  id: string;
  name: string;
  longitude: number | null;
  latitude: number | null;
  /** Those of the own circles in which it sits. */
  circleIds: string[];
};

export type Places = {
  /** All members of the network. */
  cities: number;
  /** The states they lie in. */
  states: FederalState[];
  /** The years in which they joined. */
  cohorts: number[];
  /** Circles that meet today, by name. */
  circles: { id: string; name: string }[];
  /** Members that match the search. */
  matched: number;
  /** Whether names had to be compared by their sound, because none contained what was typed. */
  onlySimilar: boolean;
  /** Members of the own circles, in German order, with where they lie. */
  circle: Seated[];
  /** Those of them that match, in German order. */
  own: string[];
};

/** Counts the members of the network and those that match, and finds the own circles' ones; one statement, two when nothing matches. */
export async function countPlaces(
  search: CitySearch,
  circleIds: readonly string[],
  today: Date,
): Promise<Places> {
  const exact = await count(search, containing(search.words, today), circleIds, today);
  if (exact.matched > 0 || search.words === null) return { ...exact, onlySimilar: false };
  const similar = await count(search, sounding(search.words, today), circleIds, today);
  return { ...similar, onlySimilar: similar.matched > 0 };
}

/** The ids of one page: in the order of the table, or cities of the own circles first, then all others in German order. At most one statement. */
export async function findPage(search: CitySearch, places: Places, today: Date): Promise<string[]> {
  if (search.sort) return findSorted(search, search.sort, places, today);
  const { own, others } = slicesOf(search.page, places.own.length);
  const first = places.own.slice(own.offset, own.offset + own.limit);
  if (others.limit === 0 || places.matched === places.own.length) return first;
  const words = (places.onlySimilar ? sounding : containing)(search.words, today);
  const rest = await db.$queryRaw<{ id: string }[]>`
    SELECT c.id FROM city c
    WHERE ${isMember(today)} AND ${narrowed(search, words, today)} AND c.id <> ALL(${places.own}::uuid[])
    ORDER BY c.name COLLATE "de-x-icu", c.id
    LIMIT ${others.limit} OFFSET ${others.offset}`;
  return [...first, ...rest.map(({ id }) => id)];
}

async function findSorted(
  search: CitySearch,
  sort: CitySort,
  { onlySimilar }: Places,
  today: Date,
): Promise<string[]> {
  const words = (onlySimilar ? sounding : containing)(search.words, today);
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT c.id FROM city c
    WHERE ${isMember(today)} AND ${narrowed(search, words, today)}
    ORDER BY ${orderOf(sort, today)}, c.name COLLATE "de-x-icu", c.id
    LIMIT ${CITIES_PER_PAGE} OFFSET ${(search.page - 1) * CITIES_PER_PAGE}`;
  return rows.map(({ id }) => id);
}

function orderOf(sort: CitySort, today: Date): Prisma.Sql {
  const year = Prisma.sql`(
    SELECT coalesce(m.cohort, extract(year FROM m.joined_on)::int) FROM network_membership m
    WHERE m.city_id = c.id AND ${inForce(today)} LIMIT 1)`;
  const by = {
    name: Prisma.sql`c.name COLLATE "de-x-icu"`,
    state: Prisma.sql`array_position(${statesByName()}::text[], c.state::text)`,
    cohort: year,
  };
  // What is not known stands at the end, whichever way.
  return sort.startsWith("-")
    ? Prisma.sql`${by[columnOf(sort)]} DESC NULLS LAST`
    : Prisma.sql`${by[columnOf(sort)]} ASC NULLS LAST`;
}

/** Most circles of a picture. */
const MOST_RINGS = 200;

/** Most dots of a picture; nobody can tell more apart. */
const MOST_DOTS = 2000;

/** Where the members lie that match, in hundredths of a degree, each place once; one statement, two when nothing matches. Public. */
export async function findDots(search: CitySearch, today: Date): Promise<Dot[]> {
  const exact = await dots(search, containing(search.words, today), today);
  if (exact.length > 0 || search.words === null) return exact;
  return dots(search, sounding(search.words, today), today);
}

async function dots(search: CitySearch, words: Prisma.Sql, today: Date): Promise<Dot[]> {
  return db.$queryRaw<Dot[]>`
    SELECT DISTINCT round(c.longitude::numeric, 2)::float8 AS longitude,
      round(c.latitude::numeric, 2)::float8 AS latitude
    FROM city c
    WHERE c.longitude IS NOT NULL AND c.latitude IS NOT NULL
      AND ${isMember(today)} AND ${narrowed(search, words, today)}
    ORDER BY 1, 2 LIMIT ${MOST_DOTS}`;
}

/**
 * The circles of today as rings of places in hundredths of a degree, in the order of their cities' names; those of one
 * circle only where the search names it. One statement. Public.
 */
export async function findRings({ circle }: CitySearch, today: Date): Promise<Dot[][]> {
  const day = toDay(today);
  const chosen = circle ? Prisma.sql`x.id = ${circle}::uuid` : ALL;
  const rows = await db.$queryRaw<{ ring: Dot[] }[]>`
    SELECT json_agg(json_build_object(
      'longitude', round(c.longitude::numeric, 2)::float8,
      'latitude', round(c.latitude::numeric, 2)::float8) ORDER BY c.name, c.id) AS ring
    FROM exchange_circle x
    JOIN circle_membership s ON s.circle_id = x.id
      AND s.joined_on <= ${day}::date AND (s.left_on IS NULL OR s.left_on > ${day}::date)
    JOIN city c ON c.id = s.city_id AND c.longitude IS NOT NULL AND c.latitude IS NOT NULL
    WHERE ${chosen} AND (x.dissolved_on IS NULL OR x.dissolved_on > ${day}::date)
    GROUP BY x.id ORDER BY x.id LIMIT ${MOST_RINGS}`;
  return rows.map(({ ring }) => ring);
}

type Counted = Omit<Places, "onlySimilar">;

async function count(
  search: CitySearch,
  words: Prisma.Sql,
  circleIds: readonly string[],
  today: Date,
): Promise<Counted> {
  const matching = Prisma.sql`FROM city c WHERE ${isMember(today)} AND ${narrowed(search, words, today)}`;
  const everything = words === ALL && !isNarrowed(search);
  const seats = seatsIn(circleIds, today);
  const seated = Prisma.sql`(SELECT s.city_id ${seats})`;
  const circlesOf = Prisma.sql`ARRAY(SELECT s.circle_id::text ${seats} AND s.city_id = c.id)`;
  // A city has one membership at a time (the database sees to it), so members are counted without their cities.
  const [counted] = await db.$queryRaw<[Counted]>`
    SELECT (SELECT count(*)::int FROM network_membership m WHERE ${inForce(today)}) AS cities,
      ARRAY(
        SELECT s.state::text FROM unnest(enum_range(NULL::"FederalState")) AS s(state)
        -- Order and limit make this a look at one city per state, by the index, instead of a join of all.
        WHERE (
          SELECT TRUE FROM city c WHERE c.state = s.state AND ${isMember(today)}
          ORDER BY c.name COLLATE "de-x-icu" LIMIT 1
        )
      ) AS states,
      ARRAY(
        SELECT DISTINCT m.cohort FROM network_membership m
        WHERE m.cohort IS NOT NULL AND ${inForce(today)} ORDER BY 1
      ) AS cohorts,
      (
        SELECT coalesce(json_agg(json_build_object('id', x.id, 'name', x.name) ORDER BY x.name), '[]')
        FROM exchange_circle x
        WHERE x.dissolved_on IS NULL OR x.dissolved_on > ${toDay(today)}::date
      ) AS circles,
      ${everything ? Prisma.sql`0` : Prisma.sql`(SELECT count(*)::int ${matching})`} AS matched,
      (
        SELECT coalesce(json_agg(json_build_object(
          'id', c.id, 'name', c.name, 'longitude', c.longitude, 'latitude', c.latitude,
          'circleIds', ${circlesOf}
        ) ORDER BY c.name COLLATE "de-x-icu", c.id), '[]')
        FROM city c WHERE c.id IN ${seated} AND ${isMember(today)}
      ) AS circle,
      ARRAY(
        SELECT c.id::text ${matching} AND c.id IN ${seated} ORDER BY c.name COLLATE "de-x-icu", c.id
      ) AS own`;
  return everything ? { ...counted, matched: counted.cities } : counted;
}

const ALL = Prisma.sql`TRUE`;

/** The same as citiesOfNetwork, for statements that Prisma cannot write. */
function isMember(today: Date): Prisma.Sql {
  return Prisma.sql`EXISTS (SELECT 1 FROM network_membership m WHERE m.city_id = c.id AND ${inForce(today)})`;
}

function inForce(today: Date): Prisma.Sql {
  const day = toDay(today);
  return Prisma.sql`(m.joined_on IS NULL OR m.joined_on <= ${day}::date) AND (m.left_on IS NULL OR m.left_on > ${day}::date)`;
}

function narrowed(search: CitySearch, words: Prisma.Sql, today: Date): Prisma.Sql {
  const { state, carrier, cohort, theme, circle } = search;
  const parts = [words];
  if (cohort) parts.push(joinedIn(cohort, today));
  if (theme) parts.push(concernedWith(theme));
  if (circle) parts.push(Prisma.sql`c.id IN (SELECT s.city_id ${seatsIn([circle], today)})`);
  if (state) parts.push(Prisma.sql`c.state = ${state}::"FederalState"`);
  if (carrier) parts.push(carriedBy(Prisma.sql`k.kind = ${carrier}::"CarrierKind"`, today));
  return Prisma.join(parts, " AND ");
}

function joinedIn(cohort: number, today: Date): Prisma.Sql {
  return Prisma.sql`EXISTS (
    SELECT 1 FROM network_membership m WHERE m.city_id = c.id AND m.cohort = ${cohort} AND ${inForce(today)}
  )`;
}

/** Cities with a goal or a project about a theme. */
function concernedWith(theme: Theme): Prisma.Sql {
  return Prisma.sql`(
    EXISTS (SELECT 1 FROM strategic_goal g WHERE g.city_id = c.id AND ${theme}::"Theme" = ANY(g.themes))
    OR EXISTS (
      SELECT 1 FROM project p
      WHERE p.city_id = c.id AND p.withdrawn_at IS NULL AND ${theme}::"Theme" = ANY(p.themes)
    )
  )`;
}

function seatsIn(circleIds: readonly string[], today: Date): Prisma.Sql {
  const day = toDay(today);
  return Prisma.sql`FROM circle_membership s WHERE s.circle_id = ANY(${[...circleIds]}::uuid[])
    AND s.joined_on <= ${day}::date AND (s.left_on IS NULL OR s.left_on > ${day}::date)`;
}

function carriedBy(what: Prisma.Sql, today: Date): Prisma.Sql {
  const day = toDay(today);
  return Prisma.sql`c.id IN (
    SELECT b.city_id FROM coordination_body b JOIN carrier k ON k.body_id = b.id
    WHERE (k.ended_on IS NULL OR k.ended_on > ${day}::date) AND (b.ended_on IS NULL OR b.ended_on > ${day}::date) AND ${what}
  )`;
}

const CITY_NAME = Prisma.sql`search_fold(c.name || coalesce(' ' || c.full_name, ''))`;
const CARRIER_NAME = Prisma.sql`search_fold(k.name)`;

/** Cities whose name, or whose carrier's name, contains what was typed. */
function containing(typed: string | null, today: Date): Prisma.Sql {
  if (typed === null) return ALL;
  const pattern = Prisma.sql`search_fold(${`%${typed.replaceAll(/[\\%_]/g, "\\$&")}%`})`;
  const carrier = carriedBy(Prisma.sql`${CARRIER_NAME} LIKE ${pattern}`, today);
  return Prisma.sql`(${CITY_NAME} LIKE ${pattern} OR ${carrier})`;
}

/** Below this share of common letter groups two names are not the same name typed wrong (pg_trgm, 0 to 1). */
const LEAST_SIMILARITY = 0.45;

function sounding(typed: string | null, today: Date): Prisma.Sql {
  if (typed === null) return ALL;
  const near = (name: Prisma.Sql) =>
    // The operator asks the index (with the threshold of lib/db.ts), the function decides.
    Prisma.sql`(search_fold(${typed}) <% ${name} AND word_similarity(search_fold(${typed}), ${name}) >= ${LEAST_SIMILARITY})`;
  return Prisma.sql`(${near(CITY_NAME)} OR ${carriedBy(near(CARRIER_NAME), today)})`;
}
