import "server-only";
import { MOST_APPEAL_FILES } from "@/lib/appeals/rules";
import { assertDraft, getAppeal, holdDraft } from "@/lib/appeals/standing";
import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { inTransaction } from "@/lib/db";
import { Refused } from "@/lib/errors";
import type { CheckedFile } from "@/lib/files/check-file";
import { keepFile } from "@/lib/files/keep-file";
import { once } from "@/lib/form/once";

type AddAppealFile = { formKey: string; appealId: string; file: CheckedFile };

/** Attaches a checked file to a draft; like a change of its text it needs another check. Five at most. */
export async function addAppealFile(
  actor: Actor,
  { formKey, appealId, file }: AddAppealFile,
  now = new Date(),
): Promise<{ id: string }> {
  return inTransaction((tx) =>
    once(tx, formKey, async () => {
      const appeal = await getAppeal(tx, actor, appealId);
      assertCan(actor, "appeal.write", null);
      assertDraft(appeal);
      await holdDraft(tx, appealId, now);
      const files = await tx.storedFile.count({ where: { appealId } });
      if (files >= MOST_APPEAL_FILES) throw new Refused("filesFull");
      await recordEvent(tx, { actor, kind: "appeal.edited", subjectId: appealId, at: now });
      return keepFile(tx, actor, file, { appealId }, now);
    }),
  );
}
