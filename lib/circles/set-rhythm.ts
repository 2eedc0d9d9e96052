import "server-only";
import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { circlesVisibleTo } from "@/lib/auth/scope";
import type { SetRhythm } from "@/lib/circles/schema";
import { rhythmInWords } from "@/lib/circles/wording";
import { inTransaction } from "@/lib/db";
import { Outdated, Refused } from "@/lib/errors";
import { once } from "@/lib/form/once";

/** Sets how many months lie between two meetings of a circle, from its last held one on. */
export async function setRhythm(
  actor: Actor,
  input: SetRhythm,
  now = new Date(),
): Promise<{ circleId: string }> {
  return inTransaction((tx) =>
    once(tx, input.formKey, async () => {
      const { circleId, rhythmMonths, version: known } = input;
      await tx.$queryRaw`SELECT id FROM exchange_circle WHERE id = ${circleId}::uuid FOR UPDATE`;
      const circle = await tx.exchangeCircle.findFirst({
        where: { AND: [{ id: circleId }, circlesVisibleTo(actor)] },
        select: { rhythmMonths: true, dissolvedOn: true },
      });
      if (!circle) throw new Refused("notFound");
      assertCan(actor, "circle.setRhythm", { circleId });
      if (circle.rhythmMonths === rhythmMonths) return { circleId };
      if (circle.rhythmMonths !== known)
        throw new Outdated({ rhythmMonths: rhythmInWords(circle) }, circle.rhythmMonths);

      await tx.exchangeCircle.update({
        where: { id: circleId },
        data: { rhythmMonths },
        select: { id: true },
      });
      await recordEvent(tx, {
        actor,
        kind: "circle.rhythmSet",
        subjectId: circleId,
        details: { from: known, to: rhythmMonths },
        at: now,
      });
      return { circleId };
    }),
  );
}
