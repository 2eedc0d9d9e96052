import "server-only";
import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { withdrawCity } from "@/lib/circles/invited";
import type { ReleaseCity } from "@/lib/circles/schema";
import { seatToRelease } from "@/lib/circles/seats";
import { countUp, findStanding } from "@/lib/circles/standing";
import { tellReleased } from "@/lib/circles/told";
import { inTransaction } from "@/lib/db";
import { once } from "@/lib/form/once";

/** Lets a city go, the day being the first without it, and tells its town hall; it is taken off the list of the chosen meetings from that day on. */
export async function releaseCity(
  actor: Actor,
  input: ReleaseCity,
  now = new Date(),
): Promise<{ circleId: string }> {
  return inTransaction((tx) =>
    once(tx, input.formKey, async () => {
      const { circleId, seatId, leftOn, meetingIds } = input;
      const circle = await findStanding(tx, actor, circleId);
      assertCan(actor, "circle.setSeats", { circleId });
      const { cityId } = seatToRelease(circle, seatId, leftOn);
      await tx.circleMembership.update({
        where: { id: seatId },
        data: { leftOn },
        select: { id: true },
      });
      await countUp(tx, circleId);
      await recordEvent(tx, {
        actor,
        kind: "circle.released",
        subjectId: circleId,
        details: { cityId },
        at: now,
      });
      await tellReleased(tx, circleId, cityId, leftOn, now);
      await withdrawCity(tx, { circleId, cityId, from: leftOn, meetingIds }, now);
      return { circleId };
    }),
  );
}
