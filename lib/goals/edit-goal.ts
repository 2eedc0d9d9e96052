import "server-only";
import { recordEvent } from "@/lib/audit/record-event";
import { type Actor, principalFor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { goalsVisibleTo } from "@/lib/auth/scope";
import { inTransaction } from "@/lib/db";
import { Outdated, Refused } from "@/lib/errors";
import { once } from "@/lib/form/once";
import { goalByField } from "@/lib/goals/rules";
import type { EditGoal } from "@/lib/goals/schema";

/** Changes what a city says of its goal. */
export async function editGoal(
  actor: Actor,
  { formKey, goalId, version, ...goal }: EditGoal,
  now = new Date(),
): Promise<{ id: string }> {
  return inTransaction((tx) =>
    once(tx, formKey, async () => {
      await tx.$queryRaw`SELECT id FROM strategic_goal WHERE id = ${goalId}::uuid FOR UPDATE`;
      const standing = await tx.strategicGoal.findFirst({
        where: { AND: [{ id: goalId }, goalsVisibleTo(actor)] },
        select: {
          cityId: true,
          version: true,
          title: true,
          description: true,
          adoptedOn: true,
          themes: true,
        },
      });
      if (!standing) throw new Refused("notFound");
      assertCan(actor, "goal.keep", { cityId: standing.cityId });
      if (standing.version !== version) throw new Outdated(goalByField(standing), standing.version);
      await tx.strategicGoal.update({
        where: { id: goalId },
        data: { ...goal, version: { increment: 1 } },
        select: { id: true },
      });
      await recordEvent(tx, {
        actor,
        kind: "goal.edited",
        subjectId: goalId,
        onBehalfOfId: principalFor(actor, standing.cityId)?.officialId ?? null,
        at: now,
      });
      return { id: goalId };
    }),
  );
}
