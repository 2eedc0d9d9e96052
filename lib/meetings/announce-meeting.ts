import "server-only";
import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { inTransaction } from "@/lib/db";
import { once } from "@/lib/form/once";
import { assertAnnounceable } from "@/lib/meetings/rules";
import type { AnnounceMeeting } from "@/lib/meetings/schema";
import { findStanding } from "@/lib/meetings/standing";

/** Makes title, time, place and hosts of a coming meeting public; a second time changes nothing. */
export async function announceMeeting(
  actor: Actor,
  input: AnnounceMeeting,
  now = new Date(),
): Promise<{ id: string }> {
  return inTransaction((tx) =>
    once(tx, input.formKey, async () => {
      const meeting = await findStanding(tx, actor, input.meetingId);
      const { id } = meeting;
      assertCan(actor, "meeting.announce", meeting);
      assertAnnounceable(meeting, now);
      if (meeting.announcedAt) return { id };

      await tx.meeting.update({
        where: { id },
        data: { announcedAt: now, announcedById: actor.userId },
        select: { id: true },
      });
      await recordEvent(tx, { actor, kind: "meeting.announced", subjectId: id, at: now });
      return { id };
    }),
  );
}
