import "server-only";
import {
  appealsVisibleTo,
  citiesOfNetwork,
  meetingsAnnounced,
  meetingsTold,
  pressReleasesVisibleTo,
} from "@/lib/auth/scope";
import { spokespersonsNamed } from "@/lib/auth/scope-network";
import { db, type Tx } from "@/lib/db";
import { env } from "@/lib/env";
import { type Announced, announced } from "@/lib/meetings/announced";
import { objectsOfAnnounced } from "@/lib/oparl/announced";
import { objectsOfCity } from "@/lib/oparl/cities";
import { textFile } from "@/lib/oparl/files";
import { objectsOfMeeting } from "@/lib/oparl/meetings";
import { type Member, member } from "@/lib/oparl/members";
import { objectsOfCircle, objectsOfNetwork } from "@/lib/oparl/network";
import { baseOf, type Index, indexOf, type Published } from "@/lib/oparl/objects";
import { objectsOfPerson, peopleNamed } from "@/lib/oparl/people";
import type { Kept } from "@/lib/oparl/record";
import { appealText } from "@/lib/oparl/texts";
import {
  type AppealRow,
  appeal,
  circle,
  city,
  type PressRow,
  press,
  speaker,
} from "@/lib/oparl/views";
import { calendarDay } from "@/lib/time";

const MOST_MEETINGS = 500;

/** Everything that is published now, by its path; nothing that is not. Public; six statements. */
export async function readPublished(now: Date, tx: Tx = db): Promise<Index> {
  const today = calendarDay(now);
  const standing = { withdrawnAt: null };
  const [cities, circles, releases, appeals, speakers, meetings] = await Promise.all([
    tx.city.findMany({ where: citiesOfNetwork(today), select: city }),
    tx.exchangeCircle.findMany({
      where: { foundedOn: { lte: today } },
      select: { ...circle, members: { ...circle.members, where: { joinedOn: { lte: today } } } },
    }),
    tx.pressRelease.findMany({
      where: { AND: [pressReleasesVisibleTo(null), standing] },
      select: press,
      orderBy: { id: "asc" },
    }),
    tx.appeal.findMany({ where: { AND: [appealsVisibleTo(null), standing] }, select: appeal }),
    tx.user.findMany({
      where: spokespersonsNamed(now),
      select: speaker(now),
      orderBy: { id: "asc" },
    }),
    listAnnouncedMeetings(tx),
  ]);
  const { NEXTAUTH_URL: origin, NETWORK_NAME: name } = env();
  const cityIds = new Set(cities.map(({ id }) => id));
  const terms = speakers.flatMap(({ mandates }) => mandates.map(({ id }) => `membership/${id}`));
  return indexOf([
    ...objectsOfNetwork(
      { name, origin },
      cities.flatMap(({ memberships }) => memberships),
      terms,
    ),
    ...cities.flatMap((one) => objectsOfCity(one, origin)),
    ...circles.flatMap((one) => objectsOfCircle(one, cityIds, { origin, today })),
    ...releases.flatMap((one) => objectsOfMeeting(one, origin)),
    ...meetings.flatMap((one) => objectsOfAnnounced(one, origin)),
    ...appeals.map((one) => appealFile(one, origin)),
    ...peopleNamed(speakers, releases, cityIds).flatMap((one) => objectsOfPerson(one, origin)),
  ]);
}

/** Meetings whose press release is published, the latest first. Public; one statement. */
export async function listPublicMeetings(): Promise<PressRow[]> {
  return db.pressRelease.findMany({
    where: { AND: [pressReleasesVisibleTo(null), { withdrawnAt: null }] },
    select: press,
    orderBy: [{ meeting: { startsAt: "desc" } }, { id: "desc" }],
    take: MOST_MEETINGS,
  });
}

/** Meetings announced in public of which no press release tells yet, the latest first; cancelled ones too. Public; one statement. */
export async function listAnnouncedMeetings(tx: Tx = db): Promise<Announced[]> {
  return tx.meeting.findMany({
    where: { AND: [meetingsAnnounced(), { NOT: meetingsTold() }] },
    select: announced,
    orderBy: [{ startsAt: "desc" }, { id: "desc" }],
    take: MOST_MEETINGS,
  });
}

/** The cities of the network today. Public; one statement. */
export async function listMembers(now: Date): Promise<Member[]> {
  const today = calendarDay(now);
  return db.city.findMany({ where: citiesOfNetwork(today), select: member(today) });
}

/** What is kept of everything that is or was published, by its path. One statement. */
export async function readKept(tx: Tx = db): Promise<Map<string, Kept>> {
  const rows = await tx.openObject.findMany({
    select: {
      path: true,
      bodyId: true,
      digest: true,
      createdAt: true,
      modifiedAt: true,
      deletedAt: true,
    },
  });
  return new Map(rows.map((row) => [row.path, row]));
}

function appealFile(one: AppealRow, origin: string): Published {
  const { id, slug, title: name, publishedAt: day } = one;
  const web = `${origin}/appeals/${slug}`;
  const file = { id, name, slug, day, text: appealText(one), web, meeting: null };
  return textFile(file, baseOf(origin));
}
