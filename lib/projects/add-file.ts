import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { inTransaction } from "@/lib/db";
import { Refused } from "@/lib/errors";
import type { CheckedFile } from "@/lib/files/check-file";
import { keepFile } from "@/lib/files/keep-file";
import { once } from "@/lib/form/once";
import { MOST_FILES } from "@/lib/projects/rules";
import { holdProject } from "@/lib/projects/standing";

type AddFile = { formKey: string; projectId: string; file: CheckedFile };

/** Adds a checked file to a project. */
export async function addFile(
  actor: Actor,
  { formKey, projectId, file }: AddFile,
  now = new Date(),
): Promise<{ id: string }> {
  return inTransaction((tx) =>
    once(tx, formKey, async () => {
      const { cityId } = await holdProject(tx, actor, projectId);
      assertCan(actor, "project.keep", { cityId });
      const files = await tx.storedFile.count({ where: { projectId } });
      if (files >= MOST_FILES) throw new Refused("filesFull");
      return keepFile(tx, actor, file, { projectId }, now);
    }),
  );
}
