import "server-only";
import type { Tx } from "@/lib/db";
import { informed } from "@/lib/outbox/inform";
import type { Mail } from "@/lib/outbox/mail";
import type { Prisma } from "@/prisma/generated/client";

// A statement may carry at most 65,535 values.
const PORTION = 500;

/** Decides on mail inside the transaction that causes it; `deliver-mail` sends it later. */
export async function enqueueMail(tx: Tx, mails: readonly Mail[]): Promise<void> {
  for (let start = 0; start < mails.length; start += PORTION) {
    const portion = await informed(tx, mails.slice(start, start + PORTION), new Date());
    const data = portion.map(toRow);
    await tx.outboxMail.createMany({ data, skipDuplicates: true });
  }
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
