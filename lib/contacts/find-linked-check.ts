import "server-only";
import { citiesOfNetwork } from "@/lib/auth/scope";
import { checkLine, contactData, toCheck, toSheet } from "@/lib/contacts/selection";
import type { CheckView, ContactSheet } from "@/lib/contacts/views";
import { db } from "@/lib/db";
import { hashToken } from "@/lib/links/tokens";
import { calendarDay } from "@/lib/time";

/** What a guest link opens: the stored data of its city, or the plain word why it opens nothing any more. */
export type LinkedCheck =
  | { why: null; sheet: ContactSheet; check: CheckView }
  | { why: "settled"; city: string; settledAt: Date }
  | { why: "expired" | "ended"; city: string };

/** What a guest link was made for, or null when there never was such a link or it is long forgotten. One statement for one that is closed, else two. */
export async function findLinkedCheck(token: string, now: Date): Promise<LinkedCheck | null> {
  const link = await db.guestLink.findFirst({
    where: { tokenHash: hashToken(token), contactCheckId: { not: null } },
    select: {
      revokedAt: true,
      expiresAt: true,
      contactCheck: { select: { ...checkLine, cityId: true, city: { select: { name: true } } } },
    },
  });
  if (!link?.contactCheck) return null;
  const { city, cityId, ...check } = link.contactCheck;
  if (check.settledAt) return { why: "settled", city: city.name, settledAt: check.settledAt };
  if (link.revokedAt) return { why: "ended", city: city.name };
  if (link.expiresAt <= now) return { why: "expired", city: city.name };
  const stored = await db.city.findFirst({
    where: { AND: [{ id: cityId }, citiesOfNetwork(calendarDay(now))] },
    select: contactData(now),
  });
  if (!stored) return { why: "ended", city: city.name };
  return { why: null, sheet: toSheet(stored), check: toCheck(check) };
}
