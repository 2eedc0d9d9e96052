import "server-only";
import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import type { DissolveCircle } from "@/lib/circles/schema";
import { assertDissolvable } from "@/lib/circles/seats";
import { findStanding } from "@/lib/circles/standing";
import { tellEnded } from "@/lib/circles/told";
import { inTransaction } from "@/lib/db";
import { Outdated } from "@/lib/errors";
import { once } from "@/lib/form/once";

/** Ends a circle on a day that has come, with its reason. Its history stays; a meeting or poll still to come must be called off first. */
export async function dissolveCircle(
  actor: Actor,
  input: DissolveCircle,
  now = new Date(),
): Promise<{ circleId: string }> {
  return inTransaction((tx) =>
    once(tx, input.formKey, async () => {
      const { circleId, dissolvedOn, dissolveReason } = input;
      const circle = await findStanding(tx, actor, circleId);
      assertCan(actor, "circle.edit", { circleId });
      const meetings = await tx.meeting.findMany({
        where: { circleId, cancelledAt: null },
        select: { startsAt: true, heldAt: true },
      });
      const polls = await tx.datePoll.findMany({
        where: { circleId, fixedAt: null, cancelledAt: null },
        select: { id: true },
      });
      assertDissolvable({ ...circle, meetings, polls }, dissolvedOn, now);
      if (circle.version !== input.version)
        throw new Outdated({ dissolveReason: circle.name }, circle.version);

      await tx.exchangeCircle.update({
        where: { id: circleId },
        data: { dissolvedOn, dissolveReason, dissolvedAt: now, version: { increment: 1 } },
        select: { id: true },
      });
      await recordEvent(tx, { actor, kind: "circle.dissolved", subjectId: circleId, at: now });
      await tellEnded(tx, circleId, dissolvedOn, dissolveReason, now);
      return { circleId };
    }),
  );
}
