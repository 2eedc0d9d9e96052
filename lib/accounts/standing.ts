import "server-only";
import type { Worded } from "@/lib/accounts/wording";
import { citiesOfNetwork } from "@/lib/auth/scope";
import { notEndedBy } from "@/lib/circles/seating";
import type { Tx } from "@/lib/db";
import { Refused } from "@/lib/errors";
import { calendarDay } from "@/lib/time";
import type { Prisma } from "@/prisma/generated/client";
import type { Role } from "@/prisma/generated/enums";

/** What a mandate is for, in what words need. */
export const worded = {
  role: true,
  city: { select: { name: true } },
  body: { select: { name: true, city: { select: { name: true } } } },
} satisfies Prisma.MandateSelect;

type Wish = { role: Role; cityId: string | null; bodyId: string | null };

/** What a mandate is to be for, as it stands today; refuses cities that are no members and bodies that have ended. */
export async function readPlace(
  tx: Tx,
  { role, cityId, bodyId }: Wish,
  now: Date,
): Promise<Worded> {
  const today = calendarDay(now);
  const [city, body] = [
    cityId
      ? await tx.city.findFirst({
          where: { AND: [{ id: cityId }, citiesOfNetwork(today)] },
          select: { name: true },
        })
      : null,
    bodyId
      ? await tx.coordinationBody.findFirst({
          where: { id: bodyId, ...notEndedBy(today) },
          select: worded.body.select,
        })
      : null,
  ];
  if ((cityId && !city) || (bodyId && !body)) throw new Refused("notFound");
  return { role, city, body };
}

/** Refuses a mandate somebody holds already in that time, and a second mayor beside one who acts for the city. */
export async function assertPlaceFree(
  tx: Tx,
  wish: Wish & { userId: string | null },
  from: Date,
): Promise<void> {
  const { userId, role, cityId, bodyId } = wish;
  const later = { OR: [{ endsAt: null }, { endsAt: { gt: from } }] };
  const same = { role, cityId, bodyId, ...later };
  if (userId && (await tx.mandate.count({ where: { userId, ...same } })) > 0)
    throw new Refused("mandateThere");
  if (role === "MAYOR" && (await tx.mandate.count({ where: same })) > 0)
    throw new Refused("mayorThere");
}

/**
 * Refuses when from a moment on nobody would hold a mandate of the programme office without an end. Whoever takes
 * one away at the same time waits here for the other.
 */
export async function assertOfficeRemains(
  tx: Tx,
  without: { mandateId: string } | { userId: string },
  from: Date,
): Promise<void> {
  await tx.$queryRaw`
    SELECT id FROM mandate WHERE role = 'PROGRAMME_OFFICE' AND ends_at IS NULL ORDER BY id FOR UPDATE`;
  const others = await tx.mandate.count({
    where: {
      role: "PROGRAMME_OFFICE",
      endsAt: null,
      startsAt: { lte: from },
      user: { blockedAt: null },
      NOT: "mandateId" in without ? { id: without.mandateId } : { userId: without.userId },
    },
  });
  if (others === 0) throw new Refused("lastOffice");
}
