import "server-only";
import { recordEvent } from "@/lib/audit/record-event";
import { type Actor, principalFor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { inTransaction } from "@/lib/db";
import { Outdated } from "@/lib/errors";
import { once } from "@/lib/form/once";
import { textByField } from "@/lib/projects/rules";
import type { EditProject } from "@/lib/projects/schema";
import { holdProject } from "@/lib/projects/standing";

/** Changes what a city says of its project. */
export async function editProject(
  actor: Actor,
  { formKey, projectId, version, ...text }: EditProject,
  now = new Date(),
): Promise<{ id: string }> {
  return inTransaction((tx) =>
    once(tx, formKey, async () => {
      const project = await holdProject(tx, actor, projectId);
      const { id, cityId } = project;
      assertCan(actor, "project.keep", { cityId });
      if (project.version !== version) throw new Outdated(textByField(project), project.version);
      await tx.project.update({
        where: { id },
        data: { ...text, version: { increment: 1 } },
        select: { id: true },
      });
      const onBehalfOfId = principalFor(actor, cityId)?.officialId ?? null;
      await recordEvent(tx, {
        actor,
        kind: "project.edited",
        subjectId: id,
        onBehalfOfId,
        at: now,
      });
      return { id };
    }),
  );
}
