import "server-only";
import { inTransaction, type Tx } from "@/lib/db";
import { digestOf, type Index } from "@/lib/oparl/objects";
import { readKept, readPublished } from "@/lib/oparl/queries";
import { isAsKept, type Kept } from "@/lib/oparl/record";
import { wholeSecond } from "@/lib/oparl/seconds";

/** Notes since when each published object stands as it does, and which are gone (OParl 1.1, 2.8). Running it twice changes nothing. */
export async function notePublished(clock = new Date()): Promise<void> {
  const now = wholeSecond(clock);
  await inTransaction(async (tx) => {
    // Two servers may be at it at once; the second finds nothing left to do.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('note-published'))`;
    const index = await readPublished(now, tx);
    const kept = await readKept(tx);
    await noteNew(tx, index, kept, now);
    await noteChanged(tx, index, kept, now);
    await noteGone(tx, index, kept, now);
  });
}

async function noteNew(tx: Tx, index: Index, kept: Map<string, Kept>, now: Date): Promise<void> {
  const fresh = [...index.values()].filter(({ path }) => !kept.has(path));
  if (fresh.length === 0) return;
  await tx.openObject.createMany({
    data: fresh.map((object) => ({
      path: object.path,
      bodyId: object.bodyId,
      digest: digestOf(object, index),
      createdAt: now,
      modifiedAt: now,
    })),
  });
}

async function noteChanged(
  tx: Tx,
  index: Index,
  kept: Map<string, Kept>,
  now: Date,
): Promise<void> {
  for (const object of index.values()) {
    const before = kept.get(object.path);
    if (!before || isAsKept(object, before, index)) continue;
    const { path, bodyId } = object;
    const digest = digestOf(object, index);
    await tx.openObject.update({
      where: { path },
      data: { bodyId, digest, modifiedAt: now, deletedAt: null },
      select: { path: true },
    });
  }
}

async function noteGone(tx: Tx, index: Index, kept: Map<string, Kept>, now: Date): Promise<void> {
  const gone = [...kept.values()].filter(
    ({ path, deletedAt }) => !index.has(path) && deletedAt === null,
  );
  await tx.openObject.updateMany({
    where: { path: { in: gone.map(({ path }) => path) } },
    data: { modifiedAt: now, deletedAt: now },
  });
}
