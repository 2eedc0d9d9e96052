import "server-only";
import {
  circleEndedMails,
  circleReopenedMails,
  releasedMails,
  seatedMails,
} from "@/lib/circles/letters";
import { sittingOn } from "@/lib/circles/seating";
import type { Tx } from "@/lib/db";
import { enqueueMail } from "@/lib/outbox/enqueue-mail";
import { calendarDay } from "@/lib/time";
import { readHallsAndManagers, readTownHalls } from "@/lib/town-halls/read-town-halls";

/** Tells the town halls of cities that they sit in a circle from a day on, and with whom. */
export async function tellSeated(
  tx: Tx,
  circleId: string,
  cityIds: readonly string[],
  joinedOn: Date,
  now: Date,
): Promise<void> {
  const circle = await readCircle(tx, circleId, joinedOn);
  const halls = await readTownHalls(tx, { id: { in: [...cityIds] } }, now);
  await enqueueMail(tx, seatedMails(circle, halls, joinedOn));
}

/** Tells a city's town hall and process managers on which day it is no longer part of a circle. */
export async function tellReleased(
  tx: Tx,
  circleId: string,
  cityId: string,
  leftOn: Date,
  now: Date,
): Promise<void> {
  const circle = await readCircle(tx, circleId, leftOn);
  const halls = await readHallsAndManagers(tx, [cityId], now);
  await enqueueMail(tx, releasedMails(circle, halls, leftOn));
}

/** Tells the town halls and process managers of the cities that sit in a circle on the day of its end that it ended, and why. */
export async function tellEnded(tx: Tx, circleId: string, day: Date, reason: string, now: Date) {
  const circle = await readCircle(tx, circleId, day);
  const halls = await readHallsAndManagers(
    tx,
    circle.members.map(({ cityId }) => cityId),
    now,
  );
  await enqueueMail(tx, circleEndedMails(circle, halls, day, reason));
}

/** Tells the same that the end is taken back. */
export async function tellReopened(tx: Tx, circleId: string, now: Date): Promise<void> {
  const circle = await readCircle(tx, circleId, calendarDay(now));
  const cityIds = circle.members.map(({ cityId }) => cityId);
  await enqueueMail(tx, circleReopenedMails(circle, await readHallsAndManagers(tx, cityIds, now)));
}

async function readCircle(tx: Tx, id: string, day: Date) {
  return tx.exchangeCircle.findUniqueOrThrow({
    where: { id },
    select: {
      id: true,
      name: true,
      version: true,
      members: {
        where: sittingOn(day),
        select: { cityId: true, city: { select: { name: true } } },
        orderBy: [{ joinedOn: "asc" }, { id: "asc" }],
      },
    },
  });
}
