import "server-only";
import { recordEvent } from "@/lib/audit/record-event";
import type { Tx } from "@/lib/db";
import { addressOf } from "@/lib/meetings/rules";
import type { BounceAsk } from "@/lib/replies/asks";
import { isAt } from "@/lib/replies/rules";

export type Returned = { meetingId: string | null; attendanceId: string | null };

/** Notes that a mail of ours came back, at the mail and at whom it was for; null when it is none of ours. */
export async function noteReturned(
  tx: Tx,
  { mailId, status }: BounceAsk,
  now: Date,
): Promise<Returned | null> {
  if (!mailId) return null;
  const mail = await tx.outboxMail.findUnique({
    where: { id: mailId },
    select: { id: true, to: true, meetingId: true, pollId: true },
  });
  if (!mail) return null;

  await tx.outboxMail.update({
    where: { id: mail.id },
    data: { sentAt: null, bouncedAt: now, lastError: status ? `DSN-${status}` : "DSN" },
    select: { id: true },
  });
  if (mail.pollId) await markBallots(tx, mail.pollId, mail.to, now);
  const attendanceId = mail.meetingId ? await markInvited(tx, mail.meetingId, mail.to, now) : null;
  return { meetingId: mail.meetingId, attendanceId };
}

const reachable = { select: { email: true } } as const;

/** Everybody of a meeting who is reached at the address; gives the first. */
async function markInvited(
  tx: Tx,
  meetingId: string,
  address: string,
  now: Date,
): Promise<string | null> {
  const invited = await tx.attendance.findMany({
    where: { meetingId, withdrawnAt: null },
    select: { id: true, official: { select: { email: true, city: reachable } } },
    orderBy: { id: "asc" },
  });
  const reached = invited.filter(({ official }) => isAt(addressOf(official), address));
  for (const { id } of reached) {
    await tx.attendance.update({ where: { id }, data: { bouncedAt: now }, select: { id: true } });
    await recordEvent(tx, {
      actor: null,
      kind: "attendance.bounced",
      subjectId: id,
      details: { meetingId },
      at: now,
    });
  }
  return reached[0]?.id ?? null;
}

async function markBallots(tx: Tx, pollId: string, address: string, now: Date): Promise<void> {
  const email = { equals: address, mode: "insensitive" } as const;
  await tx.ballot.updateMany({
    where: { pollId, city: { OR: [{ email }, { officials: { some: { email } } }] } },
    data: { bouncedAt: now },
  });
}
