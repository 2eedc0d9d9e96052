import "server-only";
import { isMember } from "@/lib/cities/read-conditions";
import type { Found } from "@/lib/search/rules";
import { toDay } from "@/lib/time";
import { Prisma } from "@/prisma/generated/client";

/** What is found by its name. */
export type Names = {
  kind: Found;
  /** Whether it is ever shown to who is not signed in. */
  isPublic: boolean;
  columns: Prisma.Sql;
  /** Ends within a condition. */
  from: Prisma.Sql;
  /** As the indexes of the migrations "city_search", "search" and "typing_errors" have it. */
  name: Prisma.Sql;
};

export const CITY = Prisma.sql`search_fold(source.name || coalesce(' ' || source.full_name, ''))`;
export const OFFICIAL = Prisma.sql`search_fold(
  coalesce(source.given_name, '') || ' ' || coalesce(source.family_name, '') || ' ' || source.office_title
)`;

/** Cities of the network, people in office in them and circles on a day. */
export function namesOn(today: Date): Names[] {
  const seated = Prisma.sql`ARRAY(
    SELECT city.name FROM circle_membership AS seat JOIN city ON city.id = seat.city_id
    WHERE seat.circle_id = source.id AND seat.joined_on <= ${toDay(today)}::date
      AND (seat.left_on IS NULL OR seat.left_on > ${toDay(today)}::date)
    ORDER BY city.name
  )`;
  return [
    {
      kind: "city",
      isPublic: true,
      columns: Prisma.sql`source.id`,
      from: Prisma.sql`city AS source WHERE ${isMember(today, Prisma.sql`source.id`)}`,
      name: CITY,
    },
    {
      kind: "official",
      isPublic: false,
      columns: Prisma.sql`source.id, source.city_id AS "cityId"`,
      from: Prisma.sql`official AS source WHERE ${inOffice(today)}`,
      name: OFFICIAL,
    },
    {
      kind: "circle",
      isPublic: true,
      columns: Prisma.sql`source.id, source.name, ${seated} AS cities`,
      from: Prisma.sql`exchange_circle AS source WHERE source.founded_on <= ${toDay(today)}::date`,
      name: Prisma.sql`search_fold(source.name)`,
    },
  ];
}

/** Who is in office on the day in a city of the network and was not erased. */
export function inOffice(today: Date): Prisma.Sql {
  const day = toDay(today);
  return Prisma.sql`source.erased_at IS NULL
    AND (source.term_starts_on IS NULL OR source.term_starts_on <= ${day}::date)
    AND (source.term_ends_on IS NULL OR source.term_ends_on >= ${day}::date)
    AND ${isMember(today, Prisma.sql`source.city_id`)}`;
}
