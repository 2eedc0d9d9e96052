import type { Tx } from "@/lib/db";
import { hashToken } from "@/lib/links/tokens";

/** The official a personal link was made for, or null when the link opens nothing any more. */
export async function findLinkedOfficial(
  tx: Pick<Tx, "guestLink">,
  token: string,
  now: Date,
): Promise<{ id: string; userId: string | null } | null> {
  const link = await tx.guestLink.findFirst({
    where: {
      tokenHash: hashToken(token),
      revokedAt: null,
      expiresAt: { gt: now },
      official: { erasedAt: null },
    },
    select: { official: { select: { id: true, userId: true } } },
  });
  return link?.official ?? null;
}
