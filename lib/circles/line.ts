import { calendarDay } from "@/lib/time";

type Standing = {
  id: string;
  startsAt: Date;
  invitedAt: Date | null;
  heldAt: Date | null;
  cancelledAt: Date | null;
};

type HalfYear = { year: number; half: 1 | 2 };

/** One point of the half-year line; more meetings in one half-year are more points. */
export type HalfYearPoint<M extends Standing = Standing> = HalfYear & {
  state: "held" | "coming" | "begun" | "draft" | "overdue" | "missed" | "open";
  /** Here the next date is to be found. */
  isDue: boolean;
  meeting: M | null;
};

const SHOWN_BEFORE = 3;

/** The half-year a date column lies in. */
export function halfYearOf(day: Date): HalfYear {
  return { year: day.getUTCFullYear(), half: day.getUTCMonth() < 6 ? 1 : 2 };
}

/**
 * The circle's half-years around today: three back, as far as the circle is that old, and one ahead, or
 * as far as meetings are planned and the next one is due. `overdueSince` is the day a meeting was due whose window
 * has passed; `dueOn` the day after all meetings planned, null when none is to come.
 */
export function halfYearLine<M extends Standing>(
  circle: {
    foundedOn: Date;
    meetings: readonly M[];
    overdueSince: Date | null;
    dueOn: Date | null;
  },
  now: Date,
): HalfYearPoint<M>[] {
  const current = indexOf(calendarDay(now));
  const meetings = circle.meetings
    .filter(({ cancelledAt }) => !cancelledAt)
    .toSorted((a, b) => Number(a.startsAt) - Number(b.startsAt));
  const planned = meetings.map(({ startsAt }) => indexOf(calendarDay(startsAt)));
  const first = Math.max(indexOf(circle.foundedOn), current - SHOWN_BEFORE);
  const due = circle.dueOn ? Math.max(current, indexOf(circle.dueOn)) : -1;
  const last = Math.max(current + 1, due, ...planned);

  const points: HalfYearPoint<M>[] = [];
  for (let index = Math.min(first, current); index <= last; index++) {
    const inside = meetings.filter(({ startsAt }) => indexOf(calendarDay(startsAt)) === index);
    const here = { year: Math.floor(index / 2), half: index % 2 === 0 ? 1 : 2 } as const;
    if (inside.length === 0)
      points.push({
        ...here,
        state: emptyState(index, current, circle.overdueSince),
        meeting: null,
        isDue: index === due,
      });
    for (const meeting of inside)
      points.push({ ...here, state: stateOf(meeting, now), meeting, isDue: false });
  }
  return points;
}

function indexOf(day: Date): number {
  const { year, half } = halfYearOf(day);
  return year * 2 + half - 1;
}

function stateOf({ startsAt, invitedAt, heldAt }: Standing, now: Date) {
  if (heldAt) return "held";
  if (!invitedAt) return "draft";
  return startsAt > now ? "coming" : "begun";
}

/** A half-year that passed without a meeting before the circle was due again is no reproach. */
function emptyState(index: number, current: number, overdueSince: Date | null) {
  if (overdueSince && index === indexOf(overdueSince)) return "overdue";
  return index < current ? "missed" : "open";
}
