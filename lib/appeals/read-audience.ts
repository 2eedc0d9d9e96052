import "server-only";
import type { Addressable, Audience } from "@/lib/appeals/audience";
import type { Actor } from "@/lib/auth/actor";
import { circlesVisibleTo, citiesOfNetwork } from "@/lib/auth/scope";
import { sittingOn } from "@/lib/circles/seating";
import { db, type Tx } from "@/lib/db";
import { Refused } from "@/lib/errors";
import { calendarDay } from "@/lib/time";
import type { Prisma } from "@/prisma/generated/client";

/** The cities an appeal for this audience goes to on a day: of the network, and of nothing else. */
export function addressedBy({ states, circleIds }: Audience, today: Date): Prisma.CityWhereInput {
  const network = citiesOfNetwork(today);
  if (states.length > 0) return { AND: [network, { state: { in: states } }] };
  if (circleIds.length === 0) return network;
  const seat = { circleId: { in: circleIds }, ...sittingOn(today) };
  return { AND: [network, { circles: { some: seat } }] };
}

/** What the writing desk offers: the cities of the network with state and circles, and the circles that are not dissolved, by name. */
export type AudienceDesk = { cities: Addressable[]; circles: { id: string; name: string }[] };

/** Reads what an audience can be chosen from. Two statements. */
export async function readAudienceDesk(actor: Actor, now: Date): Promise<AudienceDesk> {
  const today = calendarDay(now);
  const [cities, circles] = await Promise.all([
    db.city.findMany({
      where: citiesOfNetwork(today),
      select: {
        state: true,
        circles: { where: sittingOn(today), select: { circleId: true } },
      },
    }),
    db.exchangeCircle.findMany({
      where: { AND: [{ dissolvedOn: null }, circlesVisibleTo(actor)] },
      select: { id: true, name: true },
      orderBy: [{ name: "asc" }, { id: "asc" }],
    }),
  ]);
  return {
    cities: cities.map(({ state, circles: seats }) => ({
      state,
      circleIds: seats.map(({ circleId }) => circleId),
    })),
    circles,
  };
}

/** Keeps the circles a draft goes to; one the actor does not see is refused as "notFound". */
export async function keepCircles(
  tx: Tx,
  actor: Actor,
  appealId: string,
  circleIds: readonly string[],
): Promise<void> {
  const found = await tx.exchangeCircle.count({
    where: { AND: [{ id: { in: [...circleIds] } }, circlesVisibleTo(actor)] },
  });
  if (found !== circleIds.length) throw new Refused("notFound");
  await tx.appealCircle.deleteMany({ where: { appealId } });
  await tx.appealCircle.createMany({
    data: circleIds.map((circleId) => ({ appealId, circleId })),
  });
}
