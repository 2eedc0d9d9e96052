import "server-only";
import { randomUUID } from "node:crypto";
import type { Tx } from "@/lib/db";
import { env } from "@/lib/env";
import { hashToken, tokenFor } from "@/lib/links/tokens";

/** What a guest link opens: one invitation, ballot, call wish, approval of minutes, release, answer to an appeal, check of contact data, invitation to an account, or what is stored about an official. */
export type GuestLinkTarget =
  | { attendanceId: string }
  | { ballotId: string }
  | { callRequestId: string }
  | { minutesApprovalId: string }
  | { releaseId: string }
  | { appealResponseId: string }
  | { contactCheckId: string }
  | { invitationId: string }
  | { officialId: string };

/** Makes a guest link for one target and revokes earlier ones; returns its id, from which the mail derives the token. */
export async function issueGuestLink(
  tx: Tx,
  target: GuestLinkTarget,
  expiresAt: Date,
  now: Date,
): Promise<string> {
  await tx.guestLink.updateMany({
    where: { ...target, revokedAt: null },
    data: { revokedAt: now },
  });
  const link = newGuestLink(target, expiresAt, now);
  await tx.guestLink.create({ data: link, select: { id: true } });
  return link.id;
}

/** The row of a new guest link, for writing many at once. */
export function newGuestLink<Target extends GuestLinkTarget>(
  target: Target,
  expiresAt: Date,
  now: Date,
) {
  const id = randomUUID();
  const tokenHash = hashToken(tokenFor(env().NEXTAUTH_SECRET, "guest-link", id));
  return { id, tokenHash, ...target, expiresAt, createdAt: now };
}
