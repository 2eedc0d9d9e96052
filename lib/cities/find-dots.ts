import "server-only";
import type { Dot } from "@/lib/cities/picture";
import { ALL, containing, isMember, narrowed, sounding } from "@/lib/cities/read-conditions";
import type { CitySearch } from "@/lib/cities/rules";
import { db } from "@/lib/db";
import { toDay } from "@/lib/time";
import { Prisma } from "@/prisma/generated/client";

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

/** Most circles of a picture. */
const MOST_RINGS = 200;

/** A circle with its cities that have a place, by name. */
export type Ring = { id: string; name: string; cities: (Dot & { name: string })[] };

/**
 * The circles of today by name, with the places of their cities in hundredths of a degree; where the search names a
 * circle, that one and those always shown. One statement. Public.
 */
export async function findRings(
  { circle }: CitySearch,
  always: readonly string[],
  today: Date,
): Promise<Ring[]> {
  const day = toDay(today);
  const chosen = circle ? Prisma.sql`x.id = ANY(${[circle, ...always]}::uuid[])` : ALL;
  return db.$queryRaw<Ring[]>`
    SELECT x.id::text, x.name, json_agg(json_build_object(
      'name', c.name,
      'longitude', round(c.longitude::numeric, 2)::float8,
      'latitude', round(c.latitude::numeric, 2)::float8) ORDER BY c.name COLLATE "de-x-icu", c.id) AS cities
    FROM exchange_circle x
    JOIN circle_membership s ON s.circle_id = x.id
      AND s.joined_on <= ${day}::date AND (s.left_on IS NULL OR s.left_on > ${day}::date)
    JOIN city c ON c.id = s.city_id AND c.longitude IS NOT NULL AND c.latitude IS NOT NULL
    WHERE ${chosen} AND (x.dissolved_on IS NULL OR x.dissolved_on > ${day}::date)
    GROUP BY x.id ORDER BY x.id = ANY(${[...always]}::uuid[]) DESC, x.name COLLATE "de-x-icu", x.id
    LIMIT ${MOST_RINGS}`;
}
