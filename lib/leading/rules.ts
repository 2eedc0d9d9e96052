import { Refused } from "@/lib/errors";
import { addMinutes } from "@/lib/time";

/** So long before its beginning a meeting can be led, in minutes: people arrive, somebody tries the screen. */
export const MINUTES_BEFORE = 60;

type Standing = { startsAt: Date; invitedAt: Date | null; cancelledAt: Date | null };

/** From when on a meeting can be led. */
export function leadableFrom({ startsAt }: Pick<Standing, "startsAt">): Date {
  return addMinutes(startsAt, -MINUTES_BEFORE);
}

/** Whether it is time to lead a meeting; also afterwards, until its notes have become minutes. */
export function isLeadable(meeting: Standing, now: Date): boolean {
  return !meeting.cancelledAt && meeting.invitedAt !== null && leadableFrom(meeting) <= now;
}

/** Refuses to lead a meeting that is cancelled, that nobody was invited to, or that is not near yet. */
export function assertLeadable(meeting: Standing, now: Date): void {
  if (meeting.cancelledAt) throw new Refused("cancelled");
  if (!isLeadable(meeting, now)) throw new Refused("notYetBegun");
}

type Item = { id: string; startedAt: Date | null };

/** The item that is being talked about: the one called up last; null before the first. */
export function currentOf<I extends Item>(agenda: readonly I[]): I | null {
  return agenda.reduce<I | null>((latest, item) => {
    if (!item.startedAt) return latest;
    const isLater = !latest?.startedAt || item.startedAt >= latest.startedAt;
    return isLater ? item : latest;
  }, null);
}

/** The item after the current one; the first before it began, null after the last. */
export function nextOf<I extends Item>(agenda: readonly I[]): I | null {
  const current = currentOf(agenda);
  const index = current ? agenda.indexOf(current) : -1;
  return agenda[index + 1] ?? null;
}
