import "server-only";
import { recordEvent } from "@/lib/audit/record-event";
import { type Actor, principalFor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import type { EndBody } from "@/lib/bodies/schema";
import { holdBody } from "@/lib/bodies/standing";
import { countChange } from "@/lib/cities/standing";
import { inTransaction } from "@/lib/db";
import { Refused } from "@/lib/errors";
import { once } from "@/lib/form/once";
import { toDay } from "@/lib/time";

/** Ends a coordination body and its carrier on a day, the first without it. Mandates are ended by themselves. Gives the city's slug. */
export async function endBody(
  actor: Actor,
  input: EndBody,
  now = new Date(),
): Promise<{ slug: string }> {
  return inTransaction((tx) =>
    once(tx, input.formKey, async () => {
      const { city, body } = await holdBody(tx, actor, input, now);
      assertCan(actor, "body.keep", { cityId: city.id });
      const { endedOn } = input;
      const carriers = await tx.carrier.findMany({
        where: { bodyId: body.id, endedOn: null },
        select: { startedOn: true },
      });
      const begun = [body, ...carriers].flatMap(({ startedOn }) => startedOn ?? []);
      if (begun.some((day) => endedOn <= day)) throw new Refused("carrierBefore");
      await tx.coordinationBody.update({
        where: { id: body.id },
        data: { endedOn },
        select: { id: true },
      });
      await tx.carrier.updateMany({ where: { bodyId: body.id, endedOn: null }, data: { endedOn } });
      await countChange(tx, city.id);
      await recordEvent(tx, {
        actor,
        kind: "body.ended",
        subjectId: body.id,
        onBehalfOfId: principalFor(actor, city.id)?.officialId ?? null,
        details: { cityId: city.id, day: toDay(endedOn) },
        at: now,
      });
      return { slug: city.slug };
    }),
  );
}
