import "server-only";
import { recordEvent } from "@/lib/audit/record-event";
import { db, inTransaction } from "@/lib/db";
import { REMOVALS } from "@/lib/jobs/removals";
import { readSettingsIn } from "@/lib/operator/read-settings";
import { RETENTION_KINDS, type Removed } from "@/lib/privacy/retention";
import { addMinutes } from "@/lib/time";

const DAY = 24 * 60;

/**
 * Removes what has served its time by the one table of periods and what was chosen within its bounds, and reports how much of what. The report also keeps
 * where the audit log ended, so that rows taken from its end are missed.
 */
export async function cleanUp(now = new Date()): Promise<void> {
  const removed: Removed = {};
  const { periods } = await readSettingsIn(db);
  for (const kind of RETENTION_KINDS) {
    const count = await REMOVALS[kind](addMinutes(now, -periods[kind] * DAY), now);
    if (count > 0) removed[kind] = count;
  }
  const last = await db.auditEvent.findFirst({
    orderBy: { sequence: "desc" },
    select: { sequence: true, hash: true },
  });
  await inTransaction(async (tx) => {
    const audit = last ? { sequence: Number(last.sequence), hash: last.hash } : null;
    const { id } = await tx.retentionReport.create({
      data: { ranAt: now, removed: { counts: removed, audit } },
      select: { id: true },
    });
    const details = { ...removed };
    await recordEvent(tx, {
      actor: null,
      kind: "retention.carriedOut",
      subjectId: id,
      details,
      at: now,
    });
  });
}
