import "server-only";
import { recordEvent } from "@/lib/audit/record-event";
import { type Actor, principalFor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { projectsVisibleTo } from "@/lib/auth/scope";
import { inTransaction } from "@/lib/db";
import { Refused } from "@/lib/errors";
import { once } from "@/lib/form/once";
import type { ChooseProject } from "@/lib/projects/schema";
import { fillSlot, holdSlot } from "@/lib/projects/slot";

/** Presents a project under an agenda item that the city has handed in before. */
export async function chooseProject(
  actor: Actor,
  { formKey, agendaItemId, projectId }: ChooseProject,
  now = new Date(),
): Promise<{ id: string }> {
  return inTransaction((tx) =>
    once(tx, formKey, async () => {
      const slot = await holdSlot(tx, actor, agendaItemId);
      const { cityId, meetingId } = slot;
      assertCan(actor, "project.keep", { cityId });
      const project = await tx.project.findFirst({
        where: { AND: [{ id: projectId, cityId }, projectsVisibleTo(actor)] },
        select: { id: true },
      });
      if (!project) throw new Refused("notFound");
      await fillSlot(tx, slot, project.id);
      await recordEvent(tx, {
        actor,
        kind: "project.handedIn",
        subjectId: project.id,
        onBehalfOfId: principalFor(actor, cityId)?.officialId ?? null,
        details: { cityId, meetingId, agendaItemId, again: true },
        at: now,
      });
      return { id: project.id };
    }),
  );
}
