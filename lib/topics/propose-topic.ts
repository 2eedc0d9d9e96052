import "server-only";
import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { circlesVisibleTo } from "@/lib/auth/scope";
import { sittingOn } from "@/lib/circles/seating";
import { inTransaction } from "@/lib/db";
import { Refused } from "@/lib/errors";
import { once } from "@/lib/form/once";
import { calendarDay } from "@/lib/time";
import type { ProposeTopic } from "@/lib/topics/schema";

/** Puts a topic on the list of what a circle could talk about. */
export async function proposeTopic(
  actor: Actor,
  input: ProposeTopic,
  now = new Date(),
): Promise<{ circleId: string }> {
  const { formKey, circleId, title, note, cityId = null } = input;
  return inTransaction((tx) =>
    once(tx, formKey, async () => {
      const circle = await tx.exchangeCircle.findFirst({
        where: { AND: [{ id: circleId, dissolvedOn: null }, circlesVisibleTo(actor)] },
        select: {
          members: { where: sittingOn(calendarDay(now)), select: { cityId: true } },
        },
      });
      if (!circle) throw new Refused("notFound");
      assertCan(actor, "topic.propose", { circleId });
      const sits = circle.members.some((member) => member.cityId === cityId);
      if (cityId !== null && !sits) throw new Refused("notFound");

      const { id } = await tx.topic.create({
        data: { circleId, title, note, cityId, proposedAt: now, proposedById: actor.userId },
        select: { id: true },
      });
      await recordEvent(tx, { actor, kind: "topic.proposed", subjectId: id, at: now });
      return { circleId };
    }),
  );
}
