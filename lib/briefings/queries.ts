import "server-only";
import { type Actor, holds, homeCitiesOf } from "@/lib/auth/actor";
import { can } from "@/lib/auth/policy";
import { commitmentsVisibleTo, meetingsVisibleTo } from "@/lib/auth/scope";
import { cityToPrepare, meetingBefore, promisesOf } from "@/lib/briefings/rules";
import { type Briefing, briefed, presented } from "@/lib/briefings/views";
import { line, toLine } from "@/lib/commitments/lines";
import { db } from "@/lib/db";
import { findMeeting } from "@/lib/meetings/queries";
import type { MeetingView } from "@/lib/meetings/views";
import { citiesOn } from "@/lib/meetings/wording";
import { calendarDay } from "@/lib/time";

/** What a city needs for a meeting, or null when the reader may not have it: their own city's; any city's for who drives the circle and for the programme office. Four statements. */
export async function findBriefing(
  actor: Actor,
  meetingId: string,
  wish: string | undefined,
): Promise<Briefing | null> {
  const meeting = await findMeeting(actor, meetingId);
  if (!meeting) return null;
  const members = citiesOn(meeting.circle.members, meeting.startsAt).map(({ cityId }) => cityId);
  const cities = await readCities(meeting, members);
  const allowed = cities.filter(({ id }) => mayRead(actor, meeting, id));
  const city = cityToPrepare(allowed, homeCitiesOf(actor), wish);
  if (!city) return null;

  const [commitments, items] = await Promise.all([
    readCommitments(actor, meeting, members, cities),
    db.agendaItem.findMany({
      where: { meeting: { AND: [{ id: meeting.id }, meetingsVisibleTo(actor)] } },
      select: presented,
      orderBy: { position: "asc" },
    }),
  ]);
  return {
    meeting,
    city,
    others: cities.filter(({ id }) => id !== city.id),
    promises: promisesOf(commitments, city.id),
    items,
    choice: allowed.map(({ slug, name }) => ({ slug, name })),
  };
}

/** The cities of the circle in their order, then those that are guests. */
async function readCities(meeting: MeetingView, members: readonly string[]) {
  const invited = meeting.attendances.map(({ official }) => official.city.id);
  const ids = [...new Set([...members, ...invited])];
  const found = await db.city.findMany({
    where: { id: { in: ids } },
    select: briefed(calendarDay(meeting.startsAt)),
  });
  return found.toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
}

function mayRead(actor: Actor, { circle }: MeetingView, cityId: string): boolean {
  if (holds(actor, "PROGRAMME_OFFICE")) return true;
  return (
    can(actor, "meeting.edit", { circleId: circle.id }) || homeCitiesOf(actor).includes(cityId)
  );
}

/** What is still open in the circle, and what was agreed at its last meeting, whatever became of it. */
async function readCommitments(
  actor: Actor,
  { circle, startsAt }: MeetingView,
  members: readonly string[],
  cities: readonly { id: string; name: string }[],
) {
  const last = meetingBefore(circle.meetings, startsAt);
  const rows = await db.commitment.findMany({
    where: {
      AND: [
        { circleId: circle.id, agreedOn: { lte: calendarDay(startsAt) } },
        {
          OR: [
            { status: { in: ["PLANNED", "IN_PROGRESS", "POSTPONED"] } },
            ...(last ? [{ meetingId: last.id }] : []),
          ],
        },
        commitmentsVisibleTo(actor),
      ],
    },
    select: line,
    orderBy: { id: "asc" },
    take: 200,
  });
  const sitting = cities.filter(({ id }) => members.includes(id));
  return rows.map((row) => toLine(row, sitting));
}
