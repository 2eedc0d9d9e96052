import "server-only";
import { grantedMail } from "@/lib/accounts/mails";
import { beginOf, endAfter } from "@/lib/accounts/rules";
import type { GrantMandate } from "@/lib/accounts/schema";
import { assertPlaceFree, readPlace } from "@/lib/accounts/standing";
import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { inTransaction } from "@/lib/db";
import { Refused } from "@/lib/errors";
import { once } from "@/lib/form/once";
import { enqueueMail } from "@/lib/outbox/enqueue-mail";

/** Gives somebody with an account a further mandate, from today or a later day on, and tells them by mail. */
export async function grantMandate(
  actor: Actor,
  input: GrantMandate,
  now = new Date(),
): Promise<{ id: string }> {
  assertCan(actor, "mandate.grant", null);
  return inTransaction((tx) =>
    once(tx, input.formKey, async () => {
      const { formKey: _, from, lastDay, ...wish } = input;
      const person = await tx.user.findFirst({
        where: { id: wish.userId, erasedAt: null },
        select: {
          email: true,
          givenName: true,
          familyName: true,
          salutation: true,
          blockedAt: true,
        },
      });
      if (!person) throw new Refused("notFound");
      if (person.blockedAt) throw new Refused("accountBlocked");
      const startsAt = beginOf(from, now);
      const endsAt = endAfter(lastDay, startsAt);
      const mandate = await readPlace(tx, wish, now);
      await assertPlaceFree(tx, wish, startsAt);

      const { id } = await tx.mandate.create({
        data: { ...wish, startsAt, endsAt },
        select: { id: true },
      });
      const { userId, role, cityId, bodyId, reason } = wish;
      const details = { userId, role, cityId, bodyId };
      await recordEvent(tx, { actor, kind: "mandate.granted", subjectId: id, details, at: now });
      await enqueueMail(tx, [grantedMail({ id, person, mandate, reason, startsAt, endsAt })]);
      return { id: wish.userId };
    }),
  );
}
