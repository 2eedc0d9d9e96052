import "server-only";
import type { HandOver } from "@/lib/appeals/schema";
import { getAppeal } from "@/lib/appeals/standing";
import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { inTransaction } from "@/lib/db";
import { Refused } from "@/lib/errors";
import { once } from "@/lib/form/once";
import { calendarDay } from "@/lib/time";

/** Notes to whom the result of an appeal was handed over, and on which day; a later note takes the place of an earlier one. */
export async function handOverResult(
  actor: Actor,
  input: HandOver,
  now = new Date(),
): Promise<{ slug: string }> {
  return inTransaction((tx) =>
    once(tx, input.formKey, async () => {
      const { id, slug, publishedAt } = await getAppeal(tx, actor, input.appealId);
      if (!publishedAt) throw new Refused("notFound");
      assertCan(actor, "appeal.handOver", null);
      if (input.on > calendarDay(now)) throw new Refused("dayAhead");
      const noted = await tx.appeal.updateMany({
        where: { id, withdrawnAt: null },
        data: {
          handedOverTo: input.to,
          handedOverOn: input.on,
          handedOverById: actor.userId,
        },
      });
      if (noted.count === 0) throw new Refused("withdrawn");
      await recordEvent(tx, { actor, kind: "appeal.handedOver", subjectId: id, at: now });
      return { slug };
    }),
  );
}
