import "server-only";
import { type Actor, citiesOf, homeCitiesOf } from "@/lib/auth/actor";
import {
  callsVisibleTo,
  commitmentsVisibleTo,
  meetingsVisibleTo,
  ownFeed,
  pollsVisibleTo,
} from "@/lib/auth/scope";
import type { FeedEntry } from "@/lib/calendar/feed-file";
import { sittingOn } from "@/lib/circles/seating";
import { db } from "@/lib/db";
import { feedAddress, isAlive } from "@/lib/feeds/address";
import { callEntries } from "@/lib/feeds/calls";
import { blockers, dueEntries, meetingEntry } from "@/lib/feeds/entries";
import { ofTheActor } from "@/lib/meetings/queries";
import { addMinutes, addMonths, calendarDay } from "@/lib/time";

/** Months a calendar keeps of what is over. */
const LOOKING_BACK = 12;
const LONGEST_MEETING = 12 * 60;
/** Of each kind; the latest ones, should there ever be more. */
const MOST_ENTRIES = 500;

export type OwnFeed = { id: string; address: string; createdAt: Date };

/** The actor's calendar subscription with its secret address, or null while there is none. */
export async function findFeed(actor: Actor): Promise<OwnFeed | null> {
  const feed = await db.calendarFeed.findFirst({
    where: ownFeed(actor),
    select: { id: true, tokenHash: true, createdAt: true },
  });
  if (!feed || !isAlive(feed)) return null;
  return { id: feed.id, address: feedAddress(feed.id), createdAt: feed.createdAt };
}

/** What stands in the actor's calendar: meetings, dates of open polls to keep free, agreements due, calls. Four statements, three for who speaks for no city. */
export async function listEntries(actor: Actor, origin: string, now: Date): Promise<FeedEntry[]> {
  const cityIds = citiesOf(actor);
  const reader = { cityIds, managedCircleIds: actor.managedCircleIds };
  const [meetings, polls, commitments, calls] = await Promise.all([
    meetingsFor(actor, now),
    pollsFor(actor, now),
    commitmentsFor(actor, now),
    callsFor(actor, now),
  ]);
  return [
    ...meetings.map((one) => meetingEntry(one, cityIds, origin)),
    ...polls.flatMap((one) => blockers(one, reader, origin)),
    ...commitments.flatMap((one) => dueEntries(one, origin)),
    ...calls.flatMap((one) => callEntries(one, cityIds, origin)),
  ];
}

const where = { place: true, videoUrl: true, dialIn: true };
const timed = { id: true, title: true, durationMinutes: true, timeZone: true, createdAt: true };

/** Meetings people were invited to; one called off stays until its day has passed, so that everybody sees it. */
function meetingsFor(actor: Actor, now: Date) {
  return db.meeting.findMany({
    where: {
      AND: [
        { invitedAt: { not: null }, startsAt: { gt: addMonths(calendarDay(now), -LOOKING_BACK) } },
        { OR: [{ cancelledAt: null }, { startsAt: { gt: addMinutes(now, -LONGEST_MEETING) } }] },
        meetingsVisibleTo(actor),
        ofTheActor(actor),
      ],
    },
    select: {
      ...timed,
      ...where,
      startsAt: true,
      sequence: true,
      cancelledAt: true,
      circle: { select: { name: true } },
      hosts: { select: { body: { select: { name: true } } }, orderBy: { body: { name: "asc" } } },
      attendances: {
        where: { withdrawnAt: null, invitedAt: { not: null } },
        select: {
          answer: true,
          official: { select: { city: { select: { id: true, name: true } } } },
        },
        orderBy: [{ official: { city: { name: "asc" } } }, { official: { officeKind: "asc" } }],
      },
    },
    orderBy: [{ startsAt: "desc" }, { id: "asc" }],
    take: MOST_ENTRIES,
  });
}

/** Polls of the actor's circles that are open, with the dates still to come. */
function pollsFor(actor: Actor, now: Date) {
  return db.datePoll.findMany({
    where: {
      AND: [
        { fixedAt: null, cancelledAt: null, circleId: { in: circlesOf(actor) } },
        pollsVisibleTo(actor),
      ],
    },
    select: {
      ...timed,
      ...where,
      circleId: true,
      version: true,
      answerBy: true,
      circle: { select: { name: true } },
      dates: {
        where: { startsAt: { gt: now } },
        select: {
          id: true,
          startsAt: true,
          votes: {
            where: { ballot: { cityId: { in: citiesOf(actor) } } },
            select: { vote: true, ballot: { select: { cityId: true } } },
          },
        },
        orderBy: { startsAt: "asc" },
      },
    },
    orderBy: { id: "asc" },
    take: MOST_ENTRIES,
  });
}

/** Open agreements with a day, of the actor's own cities or of their whole circle. */
function commitmentsFor(actor: Actor, now: Date) {
  const today = calendarDay(now);
  const sittingToday = sittingOn(today);
  return db.commitment.findMany({
    where: {
      AND: [
        { status: { in: ["PLANNED", "IN_PROGRESS", "POSTPONED"] } },
        { dueOn: { gt: addMonths(today, -LOOKING_BACK) } },
        {
          OR: [
            { owners: { some: { cityId: { in: homeCitiesOf(actor) } } } },
            { owners: { none: {} }, circleId: { in: circlesOf(actor) } },
          ],
        },
        commitmentsVisibleTo(actor),
      ],
    },
    select: {
      id: true,
      version: true,
      title: true,
      agreedOn: true,
      dueOn: true,
      proviso: true,
      confirmedAt: true,
      circle: { select: { name: true, members: { where: sittingToday, select: { id: true } } } },
      owners: { select: { city: { select: { name: true } } }, orderBy: { city: { name: "asc" } } },
    },
    orderBy: [{ dueOn: "asc" }, { id: "asc" }],
    take: MOST_ENTRIES,
  });
}

/** Calls of the actor's cities for which a time was agreed; one called off stays until its hour has passed. */
async function callsFor(actor: Actor, now: Date) {
  if (citiesOf(actor).length === 0) return [];
  const stands = { declinedAt: null, withdrawnAt: null };
  return db.callRequest.findMany({
    where: {
      AND: [
        { startsAt: { gt: addMonths(calendarDay(now), -LOOKING_BACK) } },
        { OR: [stands, { startsAt: { gt: now } }] },
        callsVisibleTo(actor),
      ],
    },
    select: {
      id: true,
      sequence: true,
      topic: true,
      askedAt: true,
      startsAt: true,
      durationMinutes: true,
      declinedAt: true,
      withdrawnAt: true,
      fromCity: { select: { id: true, name: true } },
      toCity: { select: { id: true, name: true } },
    },
    orderBy: [{ startsAt: "desc" }, { id: "asc" }],
    take: MOST_ENTRIES,
  });
}

function circlesOf({ circleIds, managedCircleIds }: Actor): string[] {
  return [...new Set([...circleIds, ...managedCircleIds])];
}
