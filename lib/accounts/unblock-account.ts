import "server-only";
import { blockMail } from "@/lib/accounts/mails";
import type { UnblockAccount } from "@/lib/accounts/schema";
import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { inTransaction } from "@/lib/db";
import { Refused } from "@/lib/errors";
import { once } from "@/lib/form/once";
import { enqueueMail } from "@/lib/outbox/enqueue-mail";

/** Opens a blocked account again, with the mandates it still has. The person is told by mail. */
export async function unblockAccount(
  actor: Actor,
  { formKey, userId }: UnblockAccount,
  now = new Date(),
): Promise<{ id: string }> {
  assertCan(actor, "account.block", null);
  return inTransaction((tx) =>
    once(tx, formKey, async () => {
      const person = await tx.user.findFirst({
        where: { id: userId, erasedAt: null, blockedAt: { not: null } },
        select: { email: true, givenName: true, familyName: true, salutation: true },
      });
      if (!person) throw new Refused("notFound");
      await tx.user.updateMany({
        where: { id: userId },
        data: { blockedAt: null, blockReason: null },
      });
      await recordEvent(tx, { actor, kind: "account.unblocked", subjectId: userId, at: now });
      await enqueueMail(tx, [blockMail("unblocked", { userId, person, now })]);
      return { id: userId };
    }),
  );
}
