import "server-only";
import type { MarkAdoption } from "@/lib/adoptions/schema";
import { recordEvent } from "@/lib/audit/record-event";
import { type Actor, principalFor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { goalsVisibleTo, projectsVisibleTo } from "@/lib/auth/scope";
import { inTransaction, type Tx } from "@/lib/db";
import { Refused } from "@/lib/errors";
import { once } from "@/lib/form/once";

/** Marks a project or goal of another city as taken over; a second mark of the same city is a conflict. Gives what it was about. */
export async function markAdoption(
  actor: Actor,
  { formKey, ...input }: MarkAdoption,
  now = new Date(),
): Promise<{ projectId: string | null; goalId: string | null }> {
  return inTransaction((tx) =>
    once(tx, formKey, async () => {
      const from = await cityOf(tx, actor, input);
      const { cityId, projectId, goalId, note } = input;
      assertCan(actor, "adoption.mark", { cityId });
      if (from === cityId) throw new Refused("ownIdea");
      const principal = principalFor(actor, cityId);
      const { id } = await tx.adoption.create({
        data: {
          cityId,
          projectId,
          goalId,
          note,
          adoptedAt: now,
          adoptedById: actor.userId,
          onBehalfOf: principal?.short ?? null,
        },
        select: { id: true },
      });
      await recordEvent(tx, {
        actor,
        kind: "adoption.marked",
        subjectId: id,
        onBehalfOfId: principal?.officialId ?? null,
        details: { cityId, projectId, goalId },
        at: now,
      });
      return { projectId, goalId };
    }),
  );
}

/** The city it comes from; "notFound" when there is no such project or goal. */
async function cityOf(
  tx: Tx,
  actor: Actor,
  { projectId, goalId }: Pick<MarkAdoption, "projectId" | "goalId">,
): Promise<string> {
  const found = projectId
    ? await tx.project.findFirst({
        where: { AND: [{ id: projectId }, projectsVisibleTo(actor)] },
        select: { cityId: true },
      })
    : await tx.strategicGoal.findFirst({
        where: { AND: [{ id: goalId ?? "" }, goalsVisibleTo(actor)] },
        select: { cityId: true },
      });
  if (!found) throw new Refused("notFound");
  return found.cityId;
}
