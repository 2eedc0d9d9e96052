import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { inTransaction } from "@/lib/db";
import { Refused } from "@/lib/errors";
import { once } from "@/lib/form/once";
import { lock } from "@/lib/minutes/locking";
import { assertCirculated, isSettled } from "@/lib/minutes/rules";
import type { LockMinutes } from "@/lib/minutes/schema";
import { findStanding } from "@/lib/minutes/standing";

/** Locks minutes to which every city agrees, before their period has ended; nothing is changed in them any more. */
export async function lockMinutes(
  actor: Actor,
  { meetingId, formKey }: LockMinutes,
  now = new Date(),
): Promise<{ id: string }> {
  return inTransaction((tx) =>
    once(tx, formKey, async () => {
      const minutes = await findStanding(tx, actor, meetingId);
      assertCan(actor, "minutes.settle", minutes.meeting);
      assertCirculated(minutes);
      if (minutes.amendments.length > 0) throw new Refused("amendmentsOpen");
      if (!isSettled(minutes.approvals, minutes.version)) throw new Refused("approvalsMissing");
      await lock(tx, minutes, actor, now);
      return { id: meetingId };
    }),
  );
}
