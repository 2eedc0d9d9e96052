import { isDateInSight } from "@/lib/circles/prospect";
import { type MeetingWindow, windowOf } from "@/lib/circles/rules";
import { addDays, hourOn } from "@/lib/time";

type Circle = Parameters<typeof isDateInSight>[0] & {
  rhythmMonths: number;
  foundedOn: Date;
  meetings: readonly { startsAt: Date }[];
};

/** What the process managers of a circle are told while no date is in sight. */
export type Notice = { kind: "windowAhead" | "overdue"; window: MeetingWindow };

const DAYS_AHEAD = 56;
const NINE = 9;

/**
 * That a window comes, from nine o'clock eight weeks before it opens; that it has passed, from nine o'clock after
 * its last day. Null before, and as soon as there is a date or a poll for one.
 */
export function noticeOf(circle: Circle, now: Date): Notice | null {
  if (isDateInSight(circle, now)) return null;
  const held = circle.meetings.flatMap(({ startsAt, heldAt }) => (heldAt ? [startsAt] : []));
  const window = windowOf(circle, held);
  if (now >= hourOn(addDays(window.closesOn, 1), NINE)) return { kind: "overdue", window };
  return now >= hourOn(addDays(window.opensOn, -DAYS_AHEAD), NINE)
    ? { kind: "windowAhead", window }
    : null;
}
