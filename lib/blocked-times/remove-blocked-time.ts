import "server-only";
import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { blockedTimesVisibleTo } from "@/lib/auth/scope";
import type { RemoveBlockedTime } from "@/lib/blocked-times/schema";
import { inTransaction } from "@/lib/db";
import { Refused } from "@/lib/errors";
import { once } from "@/lib/form/once";

/** Takes a blocked time of a city away; one that somebody else has taken away is refused as "notFound". */
export async function removeBlockedTime(
  actor: Actor,
  input: RemoveBlockedTime,
  now = new Date(),
): Promise<{ id: string }> {
  return inTransaction((tx) =>
    once(tx, input.formKey, async () => {
      const blocked = await tx.blockedTime.findFirst({
        where: { AND: [{ id: input.blockedTimeId }, blockedTimesVisibleTo(actor)] },
        select: { id: true, cityId: true },
      });
      if (!blocked) throw new Refused("notFound");
      const { id, cityId } = blocked;
      assertCan(actor, "blockedTime.keep", { cityId });

      const { count } = await tx.blockedTime.deleteMany({ where: { id } });
      if (count === 0) throw new Refused("notFound");
      const details = { cityId };
      await recordEvent(tx, {
        actor,
        kind: "blockedTime.removed",
        subjectId: id,
        details,
        at: now,
      });
      return { id };
    }),
  );
}
