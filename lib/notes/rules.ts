import { Refused } from "@/lib/errors";
import { assertLeadable } from "@/lib/leading/rules";

type Meeting = Parameters<typeof assertLeadable>[0] & {
  minutes: { circulatedAt: Date | null } | null;
};

/** Refuses notes before it is time, and once the minutes that came of them are with the cities. */
export function assertNotable(meeting: Meeting, now: Date): void {
  assertLeadable(meeting, now);
  if (meeting.minutes?.circulatedAt) throw new Refused("minutesCirculated");
}
