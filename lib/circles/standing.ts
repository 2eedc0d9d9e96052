import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { circlesVisibleTo, citiesOfNetwork } from "@/lib/auth/scope";
import { assertSeatable } from "@/lib/circles/seats";
import type { Tx } from "@/lib/db";
import { Refused } from "@/lib/errors";
import { calendarDay } from "@/lib/time";

const standing = {
  id: true,
  name: true,
  foundedOn: true,
  dissolvedOn: true,
  dissolvedAt: true,
  version: true,
  members: { select: { id: true, cityId: true, joinedOn: true, leftOn: true } },
} as const;

export type Standing = Awaited<ReturnType<typeof findStanding>>;

/** Reads a circle and keeps it from changing until the transaction ends; one out of sight is refused as "notFound". */
export async function findStanding(tx: Tx, actor: Actor, circleId: string) {
  await tx.$queryRaw`SELECT id FROM exchange_circle WHERE id = ${circleId}::uuid FOR UPDATE`;
  const circle = await tx.exchangeCircle.findFirst({
    where: { AND: [{ id: circleId }, circlesVisibleTo(actor)] },
    select: standing,
  });
  if (!circle) throw new Refused("notFound");
  return circle;
}

/** Founds a circle of cities that all belong to the network, on the day and today. */
export async function foundTogether(
  tx: Tx,
  circle: { name: string; rhythmMonths: number; foundedOn: Date; cityIds: readonly string[] },
  now: Date,
): Promise<string> {
  const { cityIds, foundedOn, ...rest } = circle;
  await assertOfNetwork(tx, cityIds, foundedOn, now);
  const { id } = await tx.exchangeCircle.create({
    data: {
      ...rest,
      foundedOn,
      members: { create: cityIds.map((cityId) => ({ cityId, joinedOn: foundedOn })) },
    },
    select: { id: true },
  });
  return id;
}

/** Gives a city a seat from a day on, without an end; returns the seat's id. */
export async function seatIn(
  tx: Tx,
  circle: Standing,
  { cityId, joinedOn }: { cityId: string; joinedOn: Date },
  now: Date,
): Promise<string> {
  assertSeatable(circle, cityId, joinedOn);
  await assertOfNetwork(tx, [cityId], joinedOn, now);
  const { id } = await tx.circleMembership.create({
    data: { circleId: circle.id, cityId, joinedOn },
    select: { id: true },
  });
  await countUp(tx, circle.id);
  return id;
}

/** Raises the version, so that who edits an older state is told. */
export async function countUp(tx: Tx, circleId: string): Promise<void> {
  await tx.exchangeCircle.update({
    where: { id: circleId },
    data: { version: { increment: 1 } },
    select: { id: true },
  });
}

/** Refuses cities that do not belong to the network on a day or today. */
export async function assertOfNetwork(
  tx: Tx,
  cityIds: readonly string[],
  day: Date,
  now: Date,
): Promise<void> {
  for (const on of [day, calendarDay(now)]) {
    const members = await tx.city.count({
      where: { AND: [{ id: { in: [...cityIds] } }, citiesOfNetwork(on)] },
    });
    if (members < cityIds.length) throw new Refused("notOfNetwork");
  }
}
