import "server-only";
import type { RecallAppeal } from "@/lib/appeals/schema";
import { findAppeal } from "@/lib/appeals/standing";
import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { inTransaction } from "@/lib/db";
import { Refused } from "@/lib/errors";
import { once } from "@/lib/form/once";

/** Calls back what was to be published by itself; it is an ordinary draft again. What has left already is refused. */
export async function recallAppeal(
  actor: Actor,
  input: RecallAppeal,
  now = new Date(),
): Promise<{ slug: string }> {
  return inTransaction((tx) =>
    once(tx, input.formKey, async () => {
      const appeal = await findAppeal(tx, actor, input.appealId);
      if (!appeal) throw new Refused("notFound");
      assertCan(actor, "appeal.publish", null);
      const { id, slug } = appeal;
      const recalled = await tx.appeal.updateMany({
        where: { id, publishedAt: null },
        data: { publishAt: null },
      });
      if (recalled.count === 0) throw new Refused("alreadyPublished");
      const details = { publishAt: null };
      await recordEvent(tx, { actor, kind: "appeal.scheduled", subjectId: id, details, at: now });
      return { slug };
    }),
  );
}
