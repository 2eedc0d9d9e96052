import "server-only";
import { headOf } from "@/lib/circles/seating";
import type { TownHall } from "@/lib/circles/writing";
import type { Tx } from "@/lib/db";

const person = { givenName: true, familyName: true, salutation: true, email: true } as const;

/** Whom to write to in the town halls of cities, in German order of the cities: the head, and everybody who speaks for them. */
export async function readTownHalls(
  tx: Tx,
  cityIds: readonly string[],
  now: Date,
): Promise<TownHall[]> {
  return tx.city.findMany({
    where: { id: { in: [...cityIds] } },
    select: {
      id: true,
      name: true,
      email: true,
      officials: headOf(now, { ...person, officeTitle: true }),
      mandates: {
        where: {
          role: { in: ["MAYOR", "OFFICE"] },
          startsAt: { lte: now },
          OR: [{ endsAt: null }, { endsAt: { gt: now } }],
          user: { blockedAt: null },
        },
        select: { user: { select: { ...person, id: true } } },
        orderBy: { startsAt: "asc" },
      },
    },
    orderBy: [{ name: "asc" }, { id: "asc" }],
  });
}

/** The same with the process managers of the cities, for what changes their work. */
export async function readHallsAndManagers(
  tx: Tx,
  cityIds: readonly string[],
  now: Date,
): Promise<TownHall[]> {
  const halls = await readTownHalls(tx, cityIds, now);
  const mandates = await tx.mandate.findMany({
    where: {
      role: "PROCESS_MANAGER",
      body: { cityId: { in: [...cityIds] } },
      startsAt: { lte: now },
      OR: [{ endsAt: null }, { endsAt: { gt: now } }],
      user: { blockedAt: null },
    },
    select: { body: { select: { cityId: true } }, user: { select: { ...person, id: true } } },
    orderBy: { startsAt: "asc" },
  });
  return halls.map((hall) => ({
    ...hall,
    managers: mandates.flatMap(({ body, user }) => (body?.cityId === hall.id ? [user] : [])),
  }));
}
