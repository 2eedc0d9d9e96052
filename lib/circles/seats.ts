import type { Membership } from "@/lib/circles/rules";
import { Refused } from "@/lib/errors";
import { addDays, calendarDay } from "@/lib/time";

type Seat = Membership & { id: string };
type Circle = { foundedOn: Date; dissolvedOn: Date | null; members: readonly Seat[] };

/** Refuses a seat in a circle that ended, before its founding, or for a city that sits there then or later. */
export function assertSeatable(
  { foundedOn, dissolvedOn, members }: Circle,
  cityId: string,
  joinedOn: Date,
): void {
  if (dissolvedOn) throw new Refused("circleEnded");
  if (joinedOn < foundedOn) throw new Refused("beforeFounding");
  const seats = members.filter((seat) => seat.cityId === cityId);
  if (seats.some(({ leftOn }) => !leftOn || leftOn > joinedOn)) throw new Refused("seatTaken");
}

/** The seat to be ended on a day; refused when it has an end already, or the day is not after its beginning. */
export function seatToRelease(
  { dissolvedOn, members }: Circle,
  seatId: string,
  leftOn: Date,
): Seat {
  const seat = members.find(({ id }) => id === seatId);
  if (!seat) throw new Refused("notFound");
  if (dissolvedOn) throw new Refused("circleEnded");
  if (seat.leftOn) throw new Refused("alreadyReleased");
  if (leftOn <= seat.joinedOn) throw new Refused("releaseTooEarly");
  return seat;
}

/** Refuses to take a seat back at which the city sat while a meeting was held. */
export function assertUnused({ joinedOn, leftOn }: Seat, heldAt: readonly Date[]): void {
  const days = heldAt.map((moment) => calendarDay(moment));
  if (days.some((day) => day >= joinedOn && (!leftOn || day < leftOn)))
    throw new Refused("seatUsed");
}

/** Refuses to take an end back when the city came again since. */
export function assertNotBack({ members }: Circle, seat: Seat): void {
  if (!seat.leftOn) throw new Refused("notReleased");
  const later = members.filter(({ cityId, joinedOn }) => {
    return cityId === seat.cityId && joinedOn > seat.joinedOn;
  });
  if (later.length > 0) throw new Refused("seatTaken");
}

/** Refuses to end a circle in the future, before its founding, or with work left that the day would cut off. */
export function assertDissolvable(
  circle: Circle & {
    meetings: readonly { startsAt: Date; heldAt: Date | null }[];
    polls: readonly unknown[];
  },
  dissolvedOn: Date,
  now: Date,
): void {
  if (circle.dissolvedOn) throw new Refused("circleEnded");
  if (dissolvedOn > calendarDay(now)) throw new Refused("endAhead");
  if (dissolvedOn < circle.foundedOn) throw new Refused("beforeFounding");
  const isLeft = circle.meetings.some(
    ({ startsAt, heldAt }) => !heldAt || calendarDay(startsAt) > dissolvedOn,
  );
  if (isLeft || circle.polls.length > 0) throw new Refused("circleBusy");
}

const DAYS_TO_REOPEN = 30;

type Ended = { dissolvedOn: Date | null; dissolvedAt: Date | null };

/** The last day on which the end of a circle can be taken back; null while it runs, and when nobody knows when the end was entered. */
export function reopenableUntil({ dissolvedOn, dissolvedAt }: Ended): Date | null {
  return dissolvedOn && dissolvedAt ? addDays(calendarDay(dissolvedAt), DAYS_TO_REOPEN) : null;
}

/** Refuses to take an end back that was not entered, or too long ago. */
export function assertReopenable(circle: Ended, now: Date): void {
  if (!circle.dissolvedOn) throw new Refused("circleRuns");
  const until = reopenableUntil(circle);
  if (!until || until < calendarDay(now)) throw new Refused("endStands");
}

/** A seat as its table shows it, with the mistake that could be taken back. */
export type SeatLine = {
  id: string;
  slug: string;
  cityName: string;
  joinedOn: Date;
  leftOn: Date | null;
  undo: "JOINED" | "LEFT" | null;
};

type Held = { startsAt: Date; heldAt: Date | null };
type Named = Seat & { city: { name: string; slug: string } };

/** The seats of a circle, those without an end first. */
export function seatLines(circle: {
  dissolvedOn: Date | null;
  members: readonly Named[];
  meetings: readonly Held[];
}): SeatLine[] {
  const { members, meetings, dissolvedOn } = circle;
  const held = meetings.flatMap(({ startsAt, heldAt }) => (heldAt ? [startsAt] : []));
  const lines = members.map((seat) => ({
    id: seat.id,
    slug: seat.city.slug,
    cityName: seat.city.name,
    joinedOn: seat.joinedOn,
    leftOn: seat.leftOn,
    undo: dissolvedOn ? null : undoable(seat, members, held),
  }));
  return lines.toSorted((a, b) => Number(a.leftOn ?? 0) - Number(b.leftOn ?? 0));
}

function undoable(seat: Seat, members: readonly Seat[], held: readonly Date[]): SeatLine["undo"] {
  if (seat.leftOn) {
    const isBack = members.some(
      ({ cityId, joinedOn }) => cityId === seat.cityId && joinedOn > seat.joinedOn,
    );
    return isBack ? null : "LEFT";
  }
  const isUsed = held.some((moment) => calendarDay(moment) >= seat.joinedOn);
  return isUsed || members.length === 1 ? null : "JOINED";
}

/** Meetings people are invited to and that lie ahead, the next first. */
export function meetingsToCome<
  M extends {
    startsAt: Date;
    invitedAt: Date | null;
    heldAt: Date | null;
    cancelledAt: Date | null;
  },
>(meetings: readonly M[], now: Date): M[] {
  return meetings.filter(
    ({ startsAt, invitedAt, heldAt, cancelledAt }) =>
      startsAt > now && invitedAt !== null && heldAt === null && cancelledAt === null,
  );
}
