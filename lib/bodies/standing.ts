import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { holdCity, type StandingCity } from "@/lib/cities/standing";
import type { Tx } from "@/lib/db";
import { Outdated, Refused } from "@/lib/errors";
import { calendarDay } from "@/lib/time";

export type StandingBody = { id: string; name: string; startedOn: Date | null };

/** Holds the city of a body that somebody changes, from the version that person saw; a body that has ended is refused as "bodyEnded". */
export async function holdBody(
  tx: Tx,
  actor: Actor,
  { bodyId, version }: { bodyId: string; version: number },
  now: Date,
): Promise<{ city: StandingCity; body: StandingBody }> {
  const of = await tx.coordinationBody.findUnique({
    where: { id: bodyId },
    select: { cityId: true },
  });
  if (!of) throw new Refused("notFound");
  const city = await holdCity(tx, of.cityId);
  assertCan(actor, "body.keep", { cityId: city.id });
  const { endedOn, ...body } = await tx.coordinationBody.findUniqueOrThrow({
    where: { id: bodyId },
    select: { id: true, name: true, startedOn: true, endedOn: true },
  });
  if (endedOn && endedOn <= calendarDay(now)) throw new Refused("bodyEnded");
  if (version !== city.version) throw new Outdated({ name: body.name }, city.version);
  return { city, body };
}
