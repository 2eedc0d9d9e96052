import "server-only";
import type { ActiveMandate, Actor, Principal } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { officeAndFamilyName, officeAndName } from "@/lib/people/names";
import { calendarDay } from "@/lib/time";
import type { Prisma } from "@/prisma/generated/client";

/** The user with everything in force at a moment, or null when there is none or it is blocked. One statement. */
export async function readActor(
  userId: string,
  sessionId: string,
  now = new Date(),
): Promise<Actor | null> {
  const user = await db.user.findUnique({ where: { id: userId }, select: selection(now) });
  return user ? toActor(user, userId, sessionId) : null;
}

type FoundSession = { id: string; userId: string; expires: Date; actor: Actor | null };

/** A session by the hash of its token, with its user as actor, who is null when blocked. One statement. */
export async function findSession(
  sessionToken: string,
  now = new Date(),
): Promise<FoundSession | null> {
  const found = await db.session.findUnique({
    where: { sessionToken },
    select: { id: true, userId: true, expires: true, user: { select: selection(now) } },
  });
  if (!found) return null;
  const { user, ...session } = found;
  return { ...session, actor: toActor(user, found.userId, found.id) };
}

function toActor(user: UserRow, userId: string, sessionId: string): Actor | null {
  const { mandates, official, blockedAt, ...person } = user;
  if (blockedAt) return null;
  return {
    ...person,
    officeTitle: official?.officeTitle ?? null,
    userId,
    sessionId,
    mandates: mandates.map(toMandate),
    circleIds: circlesOf(mandates),
    seatCircleIds: circlesOf(mandates.filter(({ role }) => role === "MAYOR" || role === "OFFICE")),
    managedCircleIds: circlesOf(mandates.filter(({ role }) => role === "PROCESS_MANAGER")),
    principals: mandates.flatMap(toPrincipal),
  };
}

function selection(now: Date) {
  const today = calendarDay(now);
  const inForce = { OR: [{ leftOn: null }, { leftOn: { gt: today } }], joinedOn: { lte: today } };
  const circles = { where: inForce, select: { circleId: true } };
  const head = {
    officeKind: "HEAD",
    AND: [
      { OR: [{ termStartsOn: null }, { termStartsOn: { lte: today } }] },
      { OR: [{ termEndsOn: null }, { termEndsOn: { gte: today } }] },
    ],
  } satisfies Prisma.OfficialWhereInput;
  const named = { id: true, givenName: true, familyName: true, officeTitle: true };
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
          select: { id: true, name: true, circles, officials: { where: head, select: named } },
        },
        body: { select: { city: { select: { id: true, circles } } } },
      },
      orderBy: { startsAt: "asc" },
    },
  } satisfies Prisma.UserSelect;
}

type UserRow = Prisma.UserGetPayload<{ select: ReturnType<typeof selection> }>;
type MandateRow = UserRow["mandates"][number];

function toMandate({ id, role, bodyId, city, body }: MandateRow): ActiveMandate {
  return { id, role, bodyId, cityId: city?.id ?? body?.city.id ?? null };
}

function circlesOf(mandates: readonly MandateRow[]): string[] {
  const circles = mandates.flatMap(({ city, body }) => city?.circles ?? body?.city.circles ?? []);
  return [...new Set(circles.map(({ circleId }) => circleId))];
}

function toPrincipal({ role, city }: MandateRow): Principal[] {
  if (role !== "OFFICE" || !city) return [];
  const [head] = city.officials;
  const official = head ?? { givenName: null, familyName: null, officeTitle: "Verwaltungsspitze" };
  return [
    {
      cityId: city.id,
      cityName: city.name,
      officialId: head?.id ?? null,
      inWords: officeAndName(official, city.name),
      short: officeAndFamilyName(official, city.name),
    },
  ];
}
