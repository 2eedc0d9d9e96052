import "server-only";
import { recordEvent } from "@/lib/audit/record-event";
import { type Actor, principalFor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { citiesOfNetwork } from "@/lib/auth/scope";
import { inTransaction } from "@/lib/db";
import { Refused } from "@/lib/errors";
import { once } from "@/lib/form/once";
import type { StartSearch } from "@/lib/partner-searches/schema";
import { calendarDay } from "@/lib/time";

/** Says that a city of the network looks for a partner; a city looks once at a time, an office says it on behalf. */
export async function startSearch(
  actor: Actor,
  input: StartSearch,
  now = new Date(),
): Promise<{ id: string }> {
  return inTransaction((tx) =>
    once(tx, input.formKey, async () => {
      const { formKey: _, cityId, ...wanted } = input;
      assertCan(actor, "partnerSearch.keep", { cityId });
      // Two of one town hall at once: the second waits here and then sees the first's search.
      await tx.$queryRaw`SELECT id FROM city WHERE id = ${cityId}::uuid FOR NO KEY UPDATE`;
      const isMember = { AND: [{ id: cityId }, citiesOfNetwork(calendarDay(now))] };
      if ((await tx.city.count({ where: isMember })) === 0) throw new Refused("notOfNetwork");
      const open = await tx.partnerSearch.count({ where: { cityId, endedAt: null } });
      if (open > 0) throw new Refused("searchOpen");

      const principal = principalFor(actor, cityId);
      const { id } = await tx.partnerSearch.create({
        data: {
          ...wanted,
          cityId,
          startedAt: now,
          startedById: actor.userId,
          onBehalfOf: principal?.short ?? null,
        },
        select: { id: true },
      });
      await recordEvent(tx, {
        actor,
        kind: "partnerSearch.started",
        subjectId: id,
        onBehalfOfId: principal?.officialId ?? null,
        details: { cityId },
        at: now,
      });
      return { id };
    }),
  );
}
