import { stageOf } from "@/lib/meetings/rules";

type Meeting = {
  id: string;
  startsAt: Date;
  answerBy: Date | null;
  invitedAt: Date | null;
  heldAt: Date | null;
  cancelledAt: Date | null;
  agendaItems: number;
  commitments: number;
  /** Names of the cities that have not answered. */
  silentCities: readonly string[];
  /** People invited without any mail address. */
  unreachable: readonly string[];
};

export type NextStep =
  | {
      kind: "notePresence" | "sendInvitations" | "setAgenda" | "noteAgreements";
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
  | { kind: "schedule" };

const AGREEMENTS_WITHIN_DAYS = 60;

/** What a process manager can do next for a circle, the most pressing first. */
export function nextSteps(meetings: readonly Meeting[], now: Date): NextStep[] {
  const inOrder = meetings.toSorted((a, b) => Number(a.startsAt) - Number(b.startsAt));
  const isAhead = inOrder.some((one) => one.startsAt > now && !one.cancelledAt);
  return [
    ...inOrder.flatMap((meeting) => stepsOf(meeting, now)),
    ...(isAhead ? [] : [{ kind: "schedule" } as const]),
  ];
}

function stepsOf(meeting: Meeting, now: Date): NextStep[] {
  const { id: meetingId, startsAt } = meeting;
  switch (stageOf(meeting, now)) {
    case "begun":
      return [{ kind: "notePresence", meetingId, startsAt }];
    case "held":
      return wantsAgreements(meeting, now) ? [{ kind: "noteAgreements", meetingId, startsAt }] : [];
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
  const days = (Number(now) - Number(startsAt)) / 86_400_000;
  return commitments === 0 && days < AGREEMENTS_WITHIN_DAYS;
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
