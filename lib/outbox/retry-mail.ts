import "server-only";
import { recordEvents } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { inTransaction, type Tx } from "@/lib/db";
import { Refused } from "@/lib/errors";
import { once } from "@/lib/form/once";
import type { RetryFailed, RetryMail } from "@/lib/outbox/schema";
import { mailsWatchedBy } from "@/lib/outbox/watched-mails";
import type { Prisma } from "@/prisma/generated/client";

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

      await sendAgain(tx, actor, { id: mail.id, sentAt: null }, now);
      return { mailId: mail.id };
    }),
  );
}

/** Sends all mails once more that did not arrive and are not tried any longer, as far as the actor looks after them. */
export async function retryFailed(
  actor: Actor,
  { formKey }: RetryFailed,
  now = new Date(),
): Promise<void> {
  assertCan(actor, "mail.watch", null);
  await inTransaction((tx) =>
    once(tx, formKey, async () => {
      const failed = { OR: [{ bouncedAt: { not: null } }, { givenUpAt: { not: null } }] };
      const watched = await mailsWatchedBy(actor, tx);
      await sendAgain(tx, actor, { AND: [watched, failed, { sentAt: null }] }, now);
      return {};
    }),
  );
}

async function sendAgain(
  tx: Tx,
  actor: Actor,
  where: Prisma.OutboxMailWhereInput,
  now: Date,
): Promise<void> {
  const again = await tx.outboxMail.updateManyAndReturn({
    where,
    data: { attempts: 0, nextAttemptAt: now, bouncedAt: null, givenUpAt: null, lastError: null },
    select: { id: true },
  });
  if (again.length === 0) return;
  await recordEvents(
    tx,
    again.map(({ id }) => ({ actor, kind: "mail.retried", subjectId: id, at: now })),
  );
  // New rows wake the delivery by a trigger, these are not new.
  await tx.$executeRaw`SELECT pg_notify('outbox_mail', '')`;
}
