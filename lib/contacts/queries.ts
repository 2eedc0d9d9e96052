import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { can } from "@/lib/auth/policy";
import { citiesOfNetwork } from "@/lib/auth/scope";
import { contactChecksVisibleTo } from "@/lib/auth/scope-network";
import { checkLine, contactData, toCheck, toSheet } from "@/lib/contacts/selection";
import type { CheckView, ContactSheet } from "@/lib/contacts/views";
import { db } from "@/lib/db";
import { calendarDay } from "@/lib/time";

/** A city's contact data with what it was asked and said about them, the newest first. */
export type CityContact = { sheet: ContactSheet; checks: CheckView[] };

/** A member city as its town hall and the programme office see it, or null. One statement. */
export async function findCityContact(
  actor: Actor,
  slug: string,
  now: Date,
): Promise<CityContact | null> {
  const row = await db.city.findFirst({
    where: { AND: [{ slug }, citiesOfNetwork(calendarDay(now))] },
    select: {
      ...contactData(now),
      contactChecks: {
        where: contactChecksVisibleTo(actor),
        select: checkLine,
        orderBy: [{ askedAt: "desc" }, { id: "desc" }],
      },
    },
  });
  if (!row || !mayRead(actor, row.id)) return null;
  const { contactChecks, ...city } = row;
  return { sheet: toSheet(city), checks: contactChecks.map(toCheck) };
}

/** Since when a city's own town hall is asked to confirm its contact data; null when it is not. At most one statement. */
export async function findQuestion(actor: Actor, cityId: string): Promise<Date | null> {
  if (!can(actor, "contact.answer", { cityId })) return null;
  const open = await db.contactCheck.findFirst({
    where: { AND: [{ cityId, answeredAt: null, lapsedAt: null }, contactChecksVisibleTo(actor)] },
    select: { askedAt: true },
  });
  return open?.askedAt ?? null;
}

function mayRead(actor: Actor, cityId: string): boolean {
  return can(actor, "contact.answer", { cityId }) || can(actor, "contact.ask", null);
}
