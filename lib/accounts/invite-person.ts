import "server-only";
import { invitationMail } from "@/lib/accounts/mails";
import { beginOf, endAfter, joinUntil } from "@/lib/accounts/rules";
import type { InvitePerson } from "@/lib/accounts/schema";
import { assertPlaceFree, readPlace } from "@/lib/accounts/standing";
import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { inTransaction, type Tx } from "@/lib/db";
import { Refused } from "@/lib/errors";
import { once } from "@/lib/form/once";
import { issueGuestLink } from "@/lib/links/issue-guest-link";
import { enqueueMail } from "@/lib/outbox/enqueue-mail";

/** Offers somebody an account with a mandate, by a mail whose link makes both. A known address gets the mandate added. */
export async function invitePerson(
  actor: Actor,
  input: InvitePerson,
  now = new Date(),
): Promise<{ id: string }> {
  assertCan(actor, "account.invite", null);
  return inTransaction((tx) =>
    once(tx, input.formKey, async () => {
      const { formKey: _, lastDay, ...wish } = input;
      const endsAt = endAfter(lastDay, now);
      const mandate = await readPlace(tx, wish, now);
      const term = await readTerm(tx, wish);
      const userId = await findUnblocked(tx, wish.email);
      await assertPlaceFree(tx, { ...wish, userId }, beginOf(term, now));
      await assertNotInvited(tx, wish);

      const { id } = await tx.accountInvitation.create({
        data: { ...wish, endsAt, invitedAt: now, invitedById: actor.userId },
        select: { id: true },
      });
      const details = { role: wish.role, cityId: wish.cityId, bodyId: wish.bodyId };
      await recordEvent(tx, { actor, kind: "account.invited", subjectId: id, details, at: now });
      const until = joinUntil(endsAt, now);
      const guestLinkId = await issueGuestLink(tx, { invitationId: id }, until, now);
      await enqueueMail(tx, [invitationMail({ person: wish, mandate, endsAt, guestLinkId })]);
      return { id };
    }),
  );
}

type Wish = Omit<InvitePerson, "formKey" | "lastDay">;

/** When the term of the official begins to whom the account belongs; refuses officials of other cities and with an account. */
async function readTerm(tx: Tx, { officialId, cityId }: Wish): Promise<Date | null> {
  if (!officialId) return null;
  const official = await tx.official.findFirst({
    where: { id: officialId, erasedAt: null },
    select: { cityId: true, userId: true, termStartsOn: true },
  });
  if (!official) throw new Refused("notFound");
  if (official.cityId !== cityId) throw new Refused("officialTaken");
  if (official.userId) throw new Refused("accountThere");
  return official.termStartsOn;
}

/** The account with an address, if there is one; refuses a blocked one. */
async function findUnblocked(tx: Tx, email: string): Promise<string | null> {
  const [user] = await tx.$queryRaw<{ id: string; blocked: boolean }[]>`
    SELECT id, blocked_at IS NOT NULL AS blocked FROM "user" WHERE lower(email) = ${email}`;
  if (user?.blocked) throw new Refused("accountBlocked");
  return user?.id ?? null;
}

/** Of two who invite at the same moment the database refuses the second. */
async function assertNotInvited(tx: Tx, { email, role, cityId, bodyId }: Wish): Promise<void> {
  const open = { email, role, cityId, bodyId, acceptedAt: null, revokedAt: null };
  if ((await tx.accountInvitation.count({ where: open })) > 0) throw new Refused("invitationOpen");
}
