import "server-only";
import { recordEvent } from "@/lib/audit/record-event";
import { type Actor, principalFor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { inTransaction } from "@/lib/db";
import { Outdated, Refused } from "@/lib/errors";
import { once } from "@/lib/form/once";
import { textByField, wasPresented } from "@/lib/projects/rules";
import type { WithdrawProject } from "@/lib/projects/schema";
import { holdProject } from "@/lib/projects/standing";

/** Takes back a project that was not presented yet, with its files; its agenda item waits for another one. */
export async function withdrawProject(
  actor: Actor,
  { formKey, projectId, version }: WithdrawProject,
  now = new Date(),
): Promise<{ id: string }> {
  return inTransaction((tx) =>
    once(tx, formKey, async () => {
      const project = await holdProject(tx, actor, projectId);
      const { id, cityId } = project;
      assertCan(actor, "project.keep", { cityId });
      if (wasPresented(project.agendaItems)) throw new Refused("projectInUse");
      if (project.version !== version) throw new Outdated(textByField(project), project.version);
      await tx.agendaItem.updateMany({ where: { projectId: id }, data: { projectId: null } });
      await tx.storedFile.deleteMany({ where: { projectId: id } });
      await tx.project.update({
        where: { id },
        data: { withdrawnAt: now, contact: null, version: { increment: 1 } },
        select: { id: true },
      });
      const onBehalfOfId = principalFor(actor, cityId)?.officialId ?? null;
      const event = { actor, kind: "project.withdrawn", subjectId: id, onBehalfOfId } as const;
      await recordEvent(tx, { ...event, at: now });
      return { id };
    }),
  );
}
