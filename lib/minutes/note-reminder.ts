import "server-only";
import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { inTransaction } from "@/lib/db";
import { Refused } from "@/lib/errors";
import { once } from "@/lib/form/once";
import { assertCirculated, hasConsented } from "@/lib/minutes/rules";
import type { NoteReminder } from "@/lib/minutes/schema";
import { approvalOf, findStanding } from "@/lib/minutes/standing";

/** Notes that a manager reminded a city in person which no mail reached; from then on its days are counted. */
export async function noteReminder(
  actor: Actor,
  { meetingId, cityId, formKey }: NoteReminder,
  now = new Date(),
): Promise<{ id: string }> {
  return inTransaction((tx) =>
    once(tx, formKey, async () => {
      const minutes = await findStanding(tx, actor, meetingId);
      assertCan(actor, "minutes.settle", minutes.meeting);
      assertCirculated(minutes);
      const approval = approvalOf(minutes, cityId);
      if (hasConsented(approval, minutes.version)) throw new Refused("alreadyApproved");
      if (!approval.unremindedAt) throw new Refused("alreadyReminded");
      await tx.minutesApproval.update({
        where: { id: approval.id },
        data: { remindedAt: now, remindedById: actor.userId, unremindedAt: null },
        select: { id: true },
      });
      await recordEvent(tx, {
        actor,
        kind: "minutes.reminded",
        subjectId: meetingId,
        details: { cityId, inPerson: true },
        at: now,
      });
      return { id: meetingId };
    }),
  );
}
