import "server-only";
import { z } from "zod";
import { type Actor, holds, homeCitiesOf } from "@/lib/auth/actor";
import { can } from "@/lib/auth/policy";
import { commitmentsVisibleTo, meetingsVisibleTo } from "@/lib/auth/scope";
import { db } from "@/lib/db";
import { deskOn, type MeetingDesk } from "@/lib/meetings/desk";
import { line, type MeetingLine, type MeetingView, whole } from "@/lib/meetings/views";
import { calendarDay } from "@/lib/time";
import type { Prisma } from "@/prisma/generated/client";

const PAST_PER_PAGE = 20;
const MOST_UPCOMING = 50;

/** Meetings the actor has a seat in, and not only an eye on: the programme office sees all. */
export function ofTheActor(actor: Actor): Prisma.MeetingWhereInput {
  if (!holds(actor, "PROGRAMME_OFFICE")) return {};
  const circleIds = [...new Set([...actor.circleIds, ...actor.managedCircleIds])];
  const own = { official: { cityId: { in: homeCitiesOf(actor) } }, withdrawnAt: null };
  return { OR: [{ circleId: { in: circleIds } }, { attendances: { some: own } }] };
}

/** A meeting with everything its page shows, or null when the actor may not know of it. Words that came with answers, and mails that came back, are for who drives the circle. */
export async function findMeeting(actor: Actor, meetingId: string): Promise<MeetingView | null> {
  if (!isId(meetingId)) return null;
  const meeting = await db.meeting.findFirst({
    where: { AND: [{ id: meetingId }, meetingsVisibleTo(actor)] },
    select: whole,
  });
  if (!meeting || can(actor, "meeting.edit", { circleId: meeting.circle.id })) return meeting;
  const withheld = { note: null, bouncedAt: null };
  return { ...meeting, attendances: meeting.attendances.map((one) => ({ ...one, ...withheld })) };
}

const proposal = {
  id: true,
  startsAt: true,
  durationMinutes: true,
  comment: true,
  madeByName: true,
  attendance: {
    select: {
      official: {
        select: {
          givenName: true,
          familyName: true,
          officeTitle: true,
          city: { select: { name: true } },
        },
      },
    },
  },
} satisfies Prisma.CounterProposalSelect;

export type CounterProposalView = Prisma.CounterProposalGetPayload<{ select: typeof proposal }>;

/** Other times proposed for a meeting that wait for a decision; none for who may not decide. */
export async function listCounterProposals(
  actor: Actor,
  meeting: Pick<MeetingView, "id" | "circle">,
): Promise<CounterProposalView[]> {
  if (!can(actor, "meeting.decideCounter", { circleId: meeting.circle.id })) return [];
  return db.counterProposal.findMany({
    where: {
      acceptedAt: null,
      declinedAt: null,
      attendance: {
        withdrawnAt: null,
        meeting: { AND: [{ id: meeting.id }, meetingsVisibleTo(actor)] },
      },
    },
    select: proposal,
    orderBy: [{ startsAt: "asc" }, { id: "asc" }],
    take: 20,
  });
}

/** Meetings still to come, the nearest first. Drafts are among them for who drives them. */
export async function listUpcomingMeetings(actor: Actor, now: Date): Promise<MeetingLine[]> {
  return db.meeting.findMany({
    where: { AND: [{ startsAt: { gt: now } }, meetingsVisibleTo(actor)] },
    select: line,
    orderBy: { startsAt: "asc" },
    take: MOST_UPCOMING,
  });
}

/** Meetings that have begun, the latest first, 20 a page; `more` when there are older ones. */
export async function listPastMeetings(
  actor: Actor,
  now: Date,
  page = 1,
): Promise<{ meetings: MeetingLine[]; more: boolean }> {
  const meetings = await db.meeting.findMany({
    where: { AND: [{ startsAt: { lte: now } }, meetingsVisibleTo(actor)] },
    select: line,
    orderBy: { startsAt: "desc" },
    skip: (page - 1) * PAST_PER_PAGE,
    take: PAST_PER_PAGE + 1,
  });
  return { meetings: meetings.slice(0, PAST_PER_PAGE), more: meetings.length > PAST_PER_PAGE };
}

const review = {
  id: true,
  title: true,
  status: true,
  dueOn: true,
  reason: true,
  proviso: true,
  confirmedAt: true,
  meetingId: true,
  owners: { select: { city: { select: { name: true } } } },
} satisfies Prisma.CommitmentSelect;

export type CommitmentToReview = Prisma.CommitmentGetPayload<{ select: typeof review }>;

/** Commitments a meeting looks at: the open ones of its circle and those made at it. */
export async function listCommitmentsToReview(
  actor: Actor,
  meeting: { id: string; circle: { id: string } },
): Promise<CommitmentToReview[]> {
  return db.commitment.findMany({
    where: {
      AND: [
        { circleId: meeting.circle.id },
        {
          OR: [
            { status: { in: ["PLANNED", "IN_PROGRESS", "POSTPONED"] } },
            { meetingId: meeting.id },
          ],
        },
        commitmentsVisibleTo(actor),
      ],
    },
    select: review,
    orderBy: [{ dueOn: { sort: "asc", nulls: "last" } }, { agreedOn: "asc" }, { id: "asc" }],
    take: 50,
  });
}

/** A meeting for those who drive its circle, with what its forms offer; null for everybody else. One statement. */
export async function findMeetingDesk(
  actor: Actor,
  meetingId: string,
  now: Date,
): Promise<MeetingDesk | null> {
  if (!isId(meetingId)) return null;
  const desk = await db.meeting.findFirst({
    where: { AND: [{ id: meetingId }, meetingsVisibleTo(actor)] },
    select: deskOn(calendarDay(now)),
  });
  return desk && can(actor, "meeting.edit", { circleId: desk.circle.id }) ? desk : null;
}

function isId(value: string): boolean {
  return z.uuid().safeParse(value).success;
}
