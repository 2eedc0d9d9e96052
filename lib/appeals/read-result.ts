import "server-only";
import { appealsVisibleTo } from "@/lib/auth/scope";
import type { Dot } from "@/lib/cities/picture";
import { db } from "@/lib/db";
import type { Prisma } from "@/prisma/generated/client";

const CARRIES = {
  answer: { in: ["ENDORSED", "PLEDGED"] },
} satisfies Prisma.AppealResponseWhereInput;

/** Where the cities lie that carry a published appeal. Public: a city that carries it agrees to be named. */
export async function listCarryingDots(slug: string): Promise<Dot[]> {
  const cities = await db.city.findMany({
    where: {
      appealResponses: {
        some: { ...CARRIES, appeal: { AND: [{ slug }, appealsVisibleTo(null)] } },
      },
    },
    select: { longitude: true, latitude: true },
    orderBy: { id: "asc" },
  });
  return cities.flatMap(({ longitude, latitude }) =>
    longitude === null || latitude === null ? [] : [{ longitude, latitude }],
  );
}

export type CarryingCity = { name: string; pledge: string | null; revision: number | null };

/** All cities that carry a published appeal, by name, for its document. Public. */
export async function listCarrying(appealId: string): Promise<CarryingCity[]> {
  const rows = await db.appealResponse.findMany({
    where: { ...CARRIES, appeal: { AND: [{ id: appealId }, appealsVisibleTo(null)] } },
    select: { pledge: true, revision: true, city: { select: { name: true } } },
  });
  return rows
    .map(({ city, ...said }) => ({ name: city.name, ...said }))
    .toSorted((a, b) => a.name.localeCompare(b.name, "de"));
}
