import "server-only";
import { isMember } from "@/lib/cities/read-conditions";
import { db } from "@/lib/db";
import { namesOn } from "@/lib/search/find-names";
import { Prisma } from "@/prisma/generated/client";

const MOST_SIMILAR = 3;

type Called = { isPublic: boolean; shown: Prisma.Sql; from: Prisma.Sql; name: Prisma.Sql };

/**
 * Names and titles that sound like what was typed, the most alike first: for who found nothing. Cities of the network,
 * their goals, circles and published appeals for everybody; people in office and projects for those signed in only.
 * How alike is enough stands in lib/db.ts. One statement.
 */
export async function findSimilar(
  typed: string,
  isSignedIn: boolean,
  today: Date,
): Promise<string[]> {
  const kinds = calledOn(today).filter(({ isPublic }) => isPublic || isSignedIn);
  const rows = await db.$queryRaw<{ called: string }[]>`
    SELECT called FROM (${Prisma.join(
      kinds.map((one) => alike(one, typed)),
      " UNION ALL ",
    )}) AS found
    GROUP BY called ORDER BY max(alike) DESC, called LIMIT ${MOST_SIMILAR}`;
  return rows.map(({ called }) => called);
}

function alike({ shown, from, name }: Called, typed: string): Prisma.Sql {
  const word = Prisma.sql`search_fold(${typed})`;
  return Prisma.sql`(
    SELECT ${shown} AS called, word_similarity(${word}, ${name}) AS alike
    FROM ${from} AND ${word} <% ${name} ORDER BY alike DESC, called LIMIT ${MOST_SIMILAR}
  )`;
}

function calledOn(today: Date): Called[] {
  const names = namesOn(today).map(({ kind, ...one }) => ({
    ...one,
    shown:
      kind === "official"
        ? Prisma.sql`concat_ws(' ', source.given_name, source.family_name, CASE WHEN source.family_name IS NULL THEN source.office_title END)`
        : Prisma.sql`source.name`,
  }));
  const titled = (isPublic: boolean, from: Prisma.Sql) => ({
    isPublic,
    from,
    shown: Prisma.sql`source.title`,
    name: Prisma.sql`search_fold(source.title)`,
  });
  const goals = Prisma.sql`strategic_goal AS source
    WHERE ${isMember(today, Prisma.sql`source.city_id`)}`;
  const appeals = Prisma.sql`appeal AS source
    WHERE source.published_at IS NOT NULL AND source.withdrawn_at IS NULL`;
  return [
    ...names,
    titled(true, goals),
    titled(true, appeals),
    titled(false, Prisma.sql`project AS source WHERE source.withdrawn_at IS NULL`),
  ];
}
