import "server-only";
import { db, inTransaction, type Tx } from "@/lib/db";
import { keyOf } from "@/lib/meetings/envelope";
import { sending } from "@/lib/meetings/invitees";
import { type Invitee, type Letter, readLetter } from "@/lib/meetings/letter";
import { enqueueMail } from "@/lib/outbox/enqueue-mail";
import { dueReminders, KIND_OF, type Occasion } from "@/lib/reminders/due";
import { reminderMails } from "@/lib/reminders/mails";
import { addDays, calendarDay } from "@/lib/time";

const DAYS_BEFORE_MEETING = 3;
const DAYS_BEFORE_DEADLINE = 8;

/** Reminds those invited to coming meetings of what is due. Each reminder leaves once, however often and wherever this runs. */
export async function remindInvited(now = new Date()): Promise<void> {
  const today = calendarDay(now);
  const meetings = await db.meeting.findMany({
    where: {
      invitedAt: { not: null },
      heldAt: null,
      cancelledAt: null,
      startsAt: { gt: now },
      OR: [
        { startsAt: { lt: addDays(today, DAYS_BEFORE_MEETING + 1) } },
        { answerBy: { gte: today, lte: addDays(today, DAYS_BEFORE_DEADLINE) } },
      ],
    },
    select: { id: true },
    orderBy: { startsAt: "asc" },
  });
  for (const { id } of meetings) await inTransaction((tx) => remindOf(tx, id, now));
}

/** Moving, cancelling, and another server that reminds, wait for each other. */
async function remindOf(tx: Tx, meetingId: string, now: Date): Promise<void> {
  await tx.$queryRaw`SELECT id FROM meeting WHERE id = ${meetingId}::uuid FOR UPDATE`;
  const letter = await readLetter(tx, meetingId, now);
  const changedAt = await lastChange(tx, meetingId);
  const due = await unsent(tx, letter, dueReminders({ ...letter, changedAt }, now));
  for (const occasion of new Set(due.map((one) => one.occasion))) {
    const invited = due.flatMap((one) => (one.occasion === occasion ? [one.attendance] : []));
    await send(tx, letter, invited, occasion, now);
  }
}

async function send(
  tx: Tx,
  letter: Letter,
  invited: readonly Invitee[],
  occasion: Occasion,
  now: Date,
): Promise<void> {
  const mails = reminderMails(await sending(tx, letter, invited, now), invited, occasion);
  await enqueueMail(tx, mails);
  if (KIND_OF[occasion] !== "ANSWER") return;
  const keys = new Set(mails.map(({ dedupeKey }) => dedupeKey));
  const reminded = invited.filter((one) => keys.has(keyFor(letter, one, occasion)));
  await tx.attendance.updateMany({
    where: { id: { in: reminded.map(({ id }) => id) } },
    data: { remindedAt: now },
  });
}

type Due = { attendance: Invitee; occasion: Occasion };

function keyFor(letter: Letter, { id }: Invitee, occasion: Occasion): string {
  return keyOf(letter, id, { kind: occasion, number: letter.sequence });
}

async function unsent(tx: Tx, letter: Letter, due: readonly Due[]): Promise<Due[]> {
  if (due.length === 0) return [];
  const key = ({ attendance, occasion }: Due) => keyFor(letter, attendance, occasion);
  const sent = await tx.outboxMail.findMany({
    where: { dedupeKey: { in: due.map(key) } },
    select: { dedupeKey: true },
  });
  const keys = new Set(sent.map(({ dedupeKey }) => dedupeKey));
  return due.filter((one) => !keys.has(key(one)));
}

async function lastChange(tx: Tx, meetingId: string): Promise<Date | null> {
  const change = await tx.auditEvent.findFirst({
    where: { subjectId: meetingId, kind: { in: ["meeting.moved", "meeting.edited"] } },
    select: { occurredAt: true },
    orderBy: { occurredAt: "desc" },
  });
  return change?.occurredAt ?? null;
}
