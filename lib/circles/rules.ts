import { type Actor, holds } from "@/lib/auth/actor";
import { addDays, addMonths, calendarDay, monthsBetween } from "@/lib/time";

/** Whether somebody sees a circle's meetings and rhythm: its cities, who drives it, the programme office. */
export function mayFollow(
  actor: Pick<Actor, "mandates" | "circleIds" | "managedCircleIds">,
  circleId: string,
): boolean {
  const circles = [...actor.circleIds, ...actor.managedCircleIds];
  return circles.includes(circleId) || holds(actor, "PROGRAMME_OFFICE");
}

/** A city's seat in a circle; the end is the first day without it. */
export type Membership = { cityId: string; joinedOn: Date; leftOn: Date | null };

/** The cities that sat together from a day on, with who came and went that day. */
export type Constellation = {
  from: Date;
  until: Date | null;
  cityIds: string[];
  joined: string[];
  left: string[];
};

/** How a circle changed over time, oldest first; cities in the order they joined. */
export function constellationsOf(memberships: readonly Membership[]): Constellation[] {
  const days = memberships.flatMap(({ joinedOn, leftOn }) =>
    leftOn ? [joinedOn, leftOn] : [joinedOn],
  );
  const changes = [...new Set(days.map(Number))]
    .sort((a, b) => a - b)
    .map((time) => new Date(time));
  return changes.map((from, index) => {
    const before = sittingOn(memberships, changes[index - 1] ?? new Date(Number.NEGATIVE_INFINITY));
    const cityIds = sittingOn(memberships, from);
    return {
      from,
      until: changes[index + 1] ?? null,
      cityIds,
      joined: cityIds.filter((id) => !before.includes(id)),
      left: before.filter((id) => !cityIds.includes(id)),
    };
  });
}

/** The cities that sit in a circle on a day, in the order they joined. */
export function sittingOn(memberships: readonly Membership[], day: Date): string[] {
  return memberships
    .filter(({ joinedOn, leftOn }) => joinedOn <= day && (!leftOn || leftOn > day))
    .toSorted((a, b) => Number(a.joinedOn) - Number(b.joinedOn))
    .map(({ cityId }) => cityId);
}

/** The first of the held meetings at which just these cities sat together; null while they have not met. */
export function firstMeetingOf(
  cityIds: readonly string[],
  memberships: readonly Membership[],
  heldAt: readonly Date[],
): Date | null {
  const wanted = setOf(cityIds);
  const together = heldAt.filter(
    (moment) => setOf(sittingOn(memberships, calendarDay(moment))) === wanted,
  );
  return together.toSorted((a, b) => Number(a) - Number(b))[0] ?? null;
}

/** Whether no earlier meeting was held by just the cities that sit in the circle on the day of this one. */
export function isFirstOfItsKind(
  startsAt: Date,
  memberships: readonly Membership[],
  heldAt: readonly Date[],
): boolean {
  const cityIds = sittingOn(memberships, calendarDay(startsAt));
  const first = firstMeetingOf(cityIds, memberships, heldAt);
  return cityIds.length > 0 && (first === null || first >= startsAt);
}

/** When a circle should meet again: days as date columns, first and last included. */
export type MeetingWindow = { opensOn: Date; dueOn: Date; closesOn: Date };

type Rhythmic = { rhythmMonths: number; foundedOn: Date };

const WINDOW_DAYS = 28;

/**
 * The window of the next meeting: from four weeks before to four weeks after the day the rhythm names, counted
 * from the last held meeting, or from the founding of a circle that has not met.
 */
export function windowOf(circle: Rhythmic, heldAt: readonly Date[]): MeetingWindow {
  const dueOn = addMonths(sinceWhen(circle, heldAt), circle.rhythmMonths);
  return {
    opensOn: addDays(dueOn, -WINDOW_DAYS),
    dueOn,
    closesOn: addDays(dueOn, WINDOW_DAYS),
  };
}

export type Rhythm = MeetingWindow & {
  /** The window has passed: overdue since the day that was due. */
  isOverdue: boolean;
  /** Whole months since it last met, or since it was founded. */
  monthsSince: number;
  hasMet: boolean;
};

/** Where a circle stands in its rhythm on a day. */
export function rhythmOf(circle: Rhythmic, heldAt: readonly Date[], now: Date): Rhythm {
  const window = windowOf(circle, heldAt);
  const today = calendarDay(now);
  return {
    ...window,
    isOverdue: window.closesOn < today,
    monthsSince: monthsBetween(sinceWhen(circle, heldAt), today),
    hasMet: heldAt.length > 0,
  };
}

function sinceWhen({ foundedOn }: Rhythmic, heldAt: readonly Date[]): Date {
  const last = heldAt.toSorted((a, b) => Number(b) - Number(a))[0];
  return last ? calendarDay(last) : foundedOn;
}

function setOf(ids: readonly string[]): string {
  return ids.toSorted().join();
}
