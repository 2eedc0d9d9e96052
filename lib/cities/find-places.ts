import "server-only";
import {
  ALL,
  containing,
  covers,
  isMember,
  narrowed,
  seatsIn,
  sounding,
} from "@/lib/cities/read-conditions";
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
import type { FederalState } from "@/prisma/generated/enums";

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
  /** Members of the own circles. */
  seated: string[];
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
    WHERE m.city_id = c.id AND ${covers(today)} LIMIT 1)`;
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

type Counted = Omit<Places, "onlySimilar">;

async function count(
  search: CitySearch,
  words: Prisma.Sql,
  circleIds: readonly string[],
  today: Date,
): Promise<Counted> {
  const matching = Prisma.sql`FROM city c WHERE ${isMember(today)} AND ${narrowed(search, words, today)}`;
  const everything = words === ALL && !isNarrowed(search);
  const seated = Prisma.sql`(SELECT s.city_id ${seatsIn(circleIds, today)})`;
  // A city has one membership at a time (the database sees to it), so members are counted without their cities.
  const [counted] = await db.$queryRaw<[Counted]>`
    SELECT (SELECT count(*)::int FROM network_membership m WHERE ${covers(today)}) AS cities,
      ARRAY(
        SELECT s.state::text FROM unnest(enum_range(NULL::"FederalState")) AS s(state)
        -- Order and limit make this a look at one city per state, by the index, instead of a join of all.
        WHERE (
          SELECT TRUE FROM city c WHERE c.state = s.state AND ${isMember(today)}
          ORDER BY c.name COLLATE "de-x-icu" LIMIT 1
        )
      ) AS states,
      ${cohortsOf(today)} AS cohorts,
      (
        SELECT coalesce(json_agg(json_build_object('id', x.id, 'name', x.name) ORDER BY x.name), '[]')
        FROM exchange_circle x
        WHERE x.dissolved_on IS NULL OR x.dissolved_on > ${toDay(today)}::date
      ) AS circles,
      ${everything ? Prisma.sql`0` : Prisma.sql`(SELECT count(*)::int ${matching})`} AS matched,
      ARRAY(SELECT c.id::text FROM city c WHERE c.id IN ${seated} AND ${isMember(today)}) AS seated,
      ARRAY(
        SELECT c.id::text ${matching} AND c.id IN ${seated} ORDER BY c.name COLLATE "de-x-icu", c.id
      ) AS own`;
  return everything ? { ...counted, matched: counted.cities } : counted;
}

/** The years one after the other, each found by the index: DISTINCT would read all memberships. */
function cohortsOf(today: Date): Prisma.Sql {
  const first = (condition: Prisma.Sql) => Prisma.sql`(
    SELECT m.cohort FROM network_membership m
    WHERE ${condition} AND ${covers(today)} ORDER BY m.cohort LIMIT 1)`;
  return Prisma.sql`ARRAY(
    WITH RECURSIVE year(cohort) AS (
      SELECT ${first(Prisma.sql`m.cohort IS NOT NULL`)}
      UNION ALL
      SELECT ${first(Prisma.sql`m.cohort > year.cohort`)} FROM year WHERE year.cohort IS NOT NULL
    )
    SELECT cohort FROM year WHERE cohort IS NOT NULL)`;
}
