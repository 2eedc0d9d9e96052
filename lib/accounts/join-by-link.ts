import "server-only";
import { beginOf } from "@/lib/accounts/rules";
import { assertPlaceFree } from "@/lib/accounts/standing";
import { recordEvent } from "@/lib/audit/record-event";
import { inTransaction, type Tx } from "@/lib/db";
import { Refused } from "@/lib/errors";
import { once } from "@/lib/form/once";
import { hashToken } from "@/lib/links/tokens";
import type { Prisma } from "@/prisma/generated/client";

const offered = {
  id: true,
  email: true,
  givenName: true,
  familyName: true,
  salutation: true,
  role: true,
  cityId: true,
  bodyId: true,
  officialId: true,
  endsAt: true,
  acceptedAt: true,
  revokedAt: true,
  official: { select: { termStartsOn: true } },
} satisfies Prisma.AccountInvitationSelect;

type Offered = Prisma.AccountInvitationGetPayload<{ select: typeof offered }>;

/**
 * Takes up an invitation: makes the account where the address has none, gives the mandate, links the official. Who
 * holds the link may, once. It opens no session: that takes the mailbox, not the link. Gives the address to sign in with.
 */
export async function joinByLink(
  token: string,
  { formKey }: { formKey: string },
  now = new Date(),
): Promise<{ email: string; role: Offered["role"] }> {
  return inTransaction((tx) =>
    once(tx, formKey, async () => {
      const invitation = await findOffered(tx, token, now);
      const userId = await keepUser(tx, invitation, now);
      const { count } = await tx.accountInvitation.updateMany({
        where: { id: invitation.id, acceptedAt: null, revokedAt: null },
        data: { acceptedAt: now, acceptedById: userId },
      });
      if (count === 0) throw new Refused("invitationTaken");
      const startsAt = beginOf(invitation.official?.termStartsOn ?? null, now);
      await giveMandate(tx, invitation, userId, startsAt, now);
      await linkOfficial(tx, invitation, userId);
      const event = { actor: { userId }, kind: "account.accepted" as const, at: now };
      await recordEvent(tx, { ...event, subjectId: invitation.id, details: { userId } });
      return { email: invitation.email, role: invitation.role };
    }),
  );
}

async function findOffered(tx: Tx, token: string, now: Date): Promise<Offered> {
  const link = await tx.guestLink.findFirst({
    where: { tokenHash: hashToken(token), revokedAt: null, expiresAt: { gt: now } },
    select: { invitation: { select: offered } },
  });
  const invitation = link?.invitation;
  if (!invitation || invitation.revokedAt) throw new Refused("linkInvalid");
  if (invitation.acceptedAt) throw new Refused("invitationTaken");
  return invitation;
}

/** The user with the address, made where there is none; two who join at once with one address share it. */
async function keepUser(tx: Tx, invitation: Offered, now: Date): Promise<string> {
  const { email, givenName, familyName, salutation } = invitation;
  const known = await findByAddress(tx, email);
  if (!known) {
    const person = { email, givenName, familyName, salutation, emailVerified: now, createdAt: now };
    await tx.user.createMany({ data: [person], skipDuplicates: true });
  }
  const user = known ?? (await findByAddress(tx, email));
  if (!user) throw new Refused("conflict");
  if (user.blocked) throw new Refused("accountBlocked");
  return user.id;
}

async function findByAddress(tx: Tx, email: string) {
  const [user] = await tx.$queryRaw<{ id: string; blocked: boolean }[]>`
    SELECT id, blocked_at IS NOT NULL AS blocked FROM "user" WHERE lower(email) = ${email.toLowerCase()}`;
  return user;
}

async function giveMandate(
  tx: Tx,
  { id, role, cityId, bodyId, endsAt }: Offered,
  userId: string,
  startsAt: Date,
  now: Date,
): Promise<void> {
  await assertPlaceFree(tx, { userId, role, cityId, bodyId }, startsAt);
  const mandate = await tx.mandate.create({
    data: { userId, role, cityId, bodyId, startsAt, endsAt },
    select: { id: true },
  });
  await recordEvent(tx, {
    actor: { userId },
    kind: "mandate.granted",
    subjectId: mandate.id,
    details: { userId, role, cityId, bodyId, invitationId: id },
    at: now,
  });
}

/** A person is one official at a time: whoever becomes mayor is no longer the deputy. */
async function linkOfficial(tx: Tx, { officialId }: Offered, userId: string): Promise<void> {
  if (!officialId) return;
  await tx.official.updateMany({
    where: { userId, NOT: { id: officialId } },
    data: { userId: null },
  });
  await tx.official.updateMany({ where: { id: officialId, userId: null }, data: { userId } });
}
