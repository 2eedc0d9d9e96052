import "server-only";
import { whyNotRemind } from "@/lib/attendances/rules";
import type { RemindOfficial } from "@/lib/attendances/schema";
import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { inTransaction, type Tx } from "@/lib/db";
import { Refused } from "@/lib/errors";
import { once } from "@/lib/form/once";
import { sending } from "@/lib/meetings/invitees";
import { readLetter } from "@/lib/meetings/letter";
import { assertChangeable } from "@/lib/meetings/rules";
import { findStanding } from "@/lib/meetings/standing";
import { enqueueMail } from "@/lib/outbox/enqueue-mail";
import { askingMails } from "@/lib/reminders/mails";

/** Asks an invited official for the missing answer by mail, once a day at most, be it by hand or by itself. */
export async function remindOfficial(
  actor: Actor,
  input: RemindOfficial,
  now = new Date(),
): Promise<{ circleId: string }> {
  return inTransaction((tx) =>
    once(tx, input.formKey, async () => {
      const meeting = await findStanding(tx, actor, input.meetingId);
      assertCan(actor, "attendance.remind", meeting);
      assertChangeable(meeting, now);
      await assertWaiting(tx, input, now);

      const letter = await readLetter(tx, meeting.id, now);
      const invited = letter.attendances.filter(({ id }) => id === input.attendanceId);
      const mails = askingMails(await sending(tx, letter, invited, now), invited, actor);
      if (mails.length === 0) throw new Refused("unreachable");
      await tx.attendance.update({
        where: { id: input.attendanceId },
        data: { remindedAt: now },
        select: { id: true },
      });
      await recordEvent(tx, {
        actor,
        kind: "attendance.reminded",
        subjectId: input.attendanceId,
        details: { meetingId: meeting.id },
        at: now,
      });
      await enqueueMail(tx, mails);
      return { circleId: meeting.circleId };
    }),
  );
}

async function assertWaiting(
  tx: Tx,
  { attendanceId, meetingId }: RemindOfficial,
  now: Date,
): Promise<void> {
  const attendance = await tx.attendance.findFirst({
    where: { id: attendanceId, meetingId, withdrawnAt: null, invitedAt: { not: null } },
    select: { answer: true, remindedAt: true },
  });
  if (!attendance) throw new Refused("notFound");
  const reason = whyNotRemind(attendance, now);
  if (reason) throw new Refused(reason);
}
