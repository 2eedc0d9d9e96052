import "server-only";
import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/auth/actor";
import { questionMails, reminderMails } from "@/lib/contacts/mails";
import { linkPeriod } from "@/lib/contacts/rules";
import { contactData, toSheet } from "@/lib/contacts/selection";
import type { Tx } from "@/lib/db";
import { Refused } from "@/lib/errors";
import { keepGuestLink } from "@/lib/links/keep-guest-link";
import { enqueueMail } from "@/lib/outbox/enqueue-mail";
import { readTownHalls } from "@/lib/town-halls/read-town-halls";

/** Asks a city by mail whether its contact data are still right; what went unanswered before lapses, and earlier links with it. Refused where no mail could go. */
export async function ask(
  tx: Tx,
  { actor, cityId }: { actor: Actor | null; cityId: string },
  now: Date,
): Promise<string> {
  await tx.contactCheck.updateMany({
    where: { cityId, answeredAt: null, lapsedAt: null },
    data: { lapsedAt: now },
  });
  await tx.guestLink.updateMany({
    where: { contactCheck: { cityId }, revokedAt: null },
    data: { revokedAt: now },
  });
  const { id } = await tx.contactCheck.create({
    data: { cityId, askedAt: now },
    select: { id: true },
  });
  const reached = await write(tx, "asked", { id, cityId }, now);
  if (reached === 0) throw new Refused("contactUnreachable");
  const details = { cityId };
  await recordEvent(tx, { actor, kind: "contact.asked", subjectId: id, details, at: now });
  return id;
}

/** Asks a city once more that has said nothing; whoever else reminds at this moment finds it done. */
export async function remind(
  tx: Tx,
  check: { id: string; cityId: string },
  now: Date,
): Promise<void> {
  const claimed = await tx.contactCheck.updateMany({
    where: { id: check.id, answeredAt: null, lapsedAt: null, remindedAt: null },
    data: { remindedAt: now },
  });
  if (claimed.count === 0) return;
  await write(tx, "reminded", check, now);
  await recordEvent(tx, {
    actor: null,
    kind: "contact.reminded",
    subjectId: check.id,
    details: { cityId: check.cityId },
    at: now,
  });
}

/** Gives to how many addresses it went. */
async function write(
  tx: Tx,
  kind: "asked" | "reminded",
  { id: checkId, cityId }: { id: string; cityId: string },
  now: Date,
): Promise<number> {
  const { lastDay, until } = linkPeriod(kind, now);
  const [city] = await readTownHalls(tx, { id: cityId }, now);
  if (!city) return 0;
  const stored = await tx.city.findUniqueOrThrow({
    where: { id: cityId },
    select: contactData(now),
  });
  const guestLinkId = await keepGuestLink(tx, { contactCheckId: checkId }, until, now);
  const question = { checkId, city, sheet: toSheet(stored), guestLinkId, lastDay };
  const mails = { asked: questionMails, reminded: reminderMails }[kind](question);
  await enqueueMail(tx, mails);
  return mails.length;
}
