import "server-only";
import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { inTransaction } from "@/lib/db";
import { once } from "@/lib/form/once";
import { assertOpen } from "@/lib/polls/rules";
import type { CancelPoll } from "@/lib/polls/schema";
import { findStanding } from "@/lib/polls/standing";
import { tellCancelled } from "@/lib/polls/telling";

/** Ends a poll without a date and tells the cities why. */
export async function cancelPoll(
  actor: Actor,
  input: CancelPoll,
  now = new Date(),
): Promise<{ id: string }> {
  return inTransaction((tx) =>
    once(tx, input.formKey, async () => {
      const poll = await findStanding(tx, actor, input.pollId);
      assertCan(actor, "poll.cancel", poll);
      assertOpen(poll);
      await tx.datePoll.update({
        where: { id: poll.id },
        data: { cancelledAt: now, cancelReason: input.reason, version: { increment: 1 } },
        select: { id: true },
      });
      await recordEvent(tx, { actor, kind: "poll.cancelled", subjectId: poll.id, at: now });
      await tellCancelled(tx, poll.id, now);
      return { id: poll.id };
    }),
  );
}
