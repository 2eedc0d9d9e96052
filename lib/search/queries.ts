import "server-only";
import type { Actor } from "@/lib/auth/actor";
import {
  appealsVisibleTo,
  citiesOfNetwork,
  commitmentsVisibleTo,
  goalsVisibleTo,
  meetingsVisibleTo,
  minutesVisibleTo,
  pressReleasesVisibleTo,
  projectsVisibleTo,
} from "@/lib/auth/scope";
import { officialsVisibleTo } from "@/lib/auth/scope-network";
import { inOfficeOn } from "@/lib/circles/seating";
import { db } from "@/lib/db";
import { enumerate } from "@/lib/i18n/words";
import { officeAndName } from "@/lib/people/names";
import { findHits, type Hit, type Hits } from "@/lib/search/find-hits";
import { findSimilar } from "@/lib/search/find-similar";
import { KINDS, type Kind, MOST_OF_KIND, MOST_SHOWN, type Question } from "@/lib/search/rules";
import type { Result, Results } from "@/lib/search/views";
import { calendarDay, longDate } from "@/lib/time";

type Reader = Actor | null;

/**
 * What the reader may see of what matches, by kind; nobody signed in sees what is public, and no names of people. One
 * statement for the words and circles, one for each other kind that was hit; one more when nothing was.
 */
export async function search(
  reader: Reader,
  { words, kind }: Question,
  now: Date,
): Promise<Results> {
  if (!words) return { kinds: [], similar: [] };
  const today = calendarDay(now);
  const most = kind ? MOST_OF_KIND : MOST_SHOWN;
  const asked = kind ? [kind] : KINDS;
  const hits = await findHits(reader, { words, kinds: asked, most: LOOKED_AT * (most + 1) }, today);
  const found = await Promise.all(
    asked.map(async (one) => ({
      kind: one,
      results: await FIND[one](reader, hits, most + 1, now),
    })),
  );
  const kinds = found
    .filter(({ results }) => results.length > 0)
    .map(({ kind: one, results }) => ({
      kind: one,
      results: results.slice(0, most),
      hasMore: results.length > most,
    }));
  return {
    kinds,
    similar: kinds.length === 0 ? await findSimilar(words, reader !== null, today) : [],
  };
}

/** So many times what is shown is looked at: some of it will not be the reader's to see. */
const LOOKED_AT = 4;

type Find = (reader: Reader, hits: Hits, most: number, now: Date) => Promise<Result[]>;

const FIND: Record<Kind, Find> = {
  city: findCities,
  circle: findCircles,
  project: findProjects,
  appeal: findAppeals,
  press: findPress,
  meeting: findMeetings,
  commitment: findCommitments,
};

/** Cities by their names, their people in office today and what they have set themselves, in this order. */
async function findCities(reader: Reader, hits: Hits, most: number, now: Date): Promise<Result[]> {
  const today = calendarDay(now);
  const ids = citiesOf([...hits.city, ...hits.official, ...hits.goal], 2 * most);
  if (ids.length === 0) return [];
  const people = reader
    ? { AND: [{ id: { in: idsOf(hits.official) } }, officialsVisibleTo(reader), inOfficeOn(today)] }
    : NOTHING;
  const goals = { AND: [{ id: { in: idsOf(hits.goal) } }, goalsVisibleTo(reader)] };
  const isHit = [
    { id: { in: idsOf(hits.city) } },
    { officials: { some: people } },
    { goals: { some: goals } },
  ];
  const rows = await db.city.findMany({
    where: { AND: [{ id: { in: ids } }, citiesOfNetwork(today), { OR: isHit }] },
    select: {
      id: true,
      slug: true,
      name: true,
      officials: {
        where: people,
        select: { givenName: true, familyName: true, officeTitle: true },
        orderBy: { id: "asc" },
      },
      goals: { where: goals, select: { title: true }, orderBy: { id: "asc" }, take: MOST_GOALS },
    },
  });
  return inOrder(rows, ids, most).map(({ id, slug, name, officials, goals: set }) => ({
    id,
    href: `/cities/${slug}`,
    title: name,
    more: orNull([
      ...officials.map((official) => officeAndName(official, name)),
      ...set.map(({ title }) => title),
    ]),
  }));
}

/** As many goals of a city as are named beside it. */
const MOST_GOALS = 3;

/** The first of the cities the hits are or belong to, each once. */
function citiesOf(found: readonly Hit[], most: number): string[] {
  return [...new Set(found.map(({ id, cityId }) => cityId ?? id))].slice(0, most);
}

/** Circles by their names, with the cities that sit in them today: all of it is public. */
async function findCircles(reader: Reader, { circle }: Hits, most: number): Promise<Result[]> {
  return circle.slice(0, most).map(({ id, name = "", cities = [] }) => ({
    id,
    href: reader ? `/circles/${id}` : `/network/circles/${id}`,
    title: name,
    more: orNull(cities),
  }));
}

async function findProjects(reader: Reader, hits: Hits, most: number): Promise<Result[]> {
  if (!reader || hits.project.length === 0) return [];
  const rows = await db.project.findMany({
    where: { AND: [{ id: { in: idsOf(hits.project) } }, projectsVisibleTo(reader)] },
    select: { id: true, title: true, city: { select: { name: true } } },
  });
  return inOrder(rows, idsOf(hits.project), most).map(({ id, title, city }) => ({
    id,
    href: `/projects/${id}`,
    title,
    more: city.name,
  }));
}

async function findAppeals(reader: Reader, hits: Hits, most: number): Promise<Result[]> {
  if (hits.appeal.length === 0) return [];
  const rows = await db.appeal.findMany({
    where: {
      AND: [{ id: { in: idsOf(hits.appeal) }, withdrawnAt: null }, appealsVisibleTo(reader)],
    },
    select: { id: true, slug: true, title: true, callToAction: true },
  });
  return inOrder(rows, idsOf(hits.appeal), most).map(({ id, slug, title, callToAction }) => ({
    id,
    href: `/appeals/${slug}`,
    title,
    more: callToAction,
  }));
}

async function findPress(reader: Reader, hits: Hits, most: number): Promise<Result[]> {
  if (hits.press.length === 0) return [];
  const rows = await db.pressRelease.findMany({
    where: { AND: [{ id: { in: idsOf(hits.press) } }, pressReleasesVisibleTo(reader)] },
    select: { id: true, slug: true, title: true, meetingId: true, publishedAt: true },
  });
  return inOrder(rows, idsOf(hits.press), most).map(
    ({ id, slug, title, meetingId, publishedAt }) => ({
      id,
      href: publishedAt ? `/press/${slug}` : `/meetings/${meetingId}/press`,
      title,
      more: publishedAt ? longDate(publishedAt) : null,
    }),
  );
}

/** Meetings by their title, and those in whose minutes the words stand. */
async function findMeetings(reader: Reader, hits: Hits, most: number): Promise<Result[]> {
  if (!reader || hits.meeting.length + hits.minutes.length === 0) return [];
  const told = { AND: [{ id: { in: idsOf(hits.minutes) } }, minutesVisibleTo(reader)] };
  const rows = await db.meeting.findMany({
    where: {
      AND: [
        { OR: [{ id: { in: idsOf(hits.meeting) } }, { minutes: told }] },
        meetingsVisibleTo(reader),
      ],
    },
    select: { id: true, title: true, startsAt: true, timeZone: true },
    orderBy: [{ startsAt: "desc" }, { id: "desc" }],
    take: most,
  });
  return rows.map(({ id, title, startsAt, timeZone }) => ({
    id,
    href: `/meetings/${id}`,
    title,
    more: longDate(startsAt, timeZone),
  }));
}

async function findCommitments(reader: Reader, hits: Hits, most: number): Promise<Result[]> {
  if (!reader || hits.commitment.length === 0) return [];
  const rows = await db.commitment.findMany({
    where: { AND: [{ id: { in: idsOf(hits.commitment) } }, commitmentsVisibleTo(reader)] },
    select: { id: true, title: true },
  });
  return inOrder(rows, idsOf(hits.commitment), most).map(({ id, title }) => ({
    id,
    href: `/commitments/${id}`,
    title,
    more: null,
  }));
}

// A filter that lets nothing through.
const NOTHING = { id: { in: [] } };

/** Best first, as the words were found. */
function inOrder<Row extends { id: string }>(
  rows: readonly Row[],
  ids: readonly string[],
  most: number,
): Row[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []).slice(0, most);
}

function idsOf(found: readonly Hit[]): string[] {
  return found.map(({ id }) => id);
}

function orNull(words: readonly string[]): string | null {
  return words.length > 0 ? enumerate(words) : null;
}
