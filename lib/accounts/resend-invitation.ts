import "server-only";
import { invitationMail } from "@/lib/accounts/mails";
import { joinUntil } from "@/lib/accounts/rules";
import type { OnInvitation } from "@/lib/accounts/schema";
import { worded } from "@/lib/accounts/standing";
import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { inTransaction } from "@/lib/db";
import { Refused } from "@/lib/errors";
import { once } from "@/lib/form/once";
import { issueGuestLink } from "@/lib/links/issue-guest-link";
import { enqueueMail } from "@/lib/outbox/enqueue-mail";

/** Sends an open invitation again with a new link; the earlier one opens nothing any more. */
export async function resendInvitation(
  actor: Actor,
  { formKey, invitationId }: OnInvitation,
  now = new Date(),
): Promise<{ id: string }> {
  assertCan(actor, "account.invite", null);
  return inTransaction((tx) =>
    once(tx, formKey, async () => {
      const invitation = await tx.accountInvitation.findFirst({
        where: { id: invitationId, revokedAt: null },
        select: {
          ...worded,
          email: true,
          givenName: true,
          familyName: true,
          salutation: true,
          endsAt: true,
          acceptedAt: true,
        },
      });
      if (!invitation) throw new Refused("notFound");
      if (invitation.acceptedAt) throw new Refused("invitationTaken");
      if (invitation.endsAt && invitation.endsAt <= now) throw new Refused("lastDayPassed");

      const until = joinUntil(invitation.endsAt, now);
      const guestLinkId = await issueGuestLink(tx, { invitationId }, until, now);
      const { endsAt } = invitation;
      const mail = invitationMail({ person: invitation, mandate: invitation, endsAt, guestLinkId });
      await enqueueMail(tx, [mail]);
      await recordEvent(tx, {
        actor,
        kind: "account.invited",
        subjectId: invitationId,
        details: { again: true },
        at: now,
      });
      return { id: invitationId };
    }),
  );
}
