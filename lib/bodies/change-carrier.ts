import "server-only";
import { recordEvent } from "@/lib/audit/record-event";
import { type Actor, principalFor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import type { ChangeCarrier } from "@/lib/bodies/schema";
import { holdBody } from "@/lib/bodies/standing";
import { countChange } from "@/lib/cities/standing";
import { inTransaction, type Tx } from "@/lib/db";
import { Refused } from "@/lib/errors";
import { once } from "@/lib/form/once";
import { toDay } from "@/lib/time";

/** Who carries a body from a day on; the one before ends on that day. Gives the body, to hand over next. */
export async function changeCarrier(
  actor: Actor,
  input: ChangeCarrier,
  now = new Date(),
): Promise<{ bodyId: string }> {
  return inTransaction((tx) =>
    once(tx, input.formKey, async () => {
      const { city, body } = await holdBody(tx, actor, input, now);
      assertCan(actor, "body.keep", { cityId: city.id });
      const { carrier, startsOn } = input;
      await endCarrier(tx, body.id, startsOn);
      await tx.carrier.create({
        data: { bodyId: body.id, ...carrier, startedOn: startsOn },
        select: { id: true },
      });
      await countChange(tx, city.id);
      await recordEvent(tx, {
        actor,
        kind: "carrier.changed",
        subjectId: body.id,
        onBehalfOfId: principalFor(actor, city.id)?.officialId ?? null,
        details: { cityId: city.id, day: toDay(startsOn) },
        at: now,
      });
      return { bodyId: body.id };
    }),
  );
}

async function endCarrier(tx: Tx, bodyId: string, startsOn: Date): Promise<void> {
  const carriers = await tx.carrier.findMany({
    where: { bodyId },
    select: { id: true, startedOn: true, endedOn: true },
  });
  const later = carriers.some(
    ({ startedOn, endedOn }) =>
      (startedOn !== null && startedOn >= startsOn) || (endedOn !== null && endedOn > startsOn),
  );
  if (later) throw new Refused("carrierBefore");
  await tx.carrier.updateMany({ where: { bodyId, endedOn: null }, data: { endedOn: startsOn } });
}
