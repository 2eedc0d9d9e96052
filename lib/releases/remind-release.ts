import "server-only";
import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { inTransaction } from "@/lib/db";
import { Refused } from "@/lib/errors";
import { once } from "@/lib/form/once";
import { assertWaiting, isAskedToday } from "@/lib/releases/rules";
import type { RemindRelease } from "@/lib/releases/schema";
import { tellAsked } from "@/lib/releases/sending";
import { findRelease, holdMeeting } from "@/lib/releases/standing";

/** Writes once more to somebody who has not answered, at most once a day; the first mail counts. */
export async function remindRelease(
  actor: Actor,
  { formKey, releaseId }: RemindRelease,
  now = new Date(),
): Promise<{ meetingId: string }> {
  return inTransaction((tx) =>
    once(tx, formKey, async () => {
      const { meeting } = await findRelease(tx, actor, releaseId);
      assertCan(actor, "release.ask", meeting);
      await holdMeeting(tx, meeting.id);
      const { release } = await findRelease(tx, actor, releaseId);
      assertWaiting(release);
      if (isAskedToday(release, now)) throw new Refused("alreadyReminded");
      await tx.release.update({
        where: { id: releaseId },
        data: { remindedAt: now },
        select: { id: true },
      });
      await recordEvent(tx, { actor, kind: "release.reminded", subjectId: releaseId, at: now });
      await tellAsked(tx, releaseId, "reminded", now);
      return { meetingId: meeting.id };
    }),
  );
}
