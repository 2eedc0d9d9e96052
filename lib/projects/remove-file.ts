import "server-only";
import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { filesVisibleTo } from "@/lib/auth/scope";
import { inTransaction } from "@/lib/db";
import { Refused } from "@/lib/errors";
import { once } from "@/lib/form/once";
import type { RemoveFile } from "@/lib/projects/schema";

/** Removes a file of a project for good; gives the project's id. */
export async function removeFile(
  actor: Actor,
  { formKey, fileId }: RemoveFile,
  now = new Date(),
): Promise<{ id: string }> {
  return inTransaction((tx) =>
    once(tx, formKey, async () => {
      const file = await tx.storedFile.findFirst({
        where: { AND: [{ id: fileId, projectId: { not: null } }, filesVisibleTo(actor)] },
        select: { project: { select: { id: true, cityId: true } } },
      });
      if (!file?.project) throw new Refused("notFound");
      const { id: projectId, cityId } = file.project;
      assertCan(actor, "project.keep", { cityId });
      const { count } = await tx.storedFile.deleteMany({ where: { id: fileId } });
      if (count === 0) throw new Refused("notFound");
      const details = { projectId };
      await recordEvent(tx, { actor, kind: "file.removed", subjectId: fileId, details, at: now });
      return { id: projectId };
    }),
  );
}
