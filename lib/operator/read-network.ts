import "server-only";
import { citiesOfNetwork } from "@/lib/auth/scope";
import { sittingOn } from "@/lib/circles/seating";
import { db } from "@/lib/db";
import { calendarDay } from "@/lib/time";

/** What everybody may know about the network: how many cities and federal states, and one table as an example. */
export type NetworkInFigures = { cities: number; states: number; table: string[] };

/** Counts the network as it stands today. Public; two statements. */
export async function readNetwork(now = new Date()): Promise<NetworkInFigures> {
  const today = calendarDay(now);
  const [states, circle] = await Promise.all([
    db.city.groupBy({
      by: ["state"],
      where: citiesOfNetwork(today),
      _count: { _all: true },
    }),
    db.exchangeCircle.findFirst({
      where: { OR: [{ dissolvedOn: null }, { dissolvedOn: { gt: today } }] },
      select: {
        members: {
          where: sittingOn(today),
          select: { city: { select: { name: true } } },
          orderBy: [{ joinedOn: "asc" }, { id: "asc" }],
        },
      },
      orderBy: [{ foundedOn: "asc" }, { id: "asc" }],
    }),
  ]);
  return {
    cities: states.reduce((sum, { _count }) => sum + _count._all, 0),
    states: states.length,
    table: (circle?.members ?? []).map(({ city }) => city.name),
  };
}
