import type { Client } from "pg";
import type { Ask } from "@/lib/privacy/catalogue";
import { takeOut } from "@/lib/privacy/erasing";
import { readIdentity } from "@/lib/privacy/identifying";
import { withClient } from "../database/administer";

/** One line of the list of erasures: ids and a moment, no name. */
export type Erased = { userId: string | null; officialId: string | null; erasedAt: string };

/** Who has been erased, as a database remembers it; nobody where it is older than erasures. */
export function readErased(url: string): Promise<Erased[]> {
  return withClient(url, async (client) => {
    const { rows: known } = await client.query("SELECT to_regclass('public.erasure') AS erasure");
    if (!known[0]?.erasure) return [];
    const { rows } = await client.query<Erased>(
      `SELECT user_id AS "userId", official_id AS "officialId", erased_at AS "erasedAt"
       FROM erasure ORDER BY erased_at, id`,
    );
    return rows.map((one) => ({ ...one, erasedAt: new Date(one.erasedAt).toISOString() }));
  });
}

/** Erases whoever came back out of a backup, and keeps that it was done; gives how many came back. All of them or none. */
export function eraseAgain(url: string, erased: readonly Erased[]): Promise<number> {
  return withClient(url, async (client) => {
    await client.query("BEGIN");
    let back = 0;
    for (const one of erased) back += await eraseOne(client, one);
    await client.query("COMMIT");
    return back;
  });
}

async function eraseOne(client: Client, person: Erased): Promise<number> {
  const { userId, officialId, erasedAt } = person;
  await client.query(
    `INSERT INTO erasure (id, user_id, official_id, erased_at)
     SELECT gen_random_uuid(), $1::uuid, $2::uuid, $3::timestamptz WHERE NOT EXISTS (
       SELECT FROM erasure WHERE user_id IS NOT DISTINCT FROM $1::uuid AND official_id IS NOT DISTINCT FROM $2::uuid)`,
    [userId, officialId, erasedAt],
  );
  const { rowCount } = await client.query(
    `SELECT FROM "user" WHERE id = $1::uuid AND erased_at IS NULL
     UNION ALL SELECT FROM official WHERE id = $2::uuid AND erased_at IS NULL`,
    [userId, officialId],
  );
  if (!rowCount) return 0;
  const ask: Ask = async <Row>(sql: string, values: readonly unknown[]) =>
    (await client.query(sql, [...values])).rows as Row[];
  const identity = await readIdentity(ask, person);
  if (!identity) return 0;
  await takeOut(ask, identity, new Date(erasedAt));
  return 1;
}
