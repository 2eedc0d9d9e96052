import "server-only";
import { assertComplete, textByField } from "@/lib/appeals/rules";
import type { CheckAppeal } from "@/lib/appeals/schema";
import { assertDraft, getAppeal, lastWriterOf, NOT_RETURNED } from "@/lib/appeals/standing";
import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { inTransaction } from "@/lib/db";
import { Outdated, Refused } from "@/lib/errors";
import { once } from "@/lib/form/once";

/**
 * A second spokesperson or the programme office finds the text of a version good; a later change needs another look.
 * Whoever wrote it, or changed it last, is refused as "ownText".
 */
export async function checkAppeal(
  actor: Actor,
  input: CheckAppeal,
  now = new Date(),
): Promise<{ slug: string }> {
  return inTransaction((tx) =>
    once(tx, input.formKey, async () => {
      const appeal = await getAppeal(tx, actor, input.appealId);
      assertCan(actor, "appeal.check", appeal);
      assertDraft(appeal);
      if ((await lastWriterOf(tx, appeal.id)) === actor.userId) throw new Refused("ownText");
      assertComplete(appeal, now);

      const { id, slug } = appeal;
      const { version } = input;
      const checked = await tx.appeal.updateMany({
        where: { id, version, publishedAt: null },
        data: {
          checkedAt: now,
          checkedById: actor.userId,
          checkedVersion: version,
          ...NOT_RETURNED,
        },
      });
      if (checked.count === 0) throw new Outdated(textByField(appeal), appeal.version);
      const details = { version };
      await recordEvent(tx, { actor, kind: "appeal.checked", subjectId: id, details, at: now });
      return { slug };
    }),
  );
}
