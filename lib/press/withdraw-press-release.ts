import "server-only";
import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { inTransaction } from "@/lib/db";
import { Refused } from "@/lib/errors";
import { once } from "@/lib/form/once";
import type { WithdrawPressRelease } from "@/lib/press/schema";
import { findStandingPress } from "@/lib/press/standing";

/** Takes a published press release back, with a reason. Its page stays and says so; text and pictures are gone from it. */
export async function withdrawPressRelease(
  actor: Actor,
  { formKey, pressReleaseId, reason }: WithdrawPressRelease,
  now = new Date(),
): Promise<{ meetingId: string }> {
  return inTransaction((tx) =>
    once(tx, formKey, async () => {
      const press = await findStandingPress(tx, actor, pressReleaseId);
      assertCan(actor, "press.publish", press.meeting);
      if (!press.publishedAt) throw new Refused("pressUnpublished");
      if (press.withdrawnAt) throw new Refused("pressWithdrawn");
      await tx.pressRelease.update({
        where: { id: press.id },
        data: { withdrawnAt: now, withdrawReason: reason, version: { increment: 1 } },
        select: { id: true },
      });
      await recordEvent(tx, { actor, kind: "press.withdrawn", subjectId: press.id, at: now });
      return { meetingId: press.meeting.id };
    }),
  );
}
