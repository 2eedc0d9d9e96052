import "server-only";
import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import type { FoundCircle } from "@/lib/circles/schema";
import { foundTogether } from "@/lib/circles/standing";
import { tellSeated } from "@/lib/circles/told";
import { inTransaction } from "@/lib/db";
import { once } from "@/lib/form/once";

/** Founds a circle of two or more cities of the network, on a day that may lie in the past or ahead, and tells their town halls. */
export async function foundCircle(
  actor: Actor,
  input: FoundCircle,
  now = new Date(),
): Promise<{ circleId: string }> {
  assertCan(actor, "circle.found", null);
  return inTransaction((tx) =>
    once(tx, input.formKey, async () => {
      const { formKey: _, ...circle } = input;
      const circleId = await foundTogether(tx, circle, now);
      await recordEvent(tx, {
        actor,
        kind: "circle.founded",
        subjectId: circleId,
        details: { cityIds: circle.cityIds },
        at: now,
      });
      await tellSeated(tx, circleId, circle.cityIds, circle.foundedOn, now);
      return { circleId };
    }),
  );
}
