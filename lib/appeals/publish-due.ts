import "server-only";
import { publishDraft } from "@/lib/appeals/publishing";
import { needsCheck } from "@/lib/appeals/read-need";
import { findDueAppeal } from "@/lib/appeals/standing";
import { db, inTransaction, type Tx } from "@/lib/db";
import { Refused } from "@/lib/errors";
import { log } from "@/lib/log";

/**
 * Publishes what is due, also what became due while nothing ran. Each once, though two servers run at the same
 * time; what cannot be sent, because its audience is empty or a check is missing, becomes a draft again.
 */
export async function publishDueAppeals(now = new Date()): Promise<void> {
  const due = await db.appeal.findMany({
    where: { publishedAt: null, publishAt: { lte: now } },
    select: { id: true },
    orderBy: [{ publishAt: "asc" }, { id: "asc" }],
  });
  for (const { id } of due) {
    try {
      await inTransaction((tx) => publish(tx, id, now));
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      log().warn({ appeal: id, reason: error.reason }, "appeal not published");
      await db.appeal.updateMany({
        where: { id, publishedAt: null, publishAt: { lte: now } },
        data: { publishAt: null },
      });
    }
  }
}

async function publish(tx: Tx, id: string, now: Date): Promise<void> {
  const appeal = await findDueAppeal(tx, id);
  if (!appeal) return;
  if (await needsCheck(tx, appeal)) throw new Refused("notChecked");
  await publishDraft(tx, appeal, { actor: null, while: { publishAt: { lte: now } }, now });
}
