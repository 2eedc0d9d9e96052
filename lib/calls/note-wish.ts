import "server-only";
import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { meetingsVisibleTo } from "@/lib/auth/scope";
import { notedMails } from "@/lib/calls/noted";
import type { NoteWish } from "@/lib/calls/schema";
import { sittingOn } from "@/lib/circles/seating";
import { reachable } from "@/lib/commitments/people";
import { inTransaction, type Tx } from "@/lib/db";
import { Refused } from "@/lib/errors";
import { once } from "@/lib/form/once";
import { assertLeadable } from "@/lib/leading/rules";
import { enqueueMail } from "@/lib/outbox/enqueue-mail";
import { calendarDay } from "@/lib/time";

/**
 * Notes that a city at the table wishes to talk with another, and tells its town hall by mail: number and times are
 * its own to give. Refused as "ownCity" for one and the same, as "wishNoted" when it stands there already.
 */
export async function noteWish(
  actor: Actor,
  input: NoteWish,
  now = new Date(),
): Promise<{ meetingId: string; agendaItemId: string }> {
  const { meetingId, agendaItemId, fromCityId, toCityId } = input;
  return inTransaction((tx) =>
    once(tx, input.formKey, async () => {
      const item = await findItem(tx, actor, input);
      assertCan(actor, "call.note", item.meeting);
      assertLeadable(item.meeting, now);
      if (fromCityId === toCityId) throw new Refused("ownCity");
      const city = await findSeated(tx, item.meeting, fromCityId, now);
      const other = await findSeated(tx, item.meeting, toCityId, now);

      const wish = { agendaItemId, fromCityId, toCityId };
      const open = await tx.notedWish.count({ where: { ...wish, settledAt: null } });
      if (open > 0) throw new Refused("wishNoted");
      const { id } = await tx.notedWish.create({
        data: { ...wish, notedAt: now, notedById: actor.userId },
        select: { id: true },
      });
      await recordEvent(tx, {
        actor,
        kind: "call.noted",
        subjectId: id,
        details: { meetingId, fromCityId, toCityId },
        at: now,
      });
      await enqueueMail(tx, notedMails({ id, item, city, other }));
      return { meetingId, agendaItemId };
    }),
  );
}

/** The item with its meeting, held until the transaction ends, so that two managers note one after the other. */
async function findItem(tx: Tx, actor: Actor, { meetingId, agendaItemId }: NoteWish) {
  await tx.$queryRaw`SELECT id FROM agenda_item WHERE id = ${agendaItemId}::uuid FOR UPDATE`;
  const item = await tx.agendaItem.findFirst({
    where: { id: agendaItemId, meeting: { AND: [{ id: meetingId }, meetingsVisibleTo(actor)] } },
    select: {
      id: true,
      title: true,
      cityId: true,
      meeting: {
        select: {
          id: true,
          circleId: true,
          startsAt: true,
          timeZone: true,
          invitedAt: true,
          cancelledAt: true,
        },
      },
    },
  });
  return item ?? refuse();
}

/** A city that sat at the table that day, and whom to write to there. */
async function findSeated(
  tx: Tx,
  { circleId, startsAt }: { circleId: string; startsAt: Date },
  cityId: string,
  now: Date,
) {
  const seats = { some: { circleId, ...sittingOn(calendarDay(startsAt)) } };
  const city = await tx.city.findFirst({
    where: { id: cityId, circles: seats },
    select: reachable(now),
  });
  return city ?? refuse();
}

function refuse(): never {
  throw new Refused("notFound");
}
