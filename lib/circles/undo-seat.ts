import "server-only";
import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { withdrawCity } from "@/lib/circles/invited";
import type { UndoSeat } from "@/lib/circles/schema";
import { assertNotBack, assertUnused } from "@/lib/circles/seats";
import { countUp, findStanding, type Standing } from "@/lib/circles/standing";
import { inTransaction, type Tx } from "@/lib/db";
import { Refused } from "@/lib/errors";
import { once } from "@/lib/form/once";

/**
 * Takes a mistake back: a seat during which no meeting was held is gone as if it had never been, with the invitations
 * of its city; an end is lifted, and the city sits on.
 */
export async function undoSeat(
  actor: Actor,
  input: UndoSeat,
  now = new Date(),
): Promise<{ circleId: string }> {
  return inTransaction((tx) =>
    once(tx, input.formKey, async () => {
      const { circleId, seatId, what } = input;
      const circle = await findStanding(tx, actor, circleId);
      assertCan(actor, "circle.setSeats", { circleId });
      const seat = circle.members.find(({ id }) => id === seatId);
      if (!seat) throw new Refused("notFound");
      if (circle.dissolvedOn) throw new Refused("circleEnded");
      if (what === "JOINED") await takeBack(tx, circle, seat, now);
      else await sitOn(tx, circle, seat);
      await countUp(tx, circleId);
      await recordEvent(tx, {
        actor,
        kind: "circle.seatUndone",
        subjectId: circleId,
        details: { cityId: seat.cityId, what },
        at: now,
      });
      return { circleId };
    }),
  );
}

type Seat = Standing["members"][number];

async function takeBack(tx: Tx, circle: Standing, seat: Seat, now: Date): Promise<void> {
  const meetings = await tx.meeting.findMany({
    where: { circleId: circle.id, cancelledAt: null },
    select: { id: true, startsAt: true, heldAt: true },
  });
  const held = meetings.flatMap(({ startsAt, heldAt }) => (heldAt ? [startsAt] : []));
  assertUnused(seat, held);
  if (circle.members.length === 1) throw new Refused("lastSeat");
  await tx.circleMembership.delete({ where: { id: seat.id }, select: { id: true } });
  const meetingIds = meetings.map(({ id }) => id);
  const { id: circleId } = circle;
  await withdrawCity(tx, { circleId, cityId: seat.cityId, from: seat.joinedOn, meetingIds }, now);
}

async function sitOn(tx: Tx, circle: Standing, seat: Seat): Promise<void> {
  assertNotBack(circle, seat);
  await tx.circleMembership.update({
    where: { id: seat.id },
    data: { leftOn: null },
    select: { id: true },
  });
}
