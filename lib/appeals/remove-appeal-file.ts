import "server-only";
import type { RemoveAppealFile } from "@/lib/appeals/schema";
import { assertDraft, getAppeal, holdDraft } from "@/lib/appeals/standing";
import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { filesVisibleTo } from "@/lib/auth/scope";
import { inTransaction } from "@/lib/db";
import { Refused } from "@/lib/errors";
import { once } from "@/lib/form/once";

/** Takes a file off a draft for good. */
export async function removeAppealFile(
  actor: Actor,
  { formKey, fileId }: RemoveAppealFile,
  now = new Date(),
): Promise<{ slug: string }> {
  return inTransaction((tx) =>
    once(tx, formKey, async () => {
      const file = await tx.storedFile.findFirst({
        where: { AND: [{ id: fileId }, filesVisibleTo(actor)] },
        select: { appealId: true },
      });
      if (!file?.appealId) throw new Refused("notFound");
      const { appealId } = file;
      const appeal = await getAppeal(tx, actor, appealId);
      assertCan(actor, "appeal.write", null);
      assertDraft(appeal);
      await holdDraft(tx, appealId, now);
      const { count } = await tx.storedFile.deleteMany({ where: { id: fileId } });
      if (count === 0) throw new Refused("notFound");
      await recordEvent(tx, { actor, kind: "appeal.edited", subjectId: appealId, at: now });
      const details = { appealId };
      await recordEvent(tx, { actor, kind: "file.removed", subjectId: fileId, details, at: now });
      return { slug: appeal.slug };
    }),
  );
}
