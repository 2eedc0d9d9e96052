import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { holdCity, type StandingCity } from "@/lib/cities/standing";
import type { Tx } from "@/lib/db";
import { Outdated } from "@/lib/errors";
import { dateInWords, toDay } from "@/lib/time";

/** The latest membership of a city; a last day that is not known is null. */
export type Latest = { id: string; joinedOn: Date | null; leftOn: Date | null };

/** Holds a city whose membership somebody changes, from the version that person saw. */
export async function holdMembership(
  tx: Tx,
  actor: Actor,
  { cityId, version }: { cityId: string; version: number },
): Promise<{ city: StandingCity; latest: Latest }> {
  assertCan(actor, "membership.keep", null);
  const city = await holdCity(tx, cityId);
  const latest = await tx.networkMembership.findFirstOrThrow({
    where: { cityId },
    select: { id: true, joinedOn: true, leftOn: true },
    orderBy: [{ leftOn: { sort: "desc", nulls: "first" } }],
  });
  if (version !== city.version) throw new Outdated(inWords(latest), city.version);
  return { city, latest };
}

function inWords({ joinedOn, leftOn }: Latest): Record<string, string> {
  return {
    ...(leftOn ? { leftOn: dateInWords(leftOn) } : {}),
    ...(joinedOn ? { joinedOn: dateInWords(joinedOn) } : {}),
  };
}

/** Ids, numbers and days alone, as the record of events keeps them. */
export function detailsOf(cityId: string, day: Date) {
  return { cityId, day: toDay(day) };
}
