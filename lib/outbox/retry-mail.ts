import "server-only";
import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { inTransaction } from "@/lib/db";
import { Refused } from "@/lib/errors";
import { once } from "@/lib/form/once";
import type { RetryMail } from "@/lib/outbox/schema";
import { mailsWatchedBy } from "@/lib/outbox/watched-mails";

/** Sends a mail that did not arrive once more, with all its attempts; one that has arrived stays as it is. */
export async function retryMail(actor: Actor, input: RetryMail, now = new Date()): Promise<void> {
  await inTransaction((tx) =>
    once(tx, input.formKey, async () => {
      const mail = await tx.outboxMail.findFirst({
        where: { AND: [{ id: input.mailId }, await mailsWatchedBy(actor, tx)] },
        select: { id: true },
      });
      if (!mail) throw new Refused("notFound");
      assertCan(actor, "mail.watch", null);

      const again = await tx.outboxMail.updateMany({
        where: { id: mail.id, sentAt: null },
        data: {
          attempts: 0,
          nextAttemptAt: now,
          bouncedAt: null,
          givenUpAt: null,
          lastError: null,
        },
      });
      if (again.count > 0) {
        await recordEvent(tx, { actor, kind: "mail.retried", subjectId: mail.id, at: now });
        // New rows wake the delivery by a trigger, this one is not new.
        await tx.$executeRaw`SELECT pg_notify('outbox_mail', '')`;
      }
      return { mailId: mail.id };
    }),
  );
}
