import "server-only";
import { inOfficeOn } from "@/lib/circles/seating";
import type { Tx } from "@/lib/db";
import { type Refusal, Refused } from "@/lib/errors";
import { calendarDay } from "@/lib/time";
import type { Prisma } from "@/prisma/generated/client";

/** What naming somebody as responsible says of them. */
export const named = {
  id: true,
  cityId: true,
  givenName: true,
  familyName: true,
  officeTitle: true,
  city: { select: { name: true } },
} satisfies Prisma.OfficialSelect;

export type NamedOfficial = Prisma.OfficialGetPayload<{ select: typeof named }>;

/** An official in office of one of these cities, who then sees to an agreement; null when nobody is to. Others are refused as told. */
export async function findOfficial(
  tx: Tx,
  id: string | null,
  { cityIds, refusal, now }: { cityIds: readonly string[]; refusal: Refusal; now: Date },
): Promise<NamedOfficial | null> {
  if (id === null) return null;
  const official = await tx.official.findFirst({
    where: { AND: [{ id, cityId: { in: [...cityIds] } }, inOfficeOn(calendarDay(now))] },
    select: named,
  });
  if (!official) throw new Refused(refusal);
  return official;
}
