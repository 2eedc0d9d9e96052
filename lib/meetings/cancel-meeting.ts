import "server-only";
import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { inTransaction } from "@/lib/db";
import { Outdated, Refused } from "@/lib/errors";
import { once } from "@/lib/form/once";
import { tellCancelled } from "@/lib/meetings/invitees";
import { stageOf } from "@/lib/meetings/rules";
import type { CancelMeeting } from "@/lib/meetings/schema";
import { findStanding, type Standing } from "@/lib/meetings/standing";
import { longMoment } from "@/lib/time";

/**
 * Calls a meeting off with a reason and tells those invited, as long as it lies ahead.
 * One that passed without taking place can be called off too; nobody is told then.
 */
export async function cancelMeeting(
  actor: Actor,
  input: CancelMeeting,
  now = new Date(),
): Promise<{ id: string }> {
  return inTransaction((tx) =>
    once(tx, input.formKey, async () => {
      const meeting = await findStanding(tx, actor, input.meetingId);
      assertCan(actor, "meeting.cancel", meeting);
      const stage = stageOf(meeting, now);
      assertCancellable(meeting, stage, input.version);

      await tx.meeting.update({
        where: { id: meeting.id },
        data: {
          cancelledAt: now,
          cancelReason: input.reason,
          version: { increment: 1 },
          sequence: { increment: 1 },
        },
        select: { id: true },
      });
      await recordEvent(tx, { actor, kind: "meeting.cancelled", subjectId: meeting.id, at: now });
      if (stage === "invited") await tellCancelled(tx, meeting.id, now);
      return { id: meeting.id };
    }),
  );
}

function assertCancellable(
  meeting: Standing,
  stage: ReturnType<typeof stageOf>,
  version: number,
): void {
  if (stage === "cancelled") throw new Refused("cancelled");
  if (stage === "held") throw new Refused("alreadyBegun");
  if (version === meeting.version) return;
  const standing = `${meeting.title}, ${longMoment(meeting.startsAt)}`;
  throw new Outdated({ reason: standing }, meeting.version);
}
