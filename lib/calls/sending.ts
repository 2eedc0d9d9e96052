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
  return {
    letter,
    guestLinkId: await keepGuestLink(tx, { callRequestId: letter.id }, until, now),
    host: new URL(env().NEXTAUTH_URL).host,
    now,
  };
}
