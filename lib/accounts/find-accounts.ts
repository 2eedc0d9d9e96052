import "server-only";
import { db } from "@/lib/db";
import { Prisma } from "@/prisma/generated/client";

const PER_PAGE = 50;

/** How many pages so many accounts fill. */
export function pagesOf(total: number): number {
  return Math.max(1, Math.ceil(total / PER_PAGE));
}

/** The ids of one page of accounts by family name, and how many there are in all. One statement. */
export async function findPage(
  words: string,
  page: number,
  now: Date,
): Promise<{ ids: string[]; total: number }> {
  const found = await db.$queryRaw<{ id: string; total: number }[]>`
    SELECT u.id, count(*) OVER ()::int AS total FROM "user" AS u
    WHERE u.erased_at IS NULL AND ${containing(words, now)}
    ORDER BY u.family_name COLLATE "de-x-icu", u.given_name COLLATE "de-x-icu", u.id
    LIMIT ${PER_PAGE} OFFSET ${(page - 1) * PER_PAGE}`;
  return { ids: found.map(({ id }) => id), total: found[0]?.total ?? 0 };
}

function containing(words: string, now: Date): Prisma.Sql {
  if (!words) return Prisma.sql`true`;
  // Without regard to case and accents; "%" and "_" are what they are.
  const like = Prisma.sql`'%' || regexp_replace(search_fold(${words}), '([%_\\\\])', '\\\\\\1', 'g') || '%'`;
  return Prisma.sql`(
    search_fold(u.given_name || ' ' || u.family_name || ' ' || u.email) LIKE ${like}
    OR EXISTS (
      SELECT FROM mandate AS m
      LEFT JOIN coordination_body AS b ON b.id = m.body_id
      JOIN city AS c ON c.id = coalesce(m.city_id, b.city_id)
      WHERE m.user_id = u.id AND m.starts_at <= ${now} AND (m.ends_at IS NULL OR m.ends_at > ${now})
        AND search_fold(c.name || ' ' || coalesce(b.name, '')) LIKE ${like}
    ))`;
}
