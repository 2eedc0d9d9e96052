import "server-only";
import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/auth/actor";
import type { Tx } from "@/lib/db";
import type { CheckedFile } from "@/lib/files/check-file";

/** Keeps a checked file inside the caller's transaction, who has asked the policy; of a project, an appeal, or of what will point to it. */
export async function keepFile(
  tx: Tx,
  actor: Pick<Actor, "userId">,
  { name, mediaType, size, digest, content }: CheckedFile,
  { projectId = null, appealId = null }: { projectId?: string | null; appealId?: string | null },
  now: Date,
): Promise<{ id: string }> {
  const { id } = await tx.storedFile.create({
    data: {
      name,
      mediaType,
      size,
      digest,
      content,
      projectId,
      appealId,
      uploadedAt: now,
      uploadedById: actor.userId,
    },
    select: { id: true },
  });
  const details = { mediaType, size, projectId, appealId };
  await recordEvent(tx, { actor, kind: "file.stored", subjectId: id, details, at: now });
  return { id };
}
