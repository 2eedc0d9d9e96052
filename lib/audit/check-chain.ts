import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { db } from "@/lib/db";

/** How many rows were computed anew, and the numbers of those that do not follow from the one before. */
export type ChainReport = { count: number; broken: number[] };

const PORTION = 50_000;
const MOST_TO_NAME = 20;

/**
 * Computes the hash chain of the audit log anew: a changed row, a removed one (the row after the gap is named) and a
 * removed end, which the reports of the nightly job remember.
 */
export async function checkChain(actor: Actor): Promise<ChainReport> {
  assertCan(actor, "audit.search", null);
  const broken = new Set<number>(await missingEnds());
  let count = 0;
  let from = 0n;
  for (;;) {
    const [portion] = await check(from);
    if (!portion?.last) break;
    count += Number(portion.count);
    for (const number of portion.broken) broken.add(Number(number));
    from = portion.last;
  }
  return { count, broken: [...broken].toSorted((a, b) => a - b).slice(0, MOST_TO_NAME) };
}

type Portion = { count: bigint; last: bigint | null; broken: bigint[] };

/** The rows after `from`; the row `from` itself is read along for the hash the next one continues. */
function check(from: bigint): Promise<Portion[]> {
  return db.$queryRaw<Portion[]>`
    WITH portion AS (
      SELECT * FROM audit_event WHERE sequence >= ${from} ORDER BY sequence LIMIT ${PORTION + 1}
    ), chain AS (
      SELECT e.sequence, e.hash = audit_event_hash(e::audit_event)
        AND e.previous_hash = coalesce(lag(e.hash) OVER follow, '')
        AND e.sequence = coalesce(lag(e.sequence) OVER follow, 0) + 1 AS whole
      FROM portion e WINDOW follow AS (ORDER BY e.sequence)
    )
    SELECT count(*) AS count, max(sequence) AS last,
      coalesce(array_agg(sequence ORDER BY sequence) FILTER (WHERE NOT whole), '{}') AS broken
    FROM chain WHERE sequence > ${from}`;
}

/** Ends of the log that a nightly report saw and that are there no longer, or as another row. */
async function missingEnds(): Promise<number[]> {
  const rows = await db.$queryRaw<{ sequence: bigint }[]>`
    SELECT DISTINCT (removed->'audit'->>'sequence')::bigint AS sequence FROM retention_report
    WHERE removed->'audit'->>'hash' IS NOT NULL AND NOT EXISTS (
      SELECT FROM audit_event
      WHERE sequence = (removed->'audit'->>'sequence')::bigint AND hash = removed->'audit'->>'hash'
    )`;
  return rows.map(({ sequence }) => Number(sequence));
}
