import "server-only";
import { citiesOfNetwork } from "@/lib/auth/scope";
import { headOf } from "@/lib/circles/seating";
import type { Tx } from "@/lib/db";
import { calendarDay } from "@/lib/time";
import { readManagers } from "@/lib/town-halls/read-managers";
import type { TownHall } from "@/lib/town-halls/rules";
import { account, speaking } from "@/lib/town-halls/selection";
import type { Prisma } from "@/prisma/generated/client";

/** To whom mails to some cities go at a moment, in German order of the cities. */
export function readTownHalls(
  tx: Tx,
  where: Prisma.CityWhereInput,
  now: Date,
): Promise<TownHall[]> {
  return tx.city.findMany({
    where,
    select: {
      id: true,
      name: true,
      email: true,
      officials: headOf(now, {
        givenName: true,
        familyName: true,
        officeTitle: true,
        salutation: true,
        email: true,
        user: { select: { email: true, blockedAt: true } },
      }),
      mandates: {
        where: speaking(now),
        select: { role: true, user: { select: account } },
        orderBy: [{ startsAt: "asc" }, { id: "asc" }],
      },
    },
    orderBy: [{ name: "asc" }, { id: "asc" }],
  });
}

/** To whom mails to all cities go that belong to the network on the day of a moment. */
export function readNetworkTownHalls(tx: Tx, now: Date): Promise<TownHall[]> {
  return readTownHalls(tx, citiesOfNetwork(calendarDay(now)), now);
}

/** To whom mails to some cities go with their process managers, for what changes their work. */
export async function readHallsAndManagers(
  tx: Tx,
  cityIds: readonly string[],
  now: Date,
): Promise<TownHall[]> {
  const halls = await readTownHalls(tx, { id: { in: [...cityIds] } }, now);
  const managers = await readManagers(tx, cityIds, now);
  return halls.map((hall) => ({ ...hall, managers: managers.get(hall.id) }));
}
