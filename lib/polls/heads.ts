import "server-only";
import { headsOn } from "@/lib/circles/seating";
import type { Tx } from "@/lib/db";
import { calendarDay } from "@/lib/time";

/** The heads in office of some cities; a city may have none that is known. */
export async function findHeads(
  tx: Tx,
  cityIds: readonly string[],
  now: Date,
): Promise<{ id: string; cityId: string }[]> {
  return tx.official.findMany({
    where: { cityId: { in: [...cityIds] }, ...headsOn(calendarDay(now)) },
    select: { id: true, cityId: true },
    orderBy: { id: "asc" },
  });
}
