import "server-only";
import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import type { ReopenCircle } from "@/lib/circles/schema";
import { assertReopenable } from "@/lib/circles/seats";
import { findStanding } from "@/lib/circles/standing";
import { tellReopened } from "@/lib/circles/told";
import { inTransaction } from "@/lib/db";
import { Outdated } from "@/lib/errors";
import { once } from "@/lib/form/once";

/** Takes the end of a circle back within thirty days of entering it: its cities sit on as they did, and their town halls hear of it. */
export async function reopenCircle(
  actor: Actor,
  input: ReopenCircle,
  now = new Date(),
): Promise<{ circleId: string }> {
  return inTransaction((tx) =>
    once(tx, input.formKey, async () => {
      const { circleId } = input;
      const circle = await findStanding(tx, actor, circleId);
      assertCan(actor, "circle.edit", { circleId });
      assertReopenable(circle, now);
      if (circle.version !== input.version)
        throw new Outdated({ name: circle.name }, circle.version);

      await tx.exchangeCircle.update({
        where: { id: circleId },
        data: {
          dissolvedOn: null,
          dissolveReason: null,
          dissolvedAt: null,
          version: { increment: 1 },
        },
        select: { id: true },
      });
      await recordEvent(tx, { actor, kind: "circle.reopened", subjectId: circleId, at: now });
      await tellReopened(tx, circleId, now);
      return { circleId };
    }),
  );
}
