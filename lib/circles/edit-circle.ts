import "server-only";
import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import type { EditCircle } from "@/lib/circles/schema";
import { findStanding } from "@/lib/circles/standing";
import { inTransaction } from "@/lib/db";
import { Outdated } from "@/lib/errors";
import { once } from "@/lib/form/once";

/** Gives a circle another name. */
export async function editCircle(
  actor: Actor,
  input: EditCircle,
  now = new Date(),
): Promise<{ circleId: string }> {
  return inTransaction((tx) =>
    once(tx, input.formKey, async () => {
      const { circleId, name } = input;
      const circle = await findStanding(tx, actor, circleId);
      assertCan(actor, "circle.edit", { circleId });
      if (circle.name === name) return { circleId };
      if (circle.version !== input.version)
        throw new Outdated({ name: circle.name }, circle.version);

      await tx.exchangeCircle.update({
        where: { id: circleId },
        data: { name, version: { increment: 1 } },
        select: { id: true },
      });
      await recordEvent(tx, { actor, kind: "circle.edited", subjectId: circleId, at: now });
      return { circleId };
    }),
  );
}
