import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { holidayUploadsVisibleTo } from "@/lib/auth/scope";
import type { Tx } from "@/lib/db";
import { Refused } from "@/lib/errors";

/** Reads an upload that waits for a decision; out of sight it is refused as "notFound", decided as "alreadyDecided". */
export async function findOpenUpload(tx: Tx, actor: Actor, id: string) {
  const upload = await tx.holidayUpload.findFirst({
    where: { AND: [{ id }, holidayUploadsVisibleTo(actor)] },
    select: { id: true, rows: true, confirmedAt: true, discardedAt: true },
  });
  if (!upload) throw new Refused("notFound");
  if (upload.confirmedAt || upload.discardedAt) throw new Refused("alreadyDecided");
  return upload;
}
