import "server-only";
import { recordEvent } from "@/lib/audit/record-event";
import type { RegisteredCity } from "@/lib/cities/register";
import type { Tx } from "@/lib/db";

/**
 * Enters the places of a register as members of the network, with coordination body and carrier where known.
 * A place that is already there (same slug or AGS) stays as it is. Called by the operator's commands, never by a request.
 */
export async function enterCities(
  tx: Tx,
  rows: readonly RegisteredCity[],
  now = new Date(),
): Promise<{ entered: number }> {
  const bySlug = new Map(rows.map((row) => [row.slug, row]));
  const cities = await tx.city.createManyAndReturn({
    data: rows.map(({ cohort: _, carrier: __, source: ___, ...city }) => city),
    skipDuplicates: true,
    select: { id: true, slug: true },
  });
  const entered = cities.flatMap(({ id, slug }) => {
    const row = bySlug.get(slug);
    return row ? [{ ...row, id }] : [];
  });

  await tx.networkMembership.createMany({
    data: entered.map(({ id, cohort, source }) => ({ cityId: id, cohort, source })),
  });
  await enterBodies(tx, entered);
  for (const { id } of entered) {
    await recordEvent(tx, { actor: null, kind: "network.entered", subjectId: id, at: now });
  }
  return { entered: entered.length };
}

/** The register knows a coordination body by its carrier alone. */
async function enterBodies(
  tx: Tx,
  cities: readonly (RegisteredCity & { id: string })[],
): Promise<void> {
  const carried = cities.flatMap(({ id, carrier }) => (carrier ? [{ cityId: id, carrier }] : []));
  const bodies = await tx.coordinationBody.createManyAndReturn({
    data: carried.map(({ cityId, carrier }) => ({ cityId, name: carrier.name })),
    select: { id: true, cityId: true },
  });
  const carriers = new Map(carried.map(({ cityId, carrier }) => [cityId, carrier]));
  await tx.carrier.createMany({
    data: bodies.flatMap(({ id, cityId }) => {
      const carrier = carriers.get(cityId);
      return carrier ? [{ bodyId: id, ...carrier }] : [];
    }),
  });
}
