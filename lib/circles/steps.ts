import { halfYearOf } from "@/lib/circles/line";
import { stageOf } from "@/lib/meetings/rules";
import { calendarDay } from "@/lib/time";

type Meeting = {
  id: string;
  startsAt: Date;
  answerBy: Date | null;
  invitedAt: Date | null;
  heldAt: Date | null;
  cancelledAt: Date | null;
  agendaItems: number;
  commitments: number;
  hasMinutes: boolean;
  /** Names of the cities that have not answered. */
  silentCities: readonly string[];
  /** People invited without any mail address. */
  unreachable: readonly string[];
};

export type NextStep =
  | {
      kind: "notePresence" | "sendInvitations" | "setAgenda" | "noteAgreements" | "writeMinutes";
      meetingId: string;
      startsAt: Date;
    }
  | {
      kind: "awaitAnswers";
      meetingId: string;
      startsAt: Date;
      cities: readonly string[];
      by: Date | null;
    }
  | { kind: "findAddress"; meetingId: string; people: readonly string[] }
  | { kind: "findDate"; half: 1 | 2; year: number; askAt: Date | null }
  | { kind: "pollRuns"; pollId: string };

/** As much of what lies ahead as decides about the next date. */
export type NextDate = { dueOn: Date; plannedAt: Date | null; pollId: string | null };

const AGREEMENTS_WITHIN_DAYS = 60;
const MINUTES_WITHIN_DAYS = 90;

/** What a process manager can do next for a circle, the most pressing first; `next` is null for one that meets no more. */
export function nextSteps(
  meetings: readonly Meeting[],
  next: NextDate | null,
  now: Date,
): NextStep[] {
  const inOrder = meetings.toSorted((a, b) => Number(a.startsAt) - Number(b.startsAt));
  return [
    ...inOrder.flatMap((meeting) => stepsOf(meeting, now)),
    ...(next ? [dateStep(next, now)] : []),
  ];
}

/** A date that should have been is looked for in the half-year that runs. */
function dateStep({ dueOn, plannedAt, pollId }: NextDate, now: Date): NextStep {
  if (pollId) return { kind: "pollRuns", pollId };
  const today = calendarDay(now);
  const askAt = plannedAt && plannedAt > now ? plannedAt : null;
  return { kind: "findDate", ...halfYearOf(dueOn > today ? dueOn : today), askAt };
}

function stepsOf(meeting: Meeting, now: Date): NextStep[] {
  const { id: meetingId, startsAt } = meeting;
  switch (stageOf(meeting, now)) {
    case "begun":
      return [{ kind: "notePresence", meetingId, startsAt }];
    case "held":
      return [
        ...(wantsAgreements(meeting, now)
          ? [{ kind: "noteAgreements", meetingId, startsAt } as const]
          : []),
        ...(wantsMinutes(meeting, now)
          ? [{ kind: "writeMinutes", meetingId, startsAt } as const]
          : []),
      ];
    case "draft":
      return startsAt > now
        ? [{ kind: "sendInvitations", meetingId, startsAt }, ...agendaStep(meeting)]
        : [];
    case "invited":
      return [...addressStep(meeting), ...answerStep(meeting), ...agendaStep(meeting)];
    case "cancelled":
      return [];
  }
}

function wantsAgreements({ startsAt, commitments }: Meeting, now: Date): boolean {
  return commitments === 0 && daysSince(startsAt, now) < AGREEMENTS_WITHIN_DAYS;
}

function wantsMinutes({ startsAt, hasMinutes }: Meeting, now: Date): boolean {
  return !hasMinutes && daysSince(startsAt, now) < MINUTES_WITHIN_DAYS;
}

function daysSince(moment: Date, now: Date): number {
  return (Number(now) - Number(moment)) / 86_400_000;
}

function agendaStep({ id: meetingId, startsAt, agendaItems }: Meeting): NextStep[] {
  return agendaItems === 0 ? [{ kind: "setAgenda", meetingId, startsAt }] : [];
}

function answerStep({
  id: meetingId,
  startsAt,
  answerBy: by,
  silentCities: cities,
}: Meeting): NextStep[] {
  return cities.length > 0 ? [{ kind: "awaitAnswers", meetingId, startsAt, cities, by }] : [];
}

function addressStep({ id: meetingId, unreachable: people }: Meeting): NextStep[] {
  return people.length > 0 ? [{ kind: "findAddress", meetingId, people }] : [];
}
