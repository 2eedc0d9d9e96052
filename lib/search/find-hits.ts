import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { type Names, namesOn } from "@/lib/search/find-names";
import { type Texts, textsFor } from "@/lib/search/find-texts";
import { FOUND, type Found, type Kind, textQuery } from "@/lib/search/rules";
import { Prisma } from "@/prisma/generated/client";

/** What matches. `cityId` is that of an official or a goal, `name` and `cities` are those of a circle. */
export type Hit = { id: string; cityId?: string; name?: string; cities?: string[] };

/** Hits by kind, best first: whether they may be shown is not asked here. Names and cities of circles are public. */
export type Hits = Record<Found, Hit[]>;

export type Asked = { words: string; kinds: readonly Kind[]; most: number };

/**
 * Finds what contains the words, so many of each kind at most: of names those that begin so first; of texts what is
 * near to the reader first, then the newest, and among those the ones whose title says it. One statement. Only to be
 * shown through the scopes; what is never shown to who is not signed in is not looked for.
 */
export async function findHits(reader: Actor | null, asked: Asked, today: Date): Promise<Hits> {
  const hits: Hits = Object.assign({}, ...Object.values(FOUND).flat().map(nothingOf));
  const query = textQuery(asked.words);
  if (!query) return hits;
  const kinds: Found[] = asked.kinds.flatMap((kind) => FOUND[kind]);
  const isAsked = ({ kind, isPublic }: Names | Texts) =>
    kinds.includes(kind) && (isPublic || reader !== null);
  const branches = [
    ...namesOn(today)
      .filter(isAsked)
      .map((one) => named(one, asked)),
    ...textsFor(reader)
      .filter(isAsked)
      .map((one) => worded(one, query, asked.most)),
  ];
  if (branches.length === 0) return hits;
  const rows = await db.$queryRaw<{ kind: Found; found: Hit[] }[]>`
    ${Prisma.join(branches, " UNION ALL ")}`;
  for (const { kind, found } of rows) hits[kind] = found;
  return hits;
}

function nothingOf(kind: Found) {
  return { [kind]: [] };
}

/** Names are found by any part of them, by less than three letters by how they begin, without regard to case and accents. */
function named({ kind, columns, from, name }: Names, { words, most }: Asked): Prisma.Sql {
  const escaped = words.replaceAll(/[\\%_]/g, "\\$&");
  const begins = Prisma.sql`search_fold(${`${escaped}%`})`;
  const contains = words.length < 3 ? begins : Prisma.sql`search_fold(${`%${escaped}%`})`;
  const order = Prisma.sql`${name} LIKE ${begins} DESC, length(${name}), source.id`;
  return Prisma.sql`SELECT ${kind} AS kind, coalesce(json_agg(to_jsonb(best) - 'place' ORDER BY place), '[]') AS found
    FROM (
      SELECT ${columns}, row_number() OVER (ORDER BY ${order}) AS place
      FROM ${from} AND ${name} LIKE ${contains} ORDER BY place LIMIT ${most}
    ) AS best`;
}

// Each text would be read anew if a table were gone through or rows joined before the words are looked up: the question
// in a SELECT of its own hides how common they are, OFFSET 0 keeps the search by words apart from all else.
function worded(texts: Texts, typed: string, most: number): Prisma.Sql {
  const { kind, table, columns, words, isFolded, joins, near, title } = texts;
  const query = Prisma.sql`to_tsquery('german', ${isFolded ? Prisma.sql`search_fold(${typed})` : typed})`;
  return Prisma.sql`SELECT ${kind} AS kind, coalesce(json_agg(
      to_jsonb(nearest) - '{title,near}'::text[]
      ORDER BY near DESC, ts_rank(search_words(title), ${query}) DESC, id DESC
    ), '[]') AS found
    FROM (
      SELECT ${columns}, ${title} AS title, ${near} AS near
      FROM (SELECT * FROM ${table} WHERE ${words} @@ (SELECT ${query}) OFFSET 0) AS source ${joins}
      ORDER BY near DESC, id DESC LIMIT ${most}
    ) AS nearest`;
}
