import "server-only";
import { blockMail } from "@/lib/accounts/mails";
import type { BlockAccount } from "@/lib/accounts/schema";
import { assertOfficeRemains } from "@/lib/accounts/standing";
import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { inTransaction, type Tx } from "@/lib/db";
import { Refused } from "@/lib/errors";
import { once } from "@/lib/form/once";
import { enqueueMail } from "@/lib/outbox/enqueue-mail";

/** Blocks an account and ends its sessions at once; mandates stay, so that it can be opened again. The person is told by mail. */
export async function blockAccount(
  actor: Actor,
  { formKey, userId, reason }: BlockAccount,
  now = new Date(),
): Promise<{ id: string }> {
  assertCan(actor, "account.block", null);
  if (userId === actor.userId) throw new Refused("ownAccount");
  return inTransaction((tx) =>
    once(tx, formKey, async () => {
      const person = await tx.user.findFirst({
        where: { id: userId, erasedAt: null, blockedAt: null },
        select: { email: true, givenName: true, familyName: true, salutation: true },
      });
      if (!person) throw new Refused("notFound");
      if (await worksInOffice(tx, userId)) await assertOfficeRemains(tx, { userId }, now);
      await tx.user.updateMany({
        where: { id: userId },
        data: { blockedAt: now, blockReason: reason },
      });
      await tx.session.deleteMany({ where: { userId } });
      await recordEvent(tx, { actor, kind: "account.blocked", subjectId: userId, at: now });
      await enqueueMail(tx, [blockMail("blocked", { userId, person, reason, now })]);
      return { id: userId };
    }),
  );
}

async function worksInOffice(tx: Tx, userId: string): Promise<boolean> {
  const held = { userId, role: "PROGRAMME_OFFICE", endsAt: null } as const;
  return (await tx.mandate.count({ where: held })) > 0;
}
