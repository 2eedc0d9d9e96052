import "server-only";
import type { CitySearch } from "@/lib/cities/rules";
import { toDay } from "@/lib/time";
import { Prisma } from "@/prisma/generated/client";
import type { Theme } from "@/prisma/generated/enums";

/** What narrows the directory, as conditions of SQL on a city `c`, for statements that Prisma cannot write. */

/** No condition. */
export const ALL = Prisma.sql`TRUE`;

/** The same as citiesOfNetwork, of `c` or of the city of another id. */
export function isMember(today: Date, cityId = Prisma.sql`c.id`): Prisma.Sql {
  return Prisma.sql`EXISTS (SELECT 1 FROM network_membership m WHERE m.city_id = ${cityId} AND ${covers(today)})`;
}

/** Memberships `m` that cover a day. */
export function covers(today: Date): Prisma.Sql {
  const day = toDay(today);
  return Prisma.sql`(m.joined_on IS NULL OR m.joined_on <= ${day}::date) AND (m.left_on IS NULL OR m.left_on > ${day}::date)`;
}

/** Cities that match a search and whose names match its words, as `containing` or `sounding` compare them. */
export function narrowed(search: CitySearch, words: Prisma.Sql, today: Date): Prisma.Sql {
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
    SELECT 1 FROM network_membership m WHERE m.city_id = c.id AND m.cohort = ${cohort} AND ${covers(today)}
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

/** Seats `s` in some circles on a day; begins with FROM. */
export function seatsIn(circleIds: readonly string[], today: Date): Prisma.Sql {
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
export function containing(typed: string | null, today: Date): Prisma.Sql {
  if (typed === null) return ALL;
  const pattern = Prisma.sql`search_fold(${`%${typed.replaceAll(/[\\%_]/g, "\\$&")}%`})`;
  const carrier = carriedBy(Prisma.sql`${CARRIER_NAME} LIKE ${pattern}`, today);
  return Prisma.sql`(${CITY_NAME} LIKE ${pattern} OR ${carrier})`;
}

/** Below this share of common letter groups two names are not the same name typed wrong (pg_trgm, 0 to 1). */
const LEAST_SIMILARITY = 0.45;

/** Cities whose name, or whose carrier's name, sounds like what was typed. */
export function sounding(typed: string | null, today: Date): Prisma.Sql {
  if (typed === null) return ALL;
  const near = (name: Prisma.Sql) =>
    // The operator asks the index (with the threshold of lib/db.ts), the function decides.
    Prisma.sql`(search_fold(${typed}) <% ${name} AND word_similarity(search_fold(${typed}), ${name}) >= ${LEAST_SIMILARITY})`;
  return Prisma.sql`(${near(CITY_NAME)} OR ${carriedBy(near(CARRIER_NAME), today)})`;
}
