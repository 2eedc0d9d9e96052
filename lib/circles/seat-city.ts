import "server-only";
import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { inviteHead } from "@/lib/circles/invited";
import type { SeatCity } from "@/lib/circles/schema";
import { findStanding, seatIn } from "@/lib/circles/standing";
import { tellSeated } from "@/lib/circles/told";
import { inTransaction } from "@/lib/db";
import { once } from "@/lib/form/once";

/** Takes a city into a circle from a day on and tells its town hall; its head is invited to the chosen meetings from that day on. */
export async function seatCity(
  actor: Actor,
  input: SeatCity,
  now = new Date(),
): Promise<{ circleId: string }> {
  return inTransaction((tx) =>
    once(tx, input.formKey, async () => {
      const { circleId, cityId, joinedOn, meetingIds } = input;
      const circle = await findStanding(tx, actor, circleId);
      assertCan(actor, "circle.setSeats", { circleId });
      await seatIn(tx, circle, { cityId, joinedOn }, now);
      await recordEvent(tx, {
        actor,
        kind: "circle.joined",
        subjectId: circleId,
        details: { cityId },
        at: now,
      });
      await tellSeated(tx, circleId, [cityId], joinedOn, now);
      await inviteHead(tx, actor, { circleId, cityId, from: joinedOn, meetingIds }, now);
      return { circleId };
    }),
  );
}
