import "server-only";
import { recordEvent } from "@/lib/audit/record-event";
import { type Actor, principalFor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { citiesOfNetwork } from "@/lib/auth/scope";
import { inTransaction } from "@/lib/db";
import { Refused } from "@/lib/errors";
import { once } from "@/lib/form/once";
import type { SetGoal } from "@/lib/goals/schema";
import { calendarDay } from "@/lib/time";

/** Writes down what a city of the network has set itself. */
export async function setGoal(
  actor: Actor,
  { formKey, cityId, ...goal }: SetGoal,
  now = new Date(),
): Promise<{ id: string }> {
  return inTransaction((tx) =>
    once(tx, formKey, async () => {
      const city = await tx.city.findFirst({
        where: { AND: [{ id: cityId }, citiesOfNetwork(calendarDay(now))] },
        select: { id: true },
      });
      if (!city) throw new Refused("notFound");
      assertCan(actor, "goal.keep", { cityId });
      const { id } = await tx.strategicGoal.create({
        data: { ...goal, cityId },
        select: { id: true },
      });
      await recordEvent(tx, {
        actor,
        kind: "goal.set",
        subjectId: id,
        onBehalfOfId: principalFor(actor, cityId)?.officialId ?? null,
        details: { cityId },
        at: now,
      });
      return { id };
    }),
  );
}
