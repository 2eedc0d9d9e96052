import "server-only";
import { citiesOfNetwork } from "@/lib/auth/scope";
import { type ReachableCity, reachable } from "@/lib/commitments/people";
import type { Tx } from "@/lib/db";
import { calendarDay } from "@/lib/time";

/** Every city of the network today with its head and offices, by name. One statement. */
export async function readTownHalls(tx: Tx, now: Date): Promise<ReachableCity[]> {
  return tx.city.findMany({
    where: citiesOfNetwork(calendarDay(now)),
    select: reachable(now),
    orderBy: { name: "asc" },
  });
}
