import "server-only";
import { createHmac } from "node:crypto";
import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import { db } from "@/lib/db";
import { env } from "@/lib/env";
import { Refused } from "@/lib/errors";
import { type Limit, limits } from "@/lib/limits/limits";

type Query = { text: string; values?: unknown[] };
type Row = { points: number; expire: bigint | null };

const limiters = new Map<Limit, RateLimiterPostgres>();

/** Counts a try, for all server processes together; refuses when there were too many. The subject is kept as a keyed hash only. */
export async function countTry(limit: Limit, subject: string): Promise<void> {
  const key = createHmac("sha256", env().NEXTAUTH_SECRET).update(subject).digest("base64url");
  try {
    await limiterOf(limit).consume(key);
  } catch (error) {
    throw error instanceof RateLimiterRes ? new Refused("tooManyTries") : error;
  }
}

function limiterOf(limit: Limit): RateLimiterPostgres {
  const known = limiters.get(limit);
  if (known) return known;
  const { tries, within } = limits[limit];
  const limiter = new RateLimiterPostgres({
    // The Prisma variant wants a date column and counts in two steps; this one is a single upsert.
    storeClient: { query },
    storeType: "client",
    tableName: "rate_limit",
    tableCreated: true,
    keyPrefix: limit,
    points: tries,
    duration: within,
  });
  limiters.set(limit, limiter);
  return limiter;
}

/** What the limiter asks of a PostgreSQL client, answered by the pool of the house. */
async function query({ text, values = [] }: Query) {
  const found = await db.$queryRawUnsafe<Row[]>(text, ...values);
  const rows = found.map((row) => ({ ...row, expire: row.expire && Number(row.expire) }));
  return { rows, rowCount: rows.length };
}
