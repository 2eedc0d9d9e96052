import "server-only";
import { db } from "@/lib/db";
import { hashToken } from "@/lib/links/tokens";

/** The attendance a guest link opens, or null when the link is unknown, expired or revoked. Reads only. */
export async function findGuestLink(
  token: string,
  now = new Date(),
): Promise<{ id: string; attendanceId: string } | null> {
  return db.guestLink.findFirst({
    where: { tokenHash: hashToken(token), revokedAt: null, expiresAt: { gt: now } },
    select: { id: true, attendanceId: true },
  });
}
