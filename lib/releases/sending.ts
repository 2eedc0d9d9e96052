import "server-only";
import type { Tx } from "@/lib/db";
import { keepGuestLink } from "@/lib/links/keep-guest-link";
import { enqueueMail } from "@/lib/outbox/enqueue-mail";
import { readReleaseLetter } from "@/lib/releases/letter";
import { releaseMails } from "@/lib/releases/mails";
import { linkExpiry } from "@/lib/releases/rules";
import { calendarDay } from "@/lib/time";

/** Writes to the person asked, with the whole text and the one link, and to the office that may answer for them. */
export async function tellAsked(
  tx: Tx,
  releaseId: string,
  kind: "asked" | "reminded",
  now: Date,
): Promise<void> {
  const letter = await readReleaseLetter(tx, releaseId, now);
  const until = linkExpiry(now);
  // A reminder lengthens the link; a new one would shut the door the person has in their mail.
  await tx.guestLink.updateMany({
    where: { releaseId, revokedAt: null, expiresAt: { lt: until } },
    data: { expiresAt: until },
  });
  const guestLinkId = await keepGuestLink(tx, { releaseId }, until, now);
  await enqueueMail(tx, releaseMails({ letter, guestLinkId, kind, day: calendarDay(now) }));
}
