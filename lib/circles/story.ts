import { type CitySeat, seatsOf } from "@/lib/attendances/rules";
import { type HalfYearPoint, halfYearLine } from "@/lib/circles/line";
import { type Prospect, prospectOf } from "@/lib/circles/prospect";
import type { CircleMeeting, CircleView } from "@/lib/circles/queries";
import {
  type Constellation,
  constellationsOf,
  firstMeetingOf,
  type Rhythm,
  rhythmOf,
  sittingOn,
} from "@/lib/circles/rules";
import { type NextStep, nextSteps } from "@/lib/circles/steps";
import { addressOf } from "@/lib/meetings/rules";
import { officeAndName } from "@/lib/people/names";
import { calendarDay } from "@/lib/time";

export type Seat = CitySeat<CircleMeeting["attendances"][number]>;

/** What a circle's page tells, computed from its memberships and those of its meetings the reader may see. */
export type CircleStory = {
  /** Names of the cities that sit in it today, in the order they joined. */
  cities: string[];
  rhythm: Rhythm;
  points: HalfYearPoint<CircleMeeting>[];
  /** The next meeting people are invited to, with its answers city by city. */
  next: { meeting: CircleMeeting; seats: Seat[] } | null;
  prospect: Prospect<CircleMeeting>;
  growth: (Constellation & { firstMeeting: Date | null })[];
  steps: NextStep[];
};

/** Tells a circle's story as of a moment. */
export function storyOf(circle: CircleView, now: Date): CircleStory {
  const { members, meetings } = circle;
  const held = meetings.filter(({ heldAt }) => heldAt).map(({ startsAt }) => startsAt);
  const rhythm = rhythmOf(circle, held, now);
  const overdueSince = rhythm.isOverdue ? rhythm.dueOn : null;
  const names = new Map(members.map(({ cityId, city }) => [cityId, city.name]));
  const next = meetings.find(isInvitedTo(now)) ?? null;
  const prospect = prospectOf(circle, now);
  const dueOn = circle.dissolvedOn ? null : prospect.window.dueOn;
  return {
    cities: sittingOn(members, calendarDay(now)).map((id) => names.get(id) ?? ""),
    rhythm,
    points: halfYearLine({ ...circle, overdueSince, dueOn }, now),
    prospect,
    next: next ? { meeting: next, seats: seatsIn(next, circle) } : null,
    growth: constellationsOf(members)
      .filter(({ cityIds }) => cityIds.length > 0)
      .map((one) => ({ ...one, firstMeeting: firstMeetingOf(one.cityIds, members, held) })),
    steps: nextSteps(
      meetings.map((meeting) => toDo(meeting, circle)),
      dueOn
        ? { dueOn, plannedAt: prospect.planned?.startsAt ?? null, pollId: prospect.pollId }
        : null,
      now,
    ),
  };
}

function isInvitedTo(now: Date) {
  return ({ startsAt, invitedAt, cancelledAt }: CircleMeeting) =>
    startsAt > now && invitedAt !== null && cancelledAt === null;
}

function seatsIn({ attendances, startsAt }: CircleMeeting, { members }: CircleView): Seat[] {
  const invited = attendances.filter(({ invitedAt }) => invitedAt);
  return seatsOf(invited, sittingOn(members, calendarDay(startsAt)));
}

function toDo(meeting: CircleMeeting, circle: CircleView) {
  const { _count: count, attendances, ...rest } = meeting;
  const open = seatsIn(meeting, circle).filter(({ state }) => state === "open");
  const lost = attendances.filter(({ official }) => !addressOf(official));
  return {
    ...rest,
    agendaItems: count.agenda,
    commitments: count.commitments,
    hasMinutes: meeting.minutes !== null,
    silentCities: open.map(({ cityName }) => cityName),
    unreachable: lost.map(({ official }) => officeAndName(official, official.city.name)),
  };
}
