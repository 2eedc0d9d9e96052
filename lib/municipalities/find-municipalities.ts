import "server-only";
import { db } from "@/lib/db";
import { Prisma } from "@/prisma/generated/client";
import type { FederalState } from "@/prisma/generated/enums";

/** A municipality of the official register, and the city of the network it is already. */
export type FoundMunicipality = {
  ags: string;
  name: string;
  designation: string;
  state: FederalState;
  /** The page of the city it is entered as; null while it is none. */
  citySlug: string | null;
};

/** Most that are shown at once; who sees theirs not among them types on. */
export const MOST_FOUND = 10;

// Below this share of common letter groups two names are not the same name typed wrong (pg_trgm, 0 to 1).
const LEAST_SIMILARITY = 0.4;

/**
 * The municipalities somebody may mean, at most ten: the whole name first, then names that begin with what was typed or
 * contain it; where none does, names that sound like it. Umlauts, "oe" and typing errors are forgiven. Public
 * knowledge. One statement, two when nothing contains what was typed.
 */
export async function findMunicipalities(typed: string): Promise<FoundMunicipality[]> {
  const words = typed.replaceAll(/\p{C}/gu, " ").trim().slice(0, 100);
  if (words.length < 2) return [];
  const literal = Prisma.sql`search_fold(${words.replaceAll(/[\\%_]/g, "\\$&")})`;
  const containing = await pick(
    Prisma.sql`search_fold(m.name) LIKE '%' || ${literal} || '%'`,
    Prisma.sql`search_fold(m.name) LIKE ${literal} || '%' DESC, length(m.name)`,
  );
  if (containing.length > 0) return containing;
  const likeness = Prisma.sql`word_similarity(search_fold(${words}), search_fold(m.name))`;
  return pick(
    Prisma.sql`${likeness} >= ${LEAST_SIMILARITY}`,
    Prisma.sql`${likeness} + similarity(search_fold(${words}), search_fold(m.name)) DESC`,
  );
}

function pick(condition: Prisma.Sql, order: Prisma.Sql): Promise<FoundMunicipality[]> {
  return db.$queryRaw<FoundMunicipality[]>`
    SELECT m.ags, m.name, m.designation, m.state::text AS state, c.slug AS "citySlug"
    FROM municipality m LEFT JOIN city c ON c.ags = m.ags
    WHERE ${condition}
    ORDER BY ${order}, m.name COLLATE "de-x-icu", m.ags
    LIMIT ${MOST_FOUND}`;
}

export type Municipality = Omit<FoundMunicipality, "designation">;

/** The municipality of a key (AGS, eight digits), or null. One statement. */
export async function findMunicipality(ags: string): Promise<Municipality | null> {
  if (!/^\d{8}$/.test(ags)) return null;
  const [municipality] = await db.$queryRaw<Municipality[]>`
    SELECT m.ags, m.name, m.state::text AS state, c.slug AS "citySlug"
    FROM municipality m LEFT JOIN city c ON c.ags = m.ags WHERE m.ags = ${ags}`;
  return municipality ?? null;
}
