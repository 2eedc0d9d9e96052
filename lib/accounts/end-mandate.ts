import "server-only";
import { endedMail } from "@/lib/accounts/mails";
import { endAfter } from "@/lib/accounts/rules";
import type { EndMandate } from "@/lib/accounts/schema";
import { assertOfficeRemains, worded } from "@/lib/accounts/standing";
import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { inTransaction, type Tx } from "@/lib/db";
import { Refused } from "@/lib/errors";
import { once } from "@/lib/form/once";
import { enqueueMail } from "@/lib/outbox/enqueue-mail";
import type { Prisma } from "@/prisma/generated/client";

const ending = {
  ...worded,
  id: true,
  userId: true,
  startsAt: true,
  endsAt: true,
  user: { select: { email: true, givenName: true, familyName: true, salutation: true } },
} satisfies Prisma.MandateSelect;

type EndingMandate = Prisma.MandateGetPayload<{ select: typeof ending }>;

/** Ends a mandate at once or with a last day, and tells the person by mail; what it allowed ends with the next request. Gives the user's id. */
export async function endMandate(
  actor: Actor,
  { formKey, mandateId, lastDay, reason }: EndMandate,
  now = new Date(),
): Promise<{ id: string }> {
  assertCan(actor, "mandate.end", null);
  return inTransaction((tx) =>
    once(tx, formKey, async () => {
      const mandate = await findRunning(tx, mandateId, now);
      const endsAt = endAfter(lastDay, now) ?? now;
      if (mandate.role === "PROGRAMME_OFFICE") await assertOfficeRemains(tx, { mandateId }, endsAt);
      await write(tx, mandate, endsAt, reason);

      const { userId, role } = mandate;
      const details = { userId, role, endsAt: endsAt.toISOString() };
      const event = { actor, kind: "mandate.ended" as const, at: now };
      await recordEvent(tx, { ...event, subjectId: mandateId, details });
      const atOnce = lastDay === null;
      const change = { id: mandateId, person: mandate.user, mandate, reason, endsAt, atOnce };
      await enqueueMail(tx, [endedMail(change)]);
      return { id: userId };
    }),
  );
}

async function findRunning(tx: Tx, id: string, now: Date): Promise<EndingMandate> {
  const mandate = await tx.mandate.findUnique({ where: { id }, select: ending });
  if (!mandate) throw new Refused("notFound");
  if (mandate.endsAt && mandate.endsAt <= now) throw new Refused("mandateEnded");
  return mandate;
}

/** Of two who end it at once both may; what never began is not kept. */
async function write(tx: Tx, { id, startsAt }: EndingMandate, endsAt: Date, endReason: string) {
  if (startsAt >= endsAt) {
    await tx.mandate.deleteMany({ where: { id } });
    return;
  }
  await tx.mandate.updateMany({ where: { id }, data: { endsAt, endReason, alarmedAt: null } });
}
