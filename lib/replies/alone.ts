import "server-only";
import { Client } from "pg";
import { env } from "@/lib/env";

// Any number that nothing else of ours takes.
const LOCK = 7_266_375_943;

/** Does the work unless somebody else is at it, on this server or another; says whether it was done. */
export async function alone(work: () => Promise<void>): Promise<boolean> {
  // A connection of its own: the lock ends with it, whatever happens.
  const client = new Client({
    connectionString: env().DATABASE_URL,
    connectionTimeoutMillis: 5000,
    query_timeout: 10_000,
    keepAlive: true,
    application_name: "rathausrunde-mailbox",
  });
  client.on("error", () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query(`SELECT pg_try_advisory_lock(${LOCK}) AS free`);
    if (!rows[0]?.free) return false;
    await work();
    return true;
  } finally {
    await client.end().catch(() => undefined);
  }
}
