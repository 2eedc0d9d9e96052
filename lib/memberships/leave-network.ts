import "server-only";
import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { countChange } from "@/lib/cities/standing";
import { inTransaction, type Tx } from "@/lib/db";
import { Refused } from "@/lib/errors";
import { once } from "@/lib/form/once";
import type { LeaveNetwork } from "@/lib/memberships/schema";
import { detailsOf, holdMembership, type Latest } from "@/lib/memberships/standing";
import { calendarDay } from "@/lib/time";

/**
 * Ends a city's membership on a day, and its seats in circles with it; an end that lies ahead may be moved. Appeals
 * published from that day on do not address it. What it promised and was invited to stays. Gives its slug.
 */
export async function leaveNetwork(
  actor: Actor,
  input: LeaveNetwork,
  now = new Date(),
): Promise<{ slug: string }> {
  assertCan(actor, "membership.keep", null);
  return inTransaction((tx) =>
    once(tx, input.formKey, async () => {
      const { city, latest } = await holdMembership(tx, actor, input);
      assertRuns(latest, now);
      const { leftOn } = input;
      if (latest.joinedOn && leftOn <= latest.joinedOn) throw new Refused("leftBeforeJoined");
      await tx.networkMembership.update({
        where: { id: latest.id },
        data: { leftOn },
        select: { id: true },
      });
      await endSeats(tx, city.id, latest.leftOn, leftOn);
      await countChange(tx, city.id);
      await recordEvent(tx, {
        actor,
        kind: "membership.ended",
        subjectId: city.id,
        details: detailsOf(city.id, leftOn),
        at: now,
      });
      return { slug: city.slug };
    }),
  );
}

function assertRuns({ leftOn }: Latest, now: Date): void {
  if (leftOn && leftOn <= calendarDay(now)) throw new Refused("alreadyLeft");
}

/** Seats that ended with the membership move with it; the others end earlier, or never begin. */
async function endSeats(tx: Tx, cityId: string, before: Date | null, leftOn: Date): Promise<void> {
  await tx.circleMembership.deleteMany({ where: { cityId, joinedOn: { gte: leftOn } } });
  await tx.circleMembership.updateMany({
    where: {
      cityId,
      OR: [
        { leftOn: null },
        { leftOn: { gt: leftOn } },
        ...(before ? [{ leftOn: before, circle: { dissolvedOn: null } }] : []),
      ],
    },
    data: { leftOn },
  });
}
