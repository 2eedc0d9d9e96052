import "server-only";
import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { inTransaction } from "@/lib/db";
import { Refused } from "@/lib/errors";
import { once } from "@/lib/form/once";
import { assertLeadable, currentOf } from "@/lib/leading/rules";
import type { StartItem } from "@/lib/leading/schema";
import { findStanding } from "@/lib/meetings/standing";

/**
 * Calls up an item of the agenda. Two managers who press at once move one step: the second finds the item called up.
 * Refused as "movedOn" when the meeting has gone on to another item meanwhile.
 */
export async function startItem(
  actor: Actor,
  input: StartItem,
  now = new Date(),
): Promise<{ meetingId: string }> {
  return inTransaction((tx) =>
    once(tx, input.formKey, async () => {
      const meeting = await findStanding(tx, actor, input.meetingId);
      assertCan(actor, "meeting.lead", meeting);
      assertLeadable(meeting, now);
      const agenda = await tx.agendaItem.findMany({
        where: { meetingId: meeting.id },
        select: { id: true, startedAt: true },
        orderBy: { position: "asc" },
      });
      if (agenda.every(({ id }) => id !== input.itemId)) throw new Refused("notFound");
      const current = currentOf(agenda)?.id ?? null;
      if (current === input.itemId) return { meetingId: meeting.id };
      if (current !== input.current) throw new Refused("movedOn");

      await tx.agendaItem.update({
        where: { id: input.itemId },
        data: { startedAt: now },
        select: { id: true },
      });
      await recordEvent(tx, {
        actor,
        kind: "meeting.itemStarted",
        subjectId: meeting.id,
        details: { agendaItemId: input.itemId },
        at: now,
      });
      return { meetingId: meeting.id };
    }),
  );
}
