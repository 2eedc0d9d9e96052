import "server-only";
import { recordEvents } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { countChange } from "@/lib/cities/standing";
import { inTransaction, type Tx } from "@/lib/db";
import { Refused } from "@/lib/errors";
import { once } from "@/lib/form/once";
import { leavingMails } from "@/lib/memberships/mails";
import type { LeaveNetwork } from "@/lib/memberships/schema";
import { detailsOf, holdMembership, type Latest } from "@/lib/memberships/standing";
import { enqueueMail } from "@/lib/outbox/enqueue-mail";
import { calendarDay } from "@/lib/time";
import { readManagers } from "@/lib/town-halls/read-managers";
import type { Prisma } from "@/prisma/generated/client";

/**
 * Ends a city's membership on a day, and its seats in circles with it; an end that lies ahead may be moved. Appeals
 * published from that day on do not address it. What it promised and was invited to stays. Its process managers are told.
 * Gives its slug.
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
      const circles = await endSeats(tx, city.id, latest.leftOn, leftOn);
      await countChange(tx, city.id);
      const details = detailsOf(city.id, leftOn);
      await recordEvents(tx, [
        { actor, kind: "membership.ended", subjectId: city.id, details, at: now },
        ...circles.map(({ id }) => {
          return { actor, kind: "circle.released" as const, subjectId: id, details, at: now };
        }),
      ]);
      const names = circles.map(({ name }) => name);
      const managers = (await readManagers(tx, [city.id], now)).get(city.id) ?? [];
      await enqueueMail(tx, leavingMails({ city, leftOn, circles: names }, managers));
      return { slug: city.slug };
    }),
  );
}

function assertRuns({ leftOn }: Latest, now: Date): void {
  if (leftOn && leftOn <= calendarDay(now)) throw new Refused("alreadyLeft");
}

/** Seats that ended with the membership move with it; the others end earlier, or never begin. Gives the circles it leaves by that. */
async function endSeats(tx: Tx, cityId: string, before: Date | null, leftOn: Date) {
  const never = { cityId, joinedOn: { gte: leftOn } } satisfies Prisma.CircleMembershipWhereInput;
  const ending = {
    cityId,
    OR: [
      { leftOn: null },
      { leftOn: { gt: leftOn } },
      ...(before ? [{ leftOn: before, circle: { dissolvedOn: null } }] : []),
    ],
  } satisfies Prisma.CircleMembershipWhereInput;
  const circles = await tx.exchangeCircle.findMany({
    where: { dissolvedOn: null, members: { some: { OR: [never, ending] } } },
    select: { id: true, name: true },
    orderBy: [{ name: "asc" }, { id: "asc" }],
  });
  await tx.circleMembership.deleteMany({ where: never });
  await tx.circleMembership.updateMany({ where: ending, data: { leftOn } });
  return circles;
}
