import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { findSeating } from "@/lib/circles/seating";
import { inTransaction, type Tx } from "@/lib/db";
import { Refused } from "@/lib/errors";
import { once } from "@/lib/form/once";
import { assertMomentIsFree, namingTheMoment } from "@/lib/meetings/moment";
import { assertAmong, assertLiesAhead } from "@/lib/meetings/rules";
import { invite, putOnCalendar } from "@/lib/meetings/scheduling";
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
        if (input.send) await invite(tx, actor, id, input.officialIds, now);
        return { id };
      }),
    ),
  );
}

async function write(tx: Tx, actor: Actor, input: ScheduleMeeting, now: Date): Promise<string> {
  const { formKey: _, send, officialIds, ...details } = input;
  const invitedAt = send ? now : null;
  const attendances = officialIds.map((officialId) => ({ officialId, invitedAt }));
  return putOnCalendar(tx, actor, { ...details, invitedAt, attendances }, now);
}
