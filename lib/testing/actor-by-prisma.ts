import { db } from "@/lib/db";
import { calendarDay } from "@/lib/time";
import type { Prisma } from "@/prisma/generated/client";

/** What is in force for a user at a moment, as Prisma reads it: what the statement of the session must give. */
export async function actorByPrisma(userId: string, now: Date) {
  const user = await db.user.findUniqueOrThrow({ where: { id: userId }, select: selection(now) });
  const { mandates, official, blockedAt: _, ...person } = user;
  const among = (...roles: string[]) => mandates.filter(({ role }) => roles.includes(role));
  return {
    ...person,
    officeTitle: official?.officeTitle ?? null,
    mandates: mandates.map(({ id, role, bodyId, city, body }) => ({
      id,
      role,
      bodyId,
      cityId: city?.id ?? body?.city.id ?? null,
    })),
    circleIds: circlesOf(mandates),
    seatCircleIds: circlesOf(among("MAYOR", "OFFICE")),
    managedCircleIds: circlesOf(among("PROCESS_MANAGER")),
    principals: among("OFFICE").map(({ city }) => ({
      cityId: city?.id,
      cityName: city?.name,
      officialId: city?.officials[0]?.id ?? null,
    })),
  };
}

function selection(now: Date) {
  const today = calendarDay(now);
  const circles = {
    where: { joinedOn: { lte: today }, OR: [{ leftOn: null }, { leftOn: { gt: today } }] },
    select: { circleId: true },
    orderBy: { joinedOn: "asc" },
  } satisfies Prisma.City$circlesArgs;
  const head = {
    officeKind: "HEAD",
    AND: [
      { OR: [{ termStartsOn: null }, { termStartsOn: { lte: today } }] },
      { OR: [{ termEndsOn: null }, { termEndsOn: { gte: today } }] },
    ],
  } satisfies Prisma.OfficialWhereInput;
  return {
    givenName: true,
    familyName: true,
    salutation: true,
    blockedAt: true,
    official: { select: { officeTitle: true } },
    mandates: {
      where: { startsAt: { lte: now }, OR: [{ endsAt: null }, { endsAt: { gt: now } }] },
      select: {
        id: true,
        role: true,
        bodyId: true,
        city: {
          select: {
            id: true,
            name: true,
            circles,
            officials: { where: head, select: { id: true } },
          },
        },
        body: { select: { city: { select: { id: true, circles } } } },
      },
      orderBy: { startsAt: "asc" },
    },
  } satisfies Prisma.UserSelect;
}

type MandateRow = Prisma.UserGetPayload<{
  select: ReturnType<typeof selection>;
}>["mandates"][number];

function circlesOf(mandates: readonly MandateRow[]): string[] {
  const circles = mandates.flatMap(({ city, body }) => city?.circles ?? body?.city.circles ?? []);
  return [...new Set(circles.map(({ circleId }) => circleId))];
}
