import "server-only";
import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { inTransaction } from "@/lib/db";
import { Refused } from "@/lib/errors";
import type { CheckedFile } from "@/lib/files/check-file";
import { keepFile } from "@/lib/files/keep-file";
import { once } from "@/lib/form/once";
import { withoutMetadata } from "@/lib/press/metadata";
import { assertDraft } from "@/lib/press/rules";
import type { AddPhoto } from "@/lib/press/schema";
import { findStandingPress } from "@/lib/press/standing";

const MOST_PHOTOS = 6;

/** Adds a picture to a draft, without what the camera wrote into it; words and releases follow. */
export async function addPhoto(
  actor: Actor,
  { formKey, pressReleaseId }: AddPhoto,
  file: CheckedFile,
  now = new Date(),
): Promise<{ photoId: string }> {
  return inTransaction((tx) =>
    once(tx, formKey, async () => {
      const press = await findStandingPress(tx, actor, pressReleaseId);
      assertCan(actor, "press.write", press.meeting);
      assertDraft(press);
      if (press.photos.length >= MOST_PHOTOS) throw new Refused("filesFull");

      const { id: fileId } = await keepFile(tx, actor, withoutMetadata(file), {}, now);
      const photo = await tx.pressPhoto.create({
        data: { pressReleaseId, fileId, alternative: "", caption: "", credit: "" },
        select: { id: true },
      });
      await recordEvent(tx, {
        actor,
        kind: "photo.added",
        subjectId: photo.id,
        details: { pressReleaseId, fileId },
        at: now,
      });
      return { photoId: photo.id };
    }),
  );
}
