import "server-only";
import type { NoteReview } from "@/lib/accounts/schema";
import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { inTransaction } from "@/lib/db";
import { once } from "@/lib/form/once";

/** Notes that somebody has gone through who can see what, with the day and the number of accounts. */
export async function noteReview(
  actor: Actor,
  { formKey }: NoteReview,
  now = new Date(),
): Promise<{ id: string }> {
  assertCan(actor, "access.review", null);
  return inTransaction((tx) =>
    once(tx, formKey, async () => {
      const accounts = await tx.user.count({ where: { erasedAt: null } });
      const subjectId = actor.userId;
      const details = { accounts };
      await recordEvent(tx, { actor, kind: "access.reviewed", subjectId, details, at: now });
      return { id: subjectId };
    }),
  );
}
