import "server-only";
import { db } from "@/lib/db";
import { MOST_OF_KIND, textQuery } from "@/lib/search/rules";
import { toDay } from "@/lib/time";
import { Prisma } from "@/prisma/generated/client";

/** Ids that match by kind, best first: whether they may be shown is not asked here. */
export type Hits = Record<Found, string[]>;

const FOUND = [
  "city",
  "official",
  "goal",
  "project",
  "appeal",
  "press",
  "meeting",
  "minutes",
  "commitment",
] as const;

type Found = (typeof FOUND)[number];

/** As many candidates as are looked at: some of them will not be the reader's to see. */
const MOST_LOOKED_AT = 4 * MOST_OF_KIND;

/** Names are short and few words match many of them. */
const MOST_NAMES = 1000;

/** Finds what contains the words, or names that sound like them; one statement. Only to be shown through the scopes. */
export async function findHits(typed: string): Promise<Hits> {
  const hits: Hits = Object.assign({}, ...FOUND.map((kind) => ({ [kind]: [] })));
  const query = textQuery(typed);
  if (!query) return hits;
  const rows = await db.$queryRaw<{ kind: Found; ids: string[] }[]>`
    WITH asked AS (
      SELECT to_tsquery('german', search_fold(${query})) AS query, to_tsquery('german', ${query}) AS as_typed
    )
    ${Prisma.join(
      [named(CITY, typed), named(OFFICIAL, typed), ...TEXTS.map(worded)],
      " UNION ALL ",
    )}`;
  for (const { kind, ids } of rows) hits[kind] = ids;
  return hits;
}

/** Cities whose name sounds like what was typed, the most alike first: for who found nothing. One statement. */
export async function findSimilarNames(typed: string, today: Date): Promise<string[]> {
  const day = toDay(today);
  const rows = await db.$queryRaw<{ name: string }[]>`
    SELECT c.name FROM city c
    WHERE word_similarity(search_fold(${typed}), search_fold(c.name)) >= ${LEAST_SIMILARITY}
      AND EXISTS (
        SELECT 1 FROM network_membership m WHERE m.city_id = c.id
          AND (m.joined_on IS NULL OR m.joined_on <= ${day}::date)
          AND (m.left_on IS NULL OR m.left_on > ${day}::date)
      )
    ORDER BY word_similarity(search_fold(${typed}), search_fold(c.name)) DESC, c.name
    LIMIT 3`;
  return rows.map(({ name }) => name);
}

/** Below this share of common letter groups two names are not the same name typed wrong (pg_trgm, 0 to 1). */
const LEAST_SIMILARITY = 0.4;

type Source = { kind: Found; from: Prisma.Sql; id: Prisma.Sql };

const CITY = {
  kind: "city",
  from: Prisma.sql`city AS source`,
  text: Prisma.sql`search_fold(name || coalesce(' ' || full_name, ''))`,
} as const;

const OFFICIAL = {
  kind: "official",
  from: Prisma.sql`official AS source`,
  text: Prisma.sql`search_fold(coalesce(given_name, '') || ' ' || coalesce(family_name, '') || ' ' || office_title)`,
} as const;

// The expressions are those of the indexes in the migration "search".
const TEXTS: readonly (Source & { text: Prisma.Sql })[] = [
  text("goal", Prisma.sql`strategic_goal AS source`, Prisma.sql`title || ' ' || description`),
  text("project", Prisma.sql`project AS source`, Prisma.sql`title || ' ' || goal`),
  text(
    "appeal",
    Prisma.sql`appeal AS source`,
    Prisma.sql`title || ' ' || body || ' ' || call_to_action`,
  ),
  text("press", Prisma.sql`press_release AS source`, Prisma.sql`title || ' ' || body`),
  text("meeting", Prisma.sql`meeting AS source`, Prisma.sql`title`),
  {
    kind: "minutes",
    from: Prisma.sql`minutes AS source JOIN minutes_version ON minutes_id = source.id AND number = source.version`,
    id: Prisma.sql`source.id`,
    text: Prisma.sql`jsonb_to_tsvector('german', content, '["string"]')`,
  },
  text("commitment", Prisma.sql`commitment AS source`, Prisma.sql`title`),
];

function text(kind: Found, from: Prisma.Sql, words: Prisma.Sql): Source & { text: Prisma.Sql } {
  return {
    kind,
    from,
    id: Prisma.sql`source.id`,
    text: Prisma.sql`to_tsvector('german', search_fold(${words}))`,
  };
}

function worded({ kind, from, id, text: words }: Source & { text: Prisma.Sql }): Prisma.Sql {
  // The texts of minutes lie in JSON, where nothing is folded.
  const query = kind === "minutes" ? Prisma.sql`asked.as_typed` : Prisma.sql`asked.query`;
  return Prisma.sql`SELECT ${kind} AS kind, ARRAY(
    SELECT ${id}::text FROM ${from}, asked WHERE ${words} @@ ${query}
    ORDER BY ts_rank(${words}, ${query}) DESC, ${id} DESC LIMIT ${MOST_LOOKED_AT}
  ) AS ids`;
}

/** Names are found by any part of them, without regard to case and accents. */
function named(
  { kind, from, text: words }: { kind: Found; from: Prisma.Sql; text: Prisma.Sql },
  typed: string,
): Prisma.Sql {
  const pattern = Prisma.sql`search_fold(${`%${typed.replaceAll(/[\\%_]/g, "\\$&")}%`})`;
  return Prisma.sql`SELECT ${kind} AS kind, ARRAY(
    SELECT source.id::text FROM ${from} WHERE ${words} LIKE ${pattern}
    ORDER BY length(${words}), source.id LIMIT ${MOST_NAMES}
  ) AS ids`;
}
