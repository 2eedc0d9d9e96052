import "server-only";
import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { citiesOfNetwork } from "@/lib/auth/scope";
import type { AddBlockedTime } from "@/lib/blocked-times/schema";
import { inTransaction } from "@/lib/db";
import { Refused } from "@/lib/errors";
import { once } from "@/lib/form/once";
import { calendarDay } from "@/lib/time";

/** Notes days on which a city cannot meet: a rule, a day or a span. */
export async function addBlockedTime(
  actor: Actor,
  input: AddBlockedTime,
  now = new Date(),
): Promise<{ id: string }> {
  const { formKey, cityId, ...blocked } = input;
  return inTransaction((tx) =>
    once(tx, formKey, async () => {
      const city = await tx.city.findFirst({
        where: { AND: [{ id: cityId }, citiesOfNetwork(calendarDay(now))] },
        select: { id: true },
      });
      if (!city) throw new Refused("notFound");
      assertCan(actor, "blockedTime.keep", { cityId });

      const { id } = await tx.blockedTime.create({
        data: { ...blocked, cityId, createdAt: now },
        select: { id: true },
      });
      const details = { cityId };
      await recordEvent(tx, { actor, kind: "blockedTime.added", subjectId: id, details, at: now });
      return { id };
    }),
  );
}
