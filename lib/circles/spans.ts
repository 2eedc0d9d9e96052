import type { Membership } from "@/lib/circles/rules";
import { addDays } from "@/lib/time";

/** A seat as a bar of the picture: begin and width in percent of the circle's time. */
export type Span = {
  cityId: string;
  joinedOn: Date;
  leftOn: Date | null;
  start: number;
  width: number;
};

/** The seats of a circle in the order they began, as bars from the first day to today or the last change, and the changes as marks. */
export function spansOf(
  members: readonly Membership[],
  today: Date,
): { spans: Span[]; marks: number[] } {
  const days = members.flatMap(({ joinedOn, leftOn }) =>
    leftOn ? [joinedOn, leftOn] : [joinedOn],
  );
  const first = Math.min(...days.map(Number));
  const last = Math.max(Number(today), ...days.map((day) => Number(addDays(day, MARGIN_DAYS))));
  const at = (day: Date) => round(((Number(day) - first) / (last - first)) * 100);
  const spans = members
    .toSorted((a, b) => Number(a.joinedOn) - Number(b.joinedOn))
    .map(({ cityId, joinedOn, leftOn }) => {
      const start = at(joinedOn);
      return { cityId, joinedOn, leftOn, start, width: round((leftOn ? at(leftOn) : 100) - start) };
    });
  const marks = [...new Set(days.map(at))].filter((mark) => mark > 0).toSorted((a, b) => a - b);
  return { spans, marks };
}

/** So that a seat that begins today or later has a bar to be seen. */
const MARGIN_DAYS = 90;

function round(percent: number): number {
  return Math.round(percent * 10) / 10;
}
