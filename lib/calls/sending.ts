import "server-only";
import type { CallLetter } from "@/lib/calls/letter";
import type { Sending } from "@/lib/calls/mails";
import { linkExpiry } from "@/lib/calls/rules";
import type { Tx } from "@/lib/db";
import { env } from "@/lib/env";
import { keepGuestLink } from "@/lib/links/keep-guest-link";

/** What the mails of one sending share; the asked town hall keeps the one link it has. */
export async function sendingOf(tx: Tx, letter: CallLetter, now: Date): Promise<Sending> {
  const until = linkExpiry(letter.windows);
  const target = { callRequestId: letter.id };
  // Later times lengthen the link; a new one would shut the door the town hall has in its mail.
  await tx.guestLink.updateMany({
    where: { ...target, revokedAt: null, expiresAt: { lt: until } },
    data: { expiresAt: until },
  });
  return {
    letter,
    guestLinkId: await keepGuestLink(tx, target, until, now),
    host: new URL(env().NEXTAUTH_URL).host,
    now,
  };
}
