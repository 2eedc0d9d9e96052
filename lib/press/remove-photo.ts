import "server-only";
import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { inTransaction } from "@/lib/db";
import { once } from "@/lib/form/once";
import { findPhoto } from "@/lib/press/photos";
import type { RemovePhoto } from "@/lib/press/schema";
import { replaceReleases } from "@/lib/releases/standing";

/** Takes a picture away, from the public page as well; nobody is asked for it any longer. */
export async function removePhoto(
  actor: Actor,
  { formKey, photoId }: RemovePhoto,
  now = new Date(),
): Promise<{ meetingId: string }> {
  return inTransaction((tx) =>
    once(tx, formKey, async () => {
      const { pressRelease } = await findPhoto(tx, actor, photoId);
      assertCan(actor, "press.write", pressRelease.meeting);
      await replaceReleases(tx, { photoId }, now);
      await tx.pressPhoto.update({
        where: { id: photoId },
        data: { removedAt: now },
        select: { id: true },
      });
      await recordEvent(tx, { actor, kind: "photo.removed", subjectId: photoId, at: now });
      return { meetingId: pressRelease.meeting.id };
    }),
  );
}
