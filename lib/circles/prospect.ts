import { lastHosted, nextHostsOf } from "@/lib/circles/hosts";
import { type MeetingWindow, sittingOn, windowOf } from "@/lib/circles/rules";
import { calendarDay } from "@/lib/time";

type Standing = {
  startsAt: Date;
  invitedAt: Date | null;
  heldAt: Date | null;
  cancelledAt: Date | null;
};

type Hosted = Standing & { hosts: readonly { bodyId: string }[] };
type Body = { id: string; name: string };

type Circle<M extends Hosted> = {
  rhythmMonths: number;
  foundedOn: Date;
  members: readonly {
    cityId: string;
    joinedOn: Date;
    leftOn: Date | null;
    city: { bodies: readonly Body[] };
  }[];
  meetings: readonly M[];
  polls: readonly { id: string }[];
};

/** What lies ahead of a circle. */
export type Prospect<M extends Hosted = Hosted> = {
  /** The next date that is agreed, be it a draft, or a meeting whose note of who came is missing. */
  planned: M | null;
  /** The date poll that runs. */
  pollId: string | null;
  /** When the circle should meet after all that. */
  window: MeetingWindow;
  /** Whose turn it is to invite then, and whose it was before. */
  nextHosts: Body[];
  lastHosted: M | null;
};

/** Whether a meeting stands for a date of the circle although nobody has noted yet that it was held. */
export function isPlanned({ startsAt, invitedAt, heldAt, cancelledAt }: Standing, now: Date) {
  return !heldAt && !cancelledAt && (startsAt > now || invitedAt !== null);
}

/** Whether a circle has a date or is looking for one: then nobody needs to be told that one is missing. */
export function isDateInSight(
  circle: { meetings: readonly Standing[]; polls: readonly unknown[] },
  now: Date,
): boolean {
  return circle.polls.length > 0 || circle.meetings.some((meeting) => isPlanned(meeting, now));
}

/** Looks ahead: the window counts from the last date that is held or planned. */
export function prospectOf<M extends Hosted>(circle: Circle<M>, now: Date): Prospect<M> {
  const inOrder = circle.meetings.toSorted((a, b) => Number(a.startsAt) - Number(b.startsAt));
  const planned = inOrder.filter((meeting) => isPlanned(meeting, now));
  const counted = inOrder.filter((meeting) => meeting.heldAt || planned.includes(meeting));
  return {
    planned: planned[0] ?? null,
    pollId: circle.polls[0]?.id ?? null,
    window: windowOf(
      circle,
      counted.map(({ startsAt }) => startsAt),
    ),
    nextHosts: nextHostsOf(bodiesToday(circle, now), inOrder),
    lastHosted: lastHosted(inOrder),
  };
}

function bodiesToday({ members }: Circle<Hosted>, now: Date): Body[] {
  const sitting = sittingOn(members, calendarDay(now));
  return sitting.flatMap(
    (id) => members.findLast(({ cityId }) => cityId === id)?.city.bodies ?? [],
  );
}
