import "server-only";
import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { inTransaction } from "@/lib/db";
import { Refused } from "@/lib/errors";
import { once } from "@/lib/form/once";
import { findLaidAside } from "@/lib/replies/kept";
import type { SettleReply } from "@/lib/replies/schema";

/** Puts a message away that was laid aside: somebody has seen to it, nothing is recorded. */
export async function settleReply(
  actor: Actor,
  input: SettleReply,
  now = new Date(),
): Promise<void> {
  await inTransaction((tx) =>
    once(tx, input.formKey, async () => {
      const mail = await findLaidAside(tx, actor, input.mailId);
      assertCan(actor, "reply.settle", { circleId: mail.meeting?.circleId ?? null });
      if (mail.settledAt) throw new Refused("alreadyDecided");

      await tx.incomingMail.update({
        where: { id: mail.id },
        data: { settledAt: now, settledById: actor.userId },
        select: { id: true },
      });
      await recordEvent(tx, {
        actor,
        kind: "reply.settled",
        subjectId: mail.id,
        details: { how: "putAway" },
        at: now,
      });
      return {};
    }),
  );
}
