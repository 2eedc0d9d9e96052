import { randomUUID } from "node:crypto";
import type {
  DissolveCircle,
  FoundCircle,
  ReleaseCity,
  SeatCity,
  UndoSeat,
} from "@/lib/circles/schema";
import { db } from "@/lib/db";
import type { Network } from "@/lib/testing/network";

/** What the form of a new circle sends: Stendal and Aachen from October on. */
export function foundingInput(
  { cities }: Network,
  changes: Partial<FoundCircle> = {},
): FoundCircle {
  return {
    formKey: randomUUID(),
    name: "Altmark trifft Kaiserstadt",
    foundedOn: new Date("2026-10-01"),
    rhythmMonths: 6,
    cityIds: [cities.stendal.id, cities.aachen.id],
    ...changes,
  };
}

/** What the form sends that takes Aachen into the circle from January on. */
export function seatInput({ circle, cities }: Network, changes: Partial<SeatCity> = {}): SeatCity {
  return {
    formKey: randomUUID(),
    circleId: circle.id,
    cityId: cities.aachen.id,
    joinedOn: new Date("2027-01-01"),
    meetingIds: [],
    ...changes,
  };
}

/** What the form sends that lets a city go at the year's end. */
export function releaseInput(
  { circle }: Network,
  seatId: string,
  changes: Partial<ReleaseCity> = {},
): ReleaseCity {
  return {
    formKey: randomUUID(),
    circleId: circle.id,
    seatId,
    leftOn: new Date("2027-01-01"),
    meetingIds: [],
    ...changes,
  };
}

/** What the button sends that takes a mistake back. */
export function undoInput({ circle }: Network, seatId: string, what: UndoSeat["what"]): UndoSeat {
  return { formKey: randomUUID(), circleId: circle.id, seatId, what };
}

/** What the form sends that ends the circle today. */
export function endInput({ circle }: Network, changes: Partial<DissolveCircle> = {}) {
  return {
    formKey: randomUUID(),
    circleId: circle.id,
    version: 1,
    dissolvedOn: new Date("2026-11-23"),
    dissolveReason: "Wir gehen in zwei größere Runden auf.",
    ...changes,
  };
}

/** The id of a city's latest seat in the circle. */
export async function seatOf({ circle }: Network, cityId: string): Promise<string> {
  const seat = await db.circleMembership.findFirstOrThrow({
    where: { circleId: circle.id, cityId },
    select: { id: true },
    orderBy: { joinedOn: "desc" },
  });
  return seat.id;
}

/** A circle that can be ended, one whose end can be taken back, and a seat that can be ended or taken back, as of the real clock. */
export async function plantSeats({ circle, cities }: Network) {
  const founded = new Date("2024-01-01");
  const plant = (name: string, end: { dissolvedOn?: Date; dissolvedAt?: Date }) =>
    db.exchangeCircle.create({
      data: {
        name,
        foundedOn: founded,
        ...end,
        members: {
          create: [cities.stendal, cities.lemgo].map(({ id }) => ({
            cityId: id,
            joinedOn: founded,
          })),
        },
      },
      select: { id: true },
    });
  const { id: quietCircle } = await plant("Stille Runde", {});
  const { id: endedCircle } = await plant("Beendete Runde", {
    dissolvedOn: new Date("2026-01-01"),
    dissolvedAt: new Date(),
  });
  const { id: seat } = await db.circleMembership.findFirstOrThrow({
    where: { circleId: circle.id, cityId: cities.parchim.id },
    select: { id: true },
  });
  return { quietCircle, endedCircle, seat };
}
