import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { env } from "@/lib/env";
import { type Refusal, Refused } from "@/lib/errors";
import { Prisma, PrismaClient } from "@/prisma/generated/client";

export type Tx = Prisma.TransactionClient;

/** A statement written by hand, for what every page asks. Its name lets PostgreSQL keep the plan. */
export type Statement = { name: string; text: string };

const shared = globalThis as { pool?: pg.Pool; planned?: pg.Pool; db?: PrismaClient };

/** The one client of this process, made at first use so that building needs no database. */
export const db: PrismaClient = new Proxy({} as PrismaClient, {
  get: (_, property) => Reflect.get(client(), property),
});

// What the database forbids, where people know it by a name.
const PROMISES: [constraint: string, reason: Refusal][] = [
  ["mandate_one_mayor", "mayorThere"],
  ["mandate_no_overlap", "mandateThere"],
  ["official_one_head", "headThere"],
];

/** All of it or nothing. A write turned away by a unique or exclusion constraint is refused as a conflict, or by its own name. */
export async function inTransaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  try {
    return await db.$transaction(work, { maxWait: 5000, timeout: 10_000 });
  } catch (error) {
    throw refusalOf(error) ?? error;
  }
}

/** The first row of a statement written by hand, past Prisma, whose own work costs more than the question. */
export async function readRow<Row extends pg.QueryResultRow>(
  statement: Statement,
  values: readonly unknown[],
): Promise<Row | undefined> {
  shared.planned ??= newPool({ max: 4, options: KEEP_PLAN });
  const { rows } = await shared.planned.query<Row>({ ...statement, values: [...values] });
  return rows[0];
}

function client(): PrismaClient {
  // Hot reload would otherwise make a client per edit.
  shared.db ??= new PrismaClient({
    adapter: new PrismaPg(pool(), {
      statementNameGenerator: ({ sql }) => statementName(sql),
      disposeExternalPool: true,
    }),
  });
  return shared.db;
}

function pool(): pg.Pool {
  shared.pool ??= newPool({ max: 10, options: SIMILAR_ENOUGH });
  return shared.pool;
}

// Two names that share less of their letter groups (pg_trgm, 0 to 1) are not the same name typed wrong.
const SIMILAR_ENOUGH = "-c pg_trgm.word_similarity_threshold=0.4";
// The more rows, the likelier PostgreSQL would plan anew each time, which takes longer than these statements themselves.
const KEEP_PLAN = "-c plan_cache_mode=force_generic_plan";

function newPool(own: { max: number; options: string }): pg.Pool {
  const made = new pg.Pool({
    connectionString: env().DATABASE_URL,
    // Fail within five seconds with a page that keeps the input, never hang.
    connectionTimeoutMillis: 5000,
    statement_timeout: 5000,
    lock_timeout: 4000,
    // The server's own limits do not help when the line itself dies silently.
    query_timeout: 6000,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    ...own,
  });
  // An idle connection that breaks is replaced at the next question.
  made.on("error", () => undefined);
  return made;
}

const MOST_STATEMENTS = 500;
const statements = new Map<string, string>();

/** A name lets PostgreSQL keep the plan of a statement; lists of changing length must not fill its memory. */
function statementName(sql: string): string {
  // What somebody searches for decides which index is asked; a plan for any words reads whole tables.
  if (/\bsearch_(fold|words)\(/.test(sql)) return "";
  const known = statements.get(sql);
  if (known !== undefined) return known;
  const name = statements.size < MOST_STATEMENTS ? `s${statements.size}` : "";
  if (name) statements.set(sql, name);
  return name;
}

function refusalOf(error: unknown): Refused | null {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return null;
  const named = PROMISES.find(([constraint]) => error.message.includes(constraint));
  if (named) return new Refused(named[1]);
  // Prisma has no code of its own for exclusion constraints (SQLSTATE 23P01).
  const isTaken = error.code === "P2002" || error.message.includes("23P01");
  return isTaken ? new Refused("conflict") : null;
}
