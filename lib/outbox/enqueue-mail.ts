import "server-only";
import type { Tx } from "@/lib/db";
import type { Mail } from "@/lib/outbox/mail";
import type { Prisma } from "@/prisma/generated/client";

/** Decides on mail inside the transaction that causes it; `deliver-mail` sends it later. */
export async function enqueueMail(tx: Tx, mails: readonly Mail[]): Promise<void> {
  await tx.outboxMail.createMany({ data: mails.map(toRow), skipDuplicates: true });
}

function toRow(mail: Mail): Prisma.OutboxMailCreateManyInput {
  const { dedupeKey, to, subject, meetingId, appealId, pollId, callRequestId, ...content } = mail;
  return {
    dedupeKey,
    to,
    subject,
    meetingId: meetingId ?? null,
    appealId: appealId ?? null,
    pollId: pollId ?? null,
    callRequestId: callRequestId ?? null,
    content: JSON.parse(JSON.stringify(content)) as Prisma.InputJsonObject,
  };
}
