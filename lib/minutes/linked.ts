import "server-only";
import type { Tx } from "@/lib/db";
import { Refused } from "@/lib/errors";
import { hashToken } from "@/lib/links/tokens";
import { holdStanding, type StandingMinutes } from "@/lib/minutes/standing";

/** The minutes behind a city's guest link, held, and the city; refused as "linkInvalid" when it is unknown, expired or revoked. */
export async function findLinked(
  tx: Tx,
  token: string,
  now: Date,
): Promise<{ minutes: StandingMinutes; cityId: string }> {
  const link = await tx.guestLink.findFirst({
    where: { tokenHash: hashToken(token), revokedAt: null, expiresAt: { gt: now } },
    select: { minutesApproval: { select: { minutesId: true, cityId: true } } },
  });
  const approval = link?.minutesApproval;
  const minutes = approval ? await holdStanding(tx, approval.minutesId) : null;
  if (!approval || !minutes) throw new Refused("linkInvalid");
  return { minutes, cityId: approval.cityId };
}
