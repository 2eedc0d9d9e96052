import "server-only";
import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { inTransaction } from "@/lib/db";
import { Refused } from "@/lib/errors";
import { once } from "@/lib/form/once";
import { stageOf } from "@/lib/meetings/rules";
import type { DiscardDraft } from "@/lib/meetings/schema";
import { findStanding } from "@/lib/meetings/standing";

/** Removes a draft nobody was told of; gives the circle it was for. A meeting people know of is cancelled instead ("alreadyBegun" is not: "conflict"). */
export async function discardDraft(
  actor: Actor,
  input: DiscardDraft,
  now = new Date(),
): Promise<{ circleId: string }> {
  return inTransaction((tx) =>
    once(tx, input.formKey, async () => {
      const meeting = await findStanding(tx, actor, input.meetingId);
      assertCan(actor, "meeting.cancel", meeting);
      if (stageOf(meeting, now) !== "draft") throw new Refused("conflict");

      await tx.meeting.delete({ where: { id: meeting.id }, select: { id: true } });
      const details = { draft: true };
      await recordEvent(tx, {
        actor,
        kind: "meeting.cancelled",
        subjectId: meeting.id,
        details,
        at: now,
      });
      return { circleId: meeting.circleId };
    }),
  );
}
