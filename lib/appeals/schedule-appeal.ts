import "server-only";
import { needsCheck } from "@/lib/appeals/read-need";
import { assertComplete, textByField } from "@/lib/appeals/rules";
import type { ScheduleAppeal } from "@/lib/appeals/schema";
import { assertDraft, getAppeal } from "@/lib/appeals/standing";
import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { inTransaction } from "@/lib/db";
import { Outdated, Refused } from "@/lib/errors";
import { once } from "@/lib/form/once";

/** Has a draft published by itself at a moment to come. Until then it can be called back; it is not changed meanwhile. */
export async function scheduleAppeal(
  actor: Actor,
  input: ScheduleAppeal,
  now = new Date(),
): Promise<{ slug: string }> {
  return inTransaction((tx) =>
    once(tx, input.formKey, async () => {
      const appeal = await getAppeal(tx, actor, input.appealId);
      assertCan(actor, "appeal.publish", null);
      assertDraft(appeal);
      const { publishAt, version } = input;
      if (publishAt <= now) throw new Refused("inThePast");
      assertComplete(appeal, publishAt);
      if (await needsCheck(tx, appeal)) throw new Refused("notChecked");

      const { id, slug } = appeal;
      const scheduled = await tx.appeal.updateMany({
        where: { id, version, publishedAt: null },
        data: { publishAt },
      });
      if (scheduled.count === 0) throw new Outdated(textByField(appeal), appeal.version);
      await recordEvent(tx, {
        actor,
        kind: "appeal.scheduled",
        subjectId: id,
        details: { publishAt: publishAt.toISOString() },
        at: now,
      });
      return { slug };
    }),
  );
}
