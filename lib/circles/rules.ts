import { type Actor, holds } from "@/lib/auth/actor";
import { addMonths, calendarDay, monthsBetween } from "@/lib/time";

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

export type Rhythm = {
  /** The last day by which the circle should have met again. */
  dueOn: Date;
  isOverdue: boolean;
  /** Whole months since it last met, or since it was founded. */
  monthsSince: number;
  hasMet: boolean;
};

/** Where a circle stands in its rhythm: due so many months after the last held meeting, or after its founding. */
export function rhythmOf(
  circle: { rhythmMonths: number; foundedOn: Date },
  heldAt: readonly Date[],
  now: Date,
): Rhythm {
  const last = heldAt.toSorted((a, b) => Number(b) - Number(a))[0];
  const since = last ? calendarDay(last) : circle.foundedOn;
  const dueOn = addMonths(since, circle.rhythmMonths);
  const today = calendarDay(now);
  return {
    dueOn,
    isOverdue: dueOn < today,
    monthsSince: monthsBetween(since, today),
    hasMet: last !== undefined,
  };
}

function setOf(ids: readonly string[]): string {
  return ids.toSorted().join();
}
