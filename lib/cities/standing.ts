import "server-only";
import type { Tx } from "@/lib/db";
import { Refused } from "@/lib/errors";

/** A city as it stands while somebody changes it. */
export type StandingCity = {
  id: string;
  slug: string;
  name: string;
  fullName: string | null;
  email: string | null;
  version: number;
};

/** Reads a city and holds it until the end of the transaction, so that two change it one after the other; one that nobody knows is refused as "notFound". */
export async function holdCity(tx: Tx, cityId: string): Promise<StandingCity> {
  const [city] = await tx.$queryRaw<StandingCity[]>`
    SELECT id, slug, name, full_name AS "fullName", email, version FROM city
    WHERE id = ${cityId}::uuid AND EXISTS (SELECT FROM network_membership WHERE city_id = city.id)
    FOR UPDATE`;
  if (!city) throw new Refused("notFound");
  return city;
}

/** Counts a change of a city, so that whoever began from the earlier state is told. */
export async function countChange(tx: Tx, cityId: string): Promise<void> {
  await tx.city.update({
    where: { id: cityId },
    data: { version: { increment: 1 } },
    select: { id: true },
  });
}
