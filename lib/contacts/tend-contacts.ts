import "server-only";
import { citiesOfNetwork } from "@/lib/auth/scope";
import { ask, remind } from "@/lib/contacts/asking";
import { aYearAgo, mostADay, remindedIfAskedBefore } from "@/lib/contacts/rules";
import { db, inTransaction } from "@/lib/db";
import { calendarDay, hourOn } from "@/lib/time";
import { reachableCities } from "@/lib/town-halls/selection";
import type { Prisma } from "@/prisma/generated/client";

/**
 * Asks cities whose contact data nobody confirmed for a year, and reminds once those that have not answered; a few each
 * day, so that a whole register, or what a standstill left, does not become a flood. Two servers ask each city once.
 */
export async function tendContacts(now = new Date()): Promise<void> {
  const today = calendarDay(now);
  const members = await db.city.count({ where: citiesOfNetwork(today) });
  const since = { gte: hourOn(today, 0) };
  const most = mostADay(members);
  const asked = await db.contactCheck.count({ where: { askedAt: since } });
  for (const { id } of await findDue(now, most - asked)) await askIfDue(id, now);

  const reminded = await db.contactCheck.count({ where: { remindedAt: since } });
  const silent = await db.contactCheck.findMany({
    where: {
      answeredAt: null,
      lapsedAt: null,
      remindedAt: null,
      askedAt: { lt: remindedIfAskedBefore(now) },
      city: { AND: [citiesOfNetwork(today), reachableCities(now)] },
    },
    select: { id: true, cityId: true },
    orderBy: [{ askedAt: "asc" }, { id: "asc" }],
    take: Math.max(0, most - reminded),
  });
  for (const check of silent) await inTransaction((tx) => remind(tx, check, now));
}

function findDue(now: Date, most: number): Promise<{ id: string }[]> {
  return db.city.findMany({
    where: due(now),
    select: { id: true },
    orderBy: { id: "asc" },
    take: Math.max(0, most),
  });
}

/** The second of two servers waits at the city, and finds it asked. */
async function askIfDue(cityId: string, now: Date): Promise<void> {
  await inTransaction(async (tx) => {
    await tx.$queryRaw`SELECT id FROM city WHERE id = ${cityId}::uuid FOR UPDATE`;
    const isDue = await tx.city.count({ where: { AND: [{ id: cityId }, due(now)] } });
    if (isDue > 0) await ask(tx, { actor: null, cityId }, now);
  });
}

/** Members for a year that were not asked and said nothing within it; changes that wait to be entered come first. */
function due(now: Date): Prisma.CityWhereInput {
  const lately = { gt: aYearAgo(now) };
  return {
    AND: [
      citiesOfNetwork(calendarDay(now)),
      reachableCities(now),
      {
        memberships: { none: { joinedOn: lately } },
        contactChecks: {
          none: {
            OR: [
              { askedAt: lately },
              { answeredAt: lately },
              { changes: { not: null }, settledAt: null },
            ],
          },
        },
      },
    ],
  };
}
