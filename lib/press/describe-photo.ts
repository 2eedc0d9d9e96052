import "server-only";
import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { inTransaction } from "@/lib/db";
import { once } from "@/lib/form/once";
import { findPhoto } from "@/lib/press/photos";
import { assertDraft } from "@/lib/press/rules";
import type { DescribePhoto } from "@/lib/press/schema";
import { replaceReleases } from "@/lib/releases/standing";

/** Says what is to be seen, caption and credit, and whether anybody can be recognised. With another caption everybody is asked anew. */
export async function describePhoto(
  actor: Actor,
  { formKey, photoId, ...words }: DescribePhoto,
  now = new Date(),
): Promise<{ meetingId: string }> {
  return inTransaction((tx) =>
    once(tx, formKey, async () => {
      const photo = await findPhoto(tx, actor, photoId);
      const { meeting } = photo.pressRelease;
      assertCan(actor, "press.write", meeting);
      assertDraft(photo.pressRelease);
      if (photo.caption !== words.caption || words.showsNobody)
        await replaceReleases(tx, { photoId }, now);
      await tx.pressPhoto.update({ where: { id: photoId }, data: words, select: { id: true } });
      const details = { showsNobody: words.showsNobody };
      await recordEvent(tx, {
        actor,
        kind: "photo.described",
        subjectId: photoId,
        details,
        at: now,
      });
      return { meetingId: meeting.id };
    }),
  );
}
