import { windowOf } from "@/lib/circles/rules";
import type { CircleToDate } from "@/lib/date-finder/queries";
import type { Question } from "@/lib/date-finder/rules";
import { usualWishes, type Wishes } from "@/lib/date-finder/wishes";
import { calendarDay, minutesOfClock, toWallClock } from "@/lib/time";

const USUAL_MINUTES = 90;

/** What the page of a circle starts from. */
export type FinderStart = {
  rhythm: Question["rhythm"];
  last: Question["last"];
  usual: Wishes;
};

/** Where a circle stands and what it usually wishes. A meeting that is planned counts like a held one: looked for is the next after it. */
export function startOf(circle: CircleToDate, now: Date): FinderStart {
  const meetings = circle.meetings.map(({ startsAt }) => startsAt);
  const window = windowOf(circle, meetings);
  const last = circle.meetings.at(-1);
  return {
    rhythm: { dueOn: window.dueOn, months: circle.rhythmMonths },
    last: last
      ? {
          day: calendarDay(last.startsAt),
          minute: minutesOfClock(toWallClock(last.startsAt).slice(11)),
        }
      : null,
    usual: usualWishes(window, last?.durationMinutes ?? USUAL_MINUTES, calendarDay(now)),
  };
}
