import "server-only";
import type { Tx } from "@/lib/db";
import { t } from "@/lib/i18n/words";
import { newGuestLink } from "@/lib/links/issue-guest-link";
import type { Mail } from "@/lib/outbox/mail";
import { addDays } from "@/lib/time";

/** Days for which the link to what is stored opens. */
const DAYS_TO_LOOK = 365;

/**
 * Tells officials in their first mail that others entered them, from whom it came and where they see it (Art. 14
 * DSGVO): each official once, whichever mail is the first.
 */
export async function informed(tx: Tx, mails: readonly Mail[], now: Date): Promise<Mail[]> {
  const told = await tellOnce(tx, mails, now);
  return mails.map((mail) => {
    const guestLinkId = told.get(mail.dedupeKey);
    if (!guestLinkId) return mail;
    const link = { kind: "link" as const, path: "/person", guestLinkId };
    return {
      ...mail,
      blocks: [
        ...mail.blocks,
        { kind: "text" as const, text: t("privacy.information.text") },
        { ...link, label: t("privacy.information.open") },
      ],
    };
  });
}

/** Guest links by the key of the mail that tells of them. */
async function tellOnce(tx: Tx, mails: readonly Mail[], now: Date): Promise<Map<string, string>> {
  // Signing in costs the same for addresses nobody has.
  const telling = mails.filter(isNoCode);
  if (telling.length === 0) return new Map();
  const addresses = [...new Set(telling.map(({ to }) => to.toLowerCase()))];
  // In one order, so that two senders never wait for each other.
  const untold = await tx.$queryRaw<{ id: string; email: string }[]>`
    SELECT id, lower(email) AS email FROM official
    WHERE lower(email) = ANY(${addresses}) AND informed_at IS NULL AND erased_at IS NULL ORDER BY id FOR UPDATE`;
  if (untold.length === 0) return new Map();

  const keys = telling.map(({ dedupeKey }) => dedupeKey);
  const known = await tx.outboxMail.findMany({
    where: { dedupeKey: { in: keys } },
    select: { dedupeKey: true },
  });
  const sent = new Set(known.map(({ dedupeKey }) => dedupeKey));
  const links = untold.flatMap(({ id, email }) => {
    const first = telling.find(
      ({ to, dedupeKey }) => to.toLowerCase() === email && !sent.has(dedupeKey),
    );
    if (!first) return [];
    return [
      {
        mail: first.dedupeKey,
        link: newGuestLink({ officialId: id }, addDays(now, DAYS_TO_LOOK), now),
      },
    ];
  });
  await tx.guestLink.createMany({ data: links.map(({ link }) => link) });
  await tx.official.updateMany({
    where: { id: { in: links.map(({ link }) => link.officialId) } },
    data: { informedAt: now },
  });
  return new Map(links.map(({ mail, link }) => [mail, link.id]));
}

/** Nothing is told beside a code that is gone in minutes. */
function isNoCode({ blocks }: Mail): boolean {
  return blocks.every(({ kind }) => kind !== "signInCode");
}
