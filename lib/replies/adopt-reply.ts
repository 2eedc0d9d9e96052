import "server-only";
import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { meetingsVisibleTo } from "@/lib/auth/scope";
import { inTransaction, type Tx } from "@/lib/db";
import { Refused } from "@/lib/errors";
import { once } from "@/lib/form/once";
import { findAskedMeeting } from "@/lib/replies/asked";
import { findLaidAside } from "@/lib/replies/kept";
import { answerOf, isAt, speakerOf } from "@/lib/replies/rules";
import { type AdoptReply, type Content, readContent } from "@/lib/replies/schema";
import { takeAsk } from "@/lib/replies/taking";

/** Takes a message that was laid aside for the answer, or the proposal, of somebody invited, whom the process manager names. */
export async function adoptReply(actor: Actor, input: AdoptReply, now = new Date()): Promise<void> {
  await inTransaction((tx) => once(tx, input.formKey, () => adopt(tx, actor, input, now)));
}

async function adopt(
  tx: Tx,
  actor: Actor,
  { mailId, attendanceId }: AdoptReply,
  now: Date,
): Promise<{ meetingId: string }> {
  const mail = await findLaidAside(tx, actor, mailId);
  assertCan(actor, "reply.settle", { circleId: mail.meeting?.circleId ?? null });
  if (mail.settledAt) throw new Refused("alreadyDecided");
  const { meeting, invitation } = await findChosen(tx, actor, attendanceId, mail.meetingId, now);
  assertCan(actor, "reply.settle", meeting);

  const content = readContent(mail.content);
  const { ask, attendee } = saidIn(content);
  const isOwn = isAt(invitation.official.email, mail.fromAddress);
  const name = content.name ?? mail.fromAddress;
  const giver = isOwn ? { onBehalf: false, name: null } : { onBehalf: true, name };
  const givenAt =
    ask.stampedAt && ask.stampedAt < mail.receivedAt ? ask.stampedAt : mail.receivedAt;
  await takeAsk(tx, invitation, { ask, attendee, giver, givenAt }, now);

  await tx.incomingMail.update({
    where: { id: mail.id },
    data: {
      settledAt: now,
      settledById: actor.userId,
      recordedAt: now,
      meetingId: meeting.id,
      attendanceId,
    },
    select: { id: true },
  });
  const details = { how: "adopted", attendanceId };
  await recordEvent(tx, { actor, kind: "reply.settled", subjectId: mail.id, details, at: now });
  return { meetingId: meeting.id };
}

/** The invitation somebody chose, of the meeting the message names or, where it names none, of any they see. */
async function findChosen(
  tx: Tx,
  actor: Actor,
  attendanceId: string,
  meetingId: string | null,
  now: Date,
) {
  const chosen = await tx.attendance.findFirst({
    where: {
      id: attendanceId,
      withdrawnAt: null,
      meeting: { AND: [meetingsVisibleTo(actor), meetingId ? { id: meetingId } : {}] },
    },
    select: { meetingId: true },
  });
  const meeting = chosen ? await findAskedMeeting(tx, chosen.meetingId, now) : null;
  const invitation = meeting?.attendances.find(({ id }) => id === attendanceId);
  if (!meeting || !invitation) throw new Refused("notFound");
  return { meeting, invitation };
}

/** What the calendar says; a message without an answer has nothing to take over. */
function saidIn({ calendar }: Content) {
  const attendee = calendar ? speakerOf(calendar) : null;
  const says = attendee && (calendar?.method === "COUNTER" || answerOf(attendee));
  if (!calendar || !attendee || !says) throw new Refused("notFound");
  return { ask: calendar, attendee };
}
