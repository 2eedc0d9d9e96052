import "server-only";
import type { Tx } from "@/lib/db";
import { type GuestLinkTarget, issueGuestLink } from "@/lib/links/issue-guest-link";

/** The id of the target's guest link while it is good until the given moment, else of a new one in its place. */
export async function keepGuestLink(
  tx: Tx,
  target: GuestLinkTarget,
  until: Date,
  now: Date,
): Promise<string> {
  const link = await tx.guestLink.findFirst({
    where: { ...target, revokedAt: null, expiresAt: { gte: until } },
    select: { id: true },
    orderBy: { createdAt: "desc" },
  });
  return link?.id ?? issueGuestLink(tx, target, until, now);
}
