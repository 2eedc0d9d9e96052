import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { inForce } from "@/lib/auth/mandates";
import { citiesEverIn } from "@/lib/auth/scope";
import type { BodyStory, CityBodies } from "@/lib/bodies/views";
import { db } from "@/lib/db";
import { fullName } from "@/lib/people/names";
import { calendarDay } from "@/lib/time";
import type { Prisma } from "@/prisma/generated/client";

function story(now: Date) {
  return {
    id: true,
    name: true,
    startedOn: true,
    endedOn: true,
    carriers: {
      select: { id: true, name: true, kind: true, startedOn: true, endedOn: true },
      orderBy: { startedOn: { sort: "asc", nulls: "first" } },
    },
    mandates: {
      where: {
        role: "PROCESS_MANAGER",
        ...inForce(now),
      },
      select: { user: { select: { id: true, givenName: true, familyName: true } } },
      orderBy: { startsAt: "asc" },
    },
  } satisfies Prisma.CoordinationBodySelect;
}

type StoryRow = Prisma.CoordinationBodyGetPayload<{ select: ReturnType<typeof story> }>;

/** The coordination bodies of a city over time, or null when there is no such city. One statement. */
export function findBodies(actor: Actor, slug: string, now: Date): Promise<CityBodies | null> {
  return readBodies(actor, { slug }, now);
}

/** One coordination body with its city, or null. One statement. */
export async function findBody(
  actor: Actor,
  bodyId: string,
  now: Date,
): Promise<{ city: CityBodies; body: BodyStory } | null> {
  if (!z.uuid().safeParse(bodyId).success) return null;
  const city = await readBodies(actor, { bodies: { some: { id: bodyId } } }, now);
  const body = city?.bodies.find(({ id }) => id === bodyId);
  return city && body ? { city, body } : null;
}

async function readBodies(
  actor: Actor,
  which: Prisma.CityWhereInput,
  now: Date,
): Promise<CityBodies | null> {
  const city = await db.city.findFirst({
    where: { AND: [which, citiesEverIn(actor)] },
    select: {
      id: true,
      slug: true,
      name: true,
      version: true,
      bodies: {
        select: story(now),
        orderBy: [{ endedOn: { sort: "desc", nulls: "first" } }, { name: "asc" }],
      },
    },
  });
  if (!city) return null;
  const { id: cityId, bodies, ...rest } = city;
  const today = calendarDay(now);
  return { cityId, ...rest, bodies: bodies.map((body) => toStory(body, today)) };
}

function toStory({ mandates, ...body }: StoryRow, today: Date) {
  return {
    ...body,
    isOver: body.endedOn !== null && body.endedOn <= today,
    managers: mandates.map(({ user }) => ({ userId: user.id, name: fullName(user) ?? "" })),
  };
}
