import "server-only";
import type { OnInvitation } from "@/lib/accounts/schema";
import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { inTransaction, type Tx } from "@/lib/db";
import { Refused } from "@/lib/errors";
import { once } from "@/lib/form/once";

/** Takes an invitation back that nobody has followed yet; its link opens nothing any more. */
export async function revokeInvitation(
  actor: Actor,
  { formKey, invitationId }: OnInvitation,
  now = new Date(),
): Promise<{ id: string }> {
  assertCan(actor, "account.invite", null);
  return inTransaction((tx) =>
    once(tx, formKey, async () => {
      const { count } = await tx.accountInvitation.updateMany({
        where: { id: invitationId, acceptedAt: null, revokedAt: null },
        data: { revokedAt: now },
      });
      if (count === 0) throw new Refused(await reasonFor(tx, invitationId));
      await tx.guestLink.updateMany({
        where: { invitationId, revokedAt: null },
        data: { revokedAt: now },
      });
      const kind = "account.invitationRevoked";
      await recordEvent(tx, { actor, kind, subjectId: invitationId, at: now });
      return { id: invitationId };
    }),
  );
}

async function reasonFor(tx: Tx, id: string): Promise<"invitationTaken" | "notFound"> {
  const taken = await tx.accountInvitation.count({ where: { id, acceptedAt: { not: null } } });
  return taken > 0 ? "invitationTaken" : "notFound";
}
