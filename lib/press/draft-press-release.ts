import "server-only";
import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { inTransaction } from "@/lib/db";
import { once } from "@/lib/form/once";
import { findStanding } from "@/lib/meetings/standing";
import { draftPressRelease as draftText } from "@/lib/press/draft";
import { readFacts } from "@/lib/press/read-facts";
import type { DraftPressRelease } from "@/lib/press/schema";

/** Drafts the press release of a meeting from its approved minutes; where there is one already, it stays as it is. */
export async function draftPressRelease(
  actor: Actor,
  { formKey, meetingId }: DraftPressRelease,
  now = new Date(),
): Promise<{ meetingId: string }> {
  return inTransaction((tx) =>
    once(tx, formKey, async () => {
      const meeting = await findStanding(tx, actor, meetingId);
      assertCan(actor, "press.write", meeting);
      const known = await tx.pressRelease.findUnique({
        where: { meetingId },
        select: { id: true },
      });
      if (known) return { meetingId };

      const { title, body } = draftText(await readFacts(tx, actor, meetingId, now));
      const { id } = await tx.pressRelease.create({
        data: {
          meetingId,
          title,
          body,
          // A draft is found by its meeting; the address is chosen when it is published.
          slug: `entwurf-${meetingId}`,
          createdAt: now,
          createdById: actor.userId,
          revisions: { create: { number: 1, title, body, savedAt: now, savedById: actor.userId } },
        },
        select: { id: true },
      });
      const details = { meetingId };
      await recordEvent(tx, { actor, kind: "press.drafted", subjectId: id, details, at: now });
      return { meetingId };
    }),
  );
}
