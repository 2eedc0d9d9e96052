import "server-only";
import { recordEvent } from "@/lib/audit/record-event";
import { type Actor, principalFor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import type { FoundBody } from "@/lib/bodies/schema";
import { countChange, holdCity } from "@/lib/cities/standing";
import { inTransaction } from "@/lib/db";
import { Outdated } from "@/lib/errors";
import { once } from "@/lib/form/once";

/** Founds a coordination body of a city, with its carrier where one is known. Gives the city's slug. */
export async function foundBody(
  actor: Actor,
  input: FoundBody,
  now = new Date(),
): Promise<{ slug: string }> {
  return inTransaction((tx) =>
    once(tx, input.formKey, async () => {
      const city = await holdCity(tx, input.cityId);
      assertCan(actor, "body.keep", { cityId: city.id });
      if (input.version !== city.version) throw new Outdated({}, city.version);
      const { name, startedOn, carrier } = input;
      const { id } = await tx.coordinationBody.create({
        data: {
          cityId: city.id,
          name,
          startedOn,
          ...(carrier ? { carriers: { create: { ...carrier, startedOn } } } : {}),
        },
        select: { id: true },
      });
      await countChange(tx, city.id);
      await recordEvent(tx, {
        actor,
        kind: "body.founded",
        subjectId: id,
        onBehalfOfId: principalFor(actor, city.id)?.officialId ?? null,
        details: { cityId: city.id },
        at: now,
      });
      return { slug: city.slug };
    }),
  );
}
