import "server-only";
import { inForce } from "@/lib/auth/mandates";
import type { Tx } from "@/lib/db";
import type { Account } from "@/lib/town-halls/rules";
import { account } from "@/lib/town-halls/selection";

/** Everybody who drives the work of the coordination bodies of cities at a moment, by city; a city without anybody is left out. One statement. */
export async function readManagers(
  tx: Tx,
  cityIds: readonly string[],
  now: Date,
): Promise<Map<string, Account[]>> {
  const users = await tx.user.findMany({
    where: { blockedAt: null, mandates: { some: drivingIn(cityIds, now) } },
    select: {
      ...account,
      mandates: { where: drivingIn(cityIds, now), select: { body: { select: { cityId: true } } } },
    },
    orderBy: { id: "asc" },
  });
  const byCity = new Map<string, Account[]>();
  for (const { mandates, ...user } of users)
    for (const cityId of new Set(mandates.flatMap(({ body }) => body?.cityId ?? [])))
      byCity.set(cityId, [...(byCity.get(cityId) ?? []), user]);
  return byCity;
}

function drivingIn(cityIds: readonly string[], now: Date) {
  return {
    role: "PROCESS_MANAGER" as const,
    body: { cityId: { in: [...cityIds] } },
    ...inForce(now),
  };
}
