import "server-only";
import { type Actor, holds } from "@/lib/auth/actor";
import type { NotedWish, WaitingCall } from "@/lib/calls/views";
import { readRow } from "@/lib/db";
import type { MeetingOnCard } from "@/lib/meetings/views";
import { DRIVEN, toCircleRhythm } from "@/lib/overview/lists/driven-circles";
import { LATEST_APPEALS, toAppealOnOverview } from "@/lib/overview/lists/latest-appeals";
import {
  NOTED_WISHES,
  OPEN_APPROVALS,
  OPEN_ELECTIONS,
  OPEN_RELEASES,
  PROJECTS_TO_HAND_IN,
  toHeldMeeting,
  toNotedWish,
  toOpenApproval,
  toOpenElection,
  toProjectToHandIn,
  WITHOUT_MINUTES,
} from "@/lib/overview/lists/meeting-work";
import { NEXT_MEETINGS, toMeetingOnCard } from "@/lib/overview/lists/next-meetings";
import { OFFICE_CHANGES, toOfficeChange } from "@/lib/overview/lists/office-changes";
import { OPEN_COMMITMENTS, toPromisedCommitment } from "@/lib/overview/lists/open-commitments";
import { OPEN_POLLS, toBriefPoll } from "@/lib/overview/lists/open-polls";
import { OPEN_PROPOSALS } from "@/lib/overview/lists/open-proposals";
import { valuesFor } from "@/lib/overview/lists/parameters";
import type { Stored } from "@/lib/overview/lists/stored";
import { toWaitingCall, WAITING_CALLS } from "@/lib/overview/lists/waiting-calls";
import { toBriefMeeting, WAITING_MEETINGS } from "@/lib/overview/lists/waiting-meetings";
import { readFigures } from "@/lib/overview/read-figures";
import type {
  AppealOnOverview,
  BriefMeeting,
  CircleRhythm,
  HeldMeeting,
  OfficeChange,
  OpenApproval,
  OpenElection,
  OpenRelease,
  ProjectToHandIn,
  PromisedCommitment,
} from "@/lib/overview/views";
import type { BriefPoll } from "@/lib/polls/queries";
import type { WaitingProposal } from "@/lib/proposals/views";
import { addMinutes } from "@/lib/time";

export type { AppealOnOverview, BriefMeeting, CircleRhythm, PromisedCommitment };

// The page everybody opens first. What each list may show is said by the scopes in lib/auth/scope.ts;
// scopes.db.test.ts asks Prisma the same through them, for every role, and compares.
const OVERVIEW = {
  name: "overview",
  text: `SELECT ${NEXT_MEETINGS} AS next, ${WAITING_MEETINGS} AS waiting,
    ${OPEN_COMMITMENTS} AS commitments, ${LATEST_APPEALS} AS appeals, ${DRIVEN} AS circles,
    ${PROJECTS_TO_HAND_IN} AS projects, ${OPEN_APPROVALS} AS approvals,
    ${OPEN_RELEASES} AS releases, ${WITHOUT_MINUTES} AS unwritten,
    ${NOTED_WISHES} AS wishes,
    ${OPEN_ELECTIONS} AS elections, ${OPEN_PROPOSALS} AS proposals,
    ${OPEN_POLLS} AS polls, ${WAITING_CALLS} AS calls, ${OFFICE_CHANGES} AS changes`,
};

/** A list without a line is null. */
type Row = {
  next: Stored<MeetingOnCard>[] | null;
  waiting: Stored<BriefMeeting>[] | null;
  commitments: Stored<PromisedCommitment>[] | null;
  appeals: Stored<AppealOnOverview>[] | null;
  circles: Stored<CircleRhythm>[] | null;
  projects: Stored<ProjectToHandIn>[] | null;
  approvals: Stored<OpenApproval>[] | null;
  releases: OpenRelease[] | null;
  unwritten: Stored<HeldMeeting>[] | null;
  wishes: Stored<NotedWish>[] | null;
  elections: Stored<OpenElection>[] | null;
  proposals: WaitingProposal[] | null;
  polls: Stored<BriefPoll>[] | null;
  calls: Stored<WaitingCall>[] | null;
  changes: Stored<OfficeChange>[] | null;
};

/** All an overview shows, for any mix of roles: one statement, and one more for those who count. */
export async function readOverview(actor: Actor, now: Date) {
  const [row, figures] = await Promise.all([
    readRow<Row>(OVERVIEW, valuesFor(actor, now)),
    needsFigures(actor) ? readFigures(actor, now) : null,
  ]);
  return {
    next: nextOf(listed(row?.next, toMeetingOnCard), now),
    waiting: listed(row?.waiting, toBriefMeeting),
    commitments: listed(row?.commitments, toPromisedCommitment),
    appeals: listed(row?.appeals, toAppealOnOverview),
    circles: listed(row?.circles, toCircleRhythm),
    projects: listed(row?.projects, toProjectToHandIn),
    approvals: listed(row?.approvals, toOpenApproval),
    releases: row?.releases ?? [],
    unwritten: listed(row?.unwritten, toHeldMeeting),
    wishes: listed(row?.wishes, toNotedWish),
    elections: listed(row?.elections, toOpenElection),
    proposals: row?.proposals ?? [],
    polls: listed(row?.polls, toBriefPoll),
    calls: listed(row?.calls, toWaitingCall),
    changes: listed(row?.changes, toOfficeChange),
    figures,
  };
}

export type Overview = Awaited<ReturnType<typeof readOverview>>;

function listed<Line, View>(lines: Line[] | null | undefined, toView: (line: Line) => View) {
  return (lines ?? []).map(toView);
}

/** The one people sit in now stays until its end. */
function nextOf(meetings: readonly MeetingOnCard[], now: Date): MeetingOnCard | null {
  return meetings.find((one) => addMinutes(one.startsAt, one.durationMinutes) > now) ?? null;
}

function needsFigures(actor: Actor): boolean {
  return (
    holds(actor, "PROCESS_MANAGER") ||
    holds(actor, "SPOKESPERSON") ||
    holds(actor, "PROGRAMME_OFFICE")
  );
}
