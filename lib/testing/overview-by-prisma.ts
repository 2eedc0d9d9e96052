import { type Actor, citiesOf, homeCitiesOf } from "@/lib/auth/actor";
import {
  appealsVisibleTo,
  citiesOfNetwork,
  commitmentsVisibleTo,
  meetingsVisibleTo,
  minutesVisibleTo,
  releasesVisibleTo,
} from "@/lib/auth/scope";
import { electionsVisibleTo, proposalsVisibleTo } from "@/lib/auth/scope-network";
import { listNotedWishes } from "@/lib/calls/queries";
import { db } from "@/lib/db";
import { ofTheActor } from "@/lib/meetings/queries";
import { card, onTheList } from "@/lib/meetings/views";
import {
  appealFor,
  approval,
  brief,
  election,
  held,
  promised,
  release,
  rhythmOn,
  toHandIn,
} from "@/lib/overview/views";
import { waiting as waitingProposal } from "@/lib/proposals/views";
import { townHallWork } from "@/lib/testing/town-hall-work";
import { addMinutes, calendarDay } from "@/lib/time";

const HOUR = 60;
const DAY = 24 * HOUR;

/** The lists of the overview as Prisma reads them through the scopes: what its own statement must give. */
export async function overviewByPrisma(actor: Actor, now: Date) {
  const [next, waiting, commitments, appeals, circles, ...work] = await Promise.all([
    nextMeeting(actor, now),
    meetingsWaiting(actor, now),
    openCommitments(actor),
    latestAppeals(actor),
    drivenCircles(actor, now),
    projectsToHandIn(actor, now),
    openApprovals(actor),
    openReleases(actor),
    withoutMinutes(actor, now),
    listNotedWishes(actor),
    openElections(actor, now),
    openProposals(actor),
  ]);
  const [projects, approvals, releases, unwritten, wishes, elections, proposals] = work;
  return {
    next,
    waiting,
    commitments,
    appeals,
    circles,
    projects,
    approvals,
    releases,
    unwritten,
    wishes,
    elections,
    proposals,
    ...(await townHallWork(actor, now)),
  };
}

async function nextMeeting(actor: Actor, now: Date) {
  if (actor.mandates.every(({ role }) => role === "PROGRAMME_OFFICE")) return null;
  const meetings = await db.meeting.findMany({
    where: {
      AND: [
        { startsAt: { gt: addMinutes(now, -12 * HOUR) }, invitedAt: { not: null } },
        { cancelledAt: null, heldAt: null },
        meetingsVisibleTo(actor),
        ofTheActor(actor),
      ],
    },
    select: card,
    orderBy: { startsAt: "asc" },
    take: 2,
  });
  return meetings.find((one) => addMinutes(one.startsAt, one.durationMinutes) > now) ?? null;
}

async function meetingsWaiting(actor: Actor, now: Date) {
  const own = { ...onTheList, answer: null, official: { cityId: { in: citiesOf(actor) } } };
  return db.meeting.findMany({
    where: {
      AND: [
        { cancelledAt: null, heldAt: null, startsAt: { gt: addMinutes(now, -365 * DAY) } },
        {
          OR: [
            { circleId: { in: [...actor.managedCircleIds] } },
            { startsAt: { gt: now }, attendances: { some: own } },
          ],
        },
        meetingsVisibleTo(actor),
      ],
    },
    select: brief,
    orderBy: { startsAt: "asc" },
    take: 12,
  });
}

async function openCommitments(actor: Actor) {
  return db.commitment.findMany({
    where: {
      AND: [
        { status: { in: ["PLANNED", "IN_PROGRESS", "POSTPONED"] } },
        {
          OR: [{ owners: { some: { cityId: { in: citiesOf(actor) } } } }, { owners: { none: {} } }],
        },
        { circleId: { in: [...actor.seatCircleIds] } },
        { confirmations: { none: { cityId: { in: citiesOf(actor) }, refusedAt: { not: null } } } },
        commitmentsVisibleTo(actor),
      ],
    },
    select: promised,
    orderBy: [{ dueOn: { sort: "asc", nulls: "last" } }, { id: "asc" }],
    take: 5,
  });
}

async function latestAppeals(actor: Actor) {
  return db.appeal.findMany({
    where: { AND: [{ publishedAt: { not: null }, withdrawnAt: null }, appealsVisibleTo(actor)] },
    select: appealFor(actor),
    orderBy: [{ publishedAt: "desc" }, { id: "desc" }],
    take: 3,
  });
}

async function drivenCircles(actor: Actor, now: Date) {
  return db.exchangeCircle.findMany({
    where: { id: { in: [...actor.managedCircleIds] }, dissolvedOn: null },
    select: rhythmOn(now),
    orderBy: { name: "asc" },
    take: 5,
  });
}

async function projectsToHandIn(actor: Actor, now: Date) {
  const ahead = { startsAt: { gt: now }, invitedAt: { not: null }, cancelledAt: null };
  return db.agendaItem.findMany({
    where: {
      kind: "PROJECT",
      projectId: null,
      cityId: { in: homeCitiesOf(actor) },
      meeting: { AND: [ahead, meetingsVisibleTo(actor), ofTheActor(actor)] },
    },
    select: toHandIn,
    orderBy: [{ meeting: { startsAt: "asc" } }, { position: "asc" }],
  });
}

async function openApprovals(actor: Actor) {
  const approvals = await db.minutesApproval.findMany({
    where: {
      cityId: { in: citiesOf(actor) },
      silentAt: null,
      minutes: {
        AND: [
          { circulatedAt: { not: null }, lockedAt: null, meeting: ofTheActor(actor) },
          minutesVisibleTo(actor),
        ],
      },
    },
    select: approval,
    orderBy: [{ minutes: { consentBy: "asc" } }, { id: "asc" }],
  });
  return approvals.filter(({ number, minutes }) => number !== minutes.version);
}

async function openReleases(actor: Actor) {
  return db.release.findMany({
    where: {
      AND: [
        { cityId: { in: citiesOf(actor) }, releasedAt: null, refusedAt: null, replacedAt: null },
        { OR: [{ quote: { removedAt: null } }, { photo: { removedAt: null } }] },
        releasesVisibleTo(actor),
      ],
    },
    select: release,
    orderBy: [{ askedAt: "asc" }, { id: "asc" }],
  });
}

async function withoutMinutes(actor: Actor, now: Date) {
  return db.meeting.findMany({
    where: {
      AND: [
        { circleId: { in: [...actor.managedCircleIds] }, heldAt: { not: null }, cancelledAt: null },
        { startsAt: { gt: addMinutes(now, -90 * DAY) }, minutes: null },
        meetingsVisibleTo(actor),
      ],
    },
    select: held,
    orderBy: { startsAt: "asc" },
  });
}

async function openElections(actor: Actor, now: Date) {
  const silent = (electionId: string) => ({
    AND: [
      { id: { in: citiesOf(actor) }, electionVotes: { none: { electionId } } },
      citiesOfNetwork(calendarDay(now)),
    ],
  });
  const running = await db.election.findMany({
    where: {
      AND: [
        { calledAt: { not: null }, votesUntil: { gt: now }, decidedAt: null, cancelledAt: null },
        electionsVisibleTo(actor),
      ],
    },
    select: election,
    orderBy: [{ votesUntil: "asc" }, { id: "asc" }],
  });
  const waiting = await Promise.all(
    running.map(async (one) => ((await db.city.count({ where: silent(one.id) })) > 0 ? [one] : [])),
  );
  return waiting.flat();
}

async function openProposals(actor: Actor) {
  const isOpen = { agreedAt: null, withdrawnAt: null, cities: { every: { declinedAt: null } } };
  return db.circleProposalCity.findMany({
    where: {
      cityId: { in: citiesOf(actor) },
      agreedAt: null,
      proposal: { AND: [isOpen, proposalsVisibleTo(actor)] },
    },
    select: waitingProposal,
    orderBy: [{ proposal: { proposedAt: "asc" } }, { proposalId: "asc" }, { cityId: "asc" }],
  });
}
