import "server-only";
import { citiesOfNetwork } from "@/lib/auth/scope";
import type { Tx } from "@/lib/db";
import { Refused } from "@/lib/errors";
import { calendarDay } from "@/lib/time";
import type { Prisma } from "@/prisma/generated/client";

const standing = {
  id: true,
  cityId: true,
  userId: true,
  successorId: true,
  version: true,
  givenName: true,
  familyName: true,
  salutation: true,
  officeTitle: true,
  officeKind: true,
  email: true,
  termStartsOn: true,
  termEndsOn: true,
  city: { select: { name: true, slug: true } },
} satisfies Prisma.OfficialSelect;

export type StandingOfficial = Prisma.OfficialGetPayload<{ select: typeof standing }>;

/** An official as it stands, held so that nobody changes it meanwhile; erased people are nobody's to change. */
export async function holdOfficial(tx: Tx, officialId: string): Promise<StandingOfficial> {
  await tx.$queryRaw`SELECT id FROM official WHERE id = ${officialId}::uuid FOR UPDATE`;
  const official = await tx.official.findFirst({
    where: { id: officialId, erasedAt: null },
    select: standing,
  });
  if (!official) throw new Refused("notFound");
  return official;
}

/** A member city by its id. */
export async function findMember(tx: Tx, cityId: string, now: Date): Promise<{ slug: string }> {
  const city = await tx.city.findFirst({
    where: { AND: [{ id: cityId }, citiesOfNetwork(calendarDay(now))] },
    select: { slug: true },
  });
  if (!city) throw new Refused("notFound");
  return city;
}
