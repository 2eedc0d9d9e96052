import "server-only";
import type { Actor } from "@/lib/auth/actor";
import type { Tx } from "@/lib/db";

/** Puts a text in the place of the one before and keeps every text as it stood from a moment on; gives the number of the new one. */
export async function saveText(
  tx: Tx,
  actor: Pick<Actor, "userId">,
  pressReleaseId: string,
  { title, body }: { title: string; body: string },
  now: Date,
): Promise<number> {
  const { version } = await tx.pressRelease.update({
    where: { id: pressReleaseId },
    data: { title, body, version: { increment: 1 } },
    select: { version: true },
  });
  await tx.pressRevision.createMany({
    data: [{ pressReleaseId, number: version, title, body, savedAt: now, savedById: actor.userId }],
  });
  return version;
}
