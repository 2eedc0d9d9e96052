import "server-only";
import type { AgendaEntry } from "@/lib/agenda/schema";
import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { findSeating } from "@/lib/circles/seating";
import { inTransaction, type Tx } from "@/lib/db";
import { Refused } from "@/lib/errors";
import { once } from "@/lib/form/once";
import { tellInvited } from "@/lib/meetings/invitees";
import { assertMomentIsFree, namingTheMoment } from "@/lib/meetings/moment";
import { assertAmong, assertLiesAhead } from "@/lib/meetings/rules";
import type { ScheduleMeeting } from "@/lib/meetings/schema";

/** Puts a meeting of a circle on the calendar and invites those chosen, or keeps it as a draft nobody is told of. */
export async function scheduleMeeting(
  actor: Actor,
  input: ScheduleMeeting,
  now = new Date(),
): Promise<{ id: string }> {
  return namingTheMoment(() =>
    inTransaction((tx) =>
      once(tx, input.formKey, async () => {
        const seating = await findSeating(tx, actor, input.circleId, now);
        assertCan(actor, "meeting.schedule", { circleId: seating.id });
        assertLiesAhead(input.startsAt, now);
        if (input.send && input.officialIds.length === 0) throw new Refused("nothingToInvite");
        assertAmong(
          input.hostBodyIds,
          seating.bodies.map(({ id }) => id),
        );
        assertAmong(input.officialIds, seating.officialIds);
        assertAmong(
          input.agenda.map(({ cityId }) => cityId),
          seating.cityIds,
        );
        assertAmong(
          input.agenda.map(({ presenterId }) => presenterId),
          seating.officialIds,
        );
        await assertMomentIsFree(tx, input);

        const id = await write(tx, actor, input, now);
        await recordEvent(tx, { actor, kind: "meeting.scheduled", subjectId: id, at: now });
        if (input.send) await invite(tx, actor, id, input.officialIds, now);
        return { id };
      }),
    ),
  );
}

async function write(tx: Tx, actor: Actor, input: ScheduleMeeting, now: Date): Promise<string> {
  const { formKey: _, send, agenda, hostBodyIds, officialIds, ...details } = input;
  const invitedAt = send ? now : null;
  const { id } = await tx.meeting.create({
    data: {
      ...details,
      invitedAt,
      createdAt: now,
      createdById: actor.userId,
      hosts: { create: hostBodyIds.map((bodyId) => ({ bodyId })) },
      agenda: { create: agenda.map(atPosition) },
      attendances: { create: officialIds.map((officialId) => ({ officialId, invitedAt })) },
    },
    select: { id: true },
  });
  return id;
}

function atPosition(item: AgendaEntry, index: number) {
  return { ...item, position: index + 1 };
}

async function invite(tx: Tx, actor: Actor, id: string, officialIds: readonly string[], now: Date) {
  const details = { invited: officialIds.length };
  await recordEvent(tx, { actor, kind: "meeting.invited", subjectId: id, details, at: now });
  await tellInvited(tx, id, officialIds, now);
}
