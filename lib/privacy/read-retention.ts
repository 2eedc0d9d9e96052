import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { db } from "@/lib/db";
import { RETENTION_KINDS, type Removed } from "@/lib/privacy/retention";

export type RetentionRun = { id: string; ranAt: Date; removed: Removed };

const RUNS = 30;

/** The last thirty runs of the nightly job, newest first, with how much of what they removed. */
export async function listRetentionRuns(actor: Actor): Promise<RetentionRun[]> {
  assertCan(actor, "audit.search", null);
  const rows = await db.retentionReport.findMany({
    orderBy: { ranAt: "desc" },
    take: RUNS,
    select: { id: true, ranAt: true, removed: true },
  });
  return rows.map(({ removed, ...row }) => ({ ...row, removed: countsOf(removed) }));
}

function countsOf(removed: unknown): Removed {
  const { counts = {} } = (removed ?? {}) as { counts?: Record<string, unknown> };
  return Object.fromEntries(
    RETENTION_KINDS.flatMap((kind) => (counts[kind] ? [[kind, Number(counts[kind])]] : [])),
  );
}
