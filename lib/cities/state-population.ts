import "server-only";
import { recordEvent } from "@/lib/audit/record-event";
import { type Actor, principalFor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { citiesOfNetwork } from "@/lib/auth/scope";
import type { StatePopulation } from "@/lib/cities/schema";
import { inTransaction } from "@/lib/db";
import { Refused } from "@/lib/errors";
import { once } from "@/lib/form/once";
import { calendarDay } from "@/lib/time";

/** States how many inhabitants a city had on a day; the last word stands. Gives the city's slug. */
export async function statePopulation(
  actor: Actor,
  { formKey, cityId, population, asOf }: StatePopulation,
  now = new Date(),
): Promise<{ slug: string }> {
  return inTransaction((tx) =>
    once(tx, formKey, async () => {
      const city = await tx.city.findFirst({
        where: { AND: [{ id: cityId }, citiesOfNetwork(calendarDay(now))] },
        select: { slug: true },
      });
      if (!city) throw new Refused("notFound");
      assertCan(actor, "city.statePopulation", { cityId });
      if (asOf > calendarDay(now)) throw new Refused("dayAhead");
      await tx.city.update({
        where: { id: cityId },
        data: { population, populationAsOf: asOf },
        select: { id: true },
      });
      await recordEvent(tx, {
        actor,
        kind: "city.populationStated",
        subjectId: cityId,
        onBehalfOfId: principalFor(actor, cityId)?.officialId ?? null,
        details: { population },
        at: now,
      });
      return { slug: city.slug };
    }),
  );
}
