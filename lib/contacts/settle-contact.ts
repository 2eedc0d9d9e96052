import "server-only";
import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { contactChecksVisibleTo } from "@/lib/auth/scope-network";
import type { SettleContact } from "@/lib/contacts/schema";
import { inTransaction } from "@/lib/db";
import { Refused } from "@/lib/errors";
import { once } from "@/lib/form/once";

/** Notes that the changes a city named are entered, from the answer that was read; from now on the answer stands. Gives the city's slug. */
export async function settleContact(
  actor: Actor,
  input: SettleContact,
  now = new Date(),
): Promise<{ slug: string }> {
  return inTransaction((tx) =>
    once(tx, input.formKey, async () => {
      const { checkId: id, version } = input;
      const check = await tx.contactCheck.findFirst({
        where: { AND: [{ id, changes: { not: null } }, contactChecksVisibleTo(actor)] },
        select: { cityId: true, settledAt: true, city: { select: { slug: true } } },
      });
      if (!check) throw new Refused("notFound");
      assertCan(actor, "contact.settle", null);
      if (check.settledAt) throw new Refused("alreadyDecided");
      // The city may answer anew at this moment.
      const settled = await tx.contactCheck.updateMany({
        where: { id, version, settledAt: null },
        data: { settledAt: now, settledById: actor.userId },
      });
      if (settled.count === 0) throw new Refused("contactAnsweredAnew");
      await recordEvent(tx, {
        actor,
        kind: "contact.settled",
        subjectId: id,
        details: { cityId: check.cityId },
        at: now,
      });
      return { slug: check.city.slug };
    }),
  );
}
