import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { meetingsVisibleTo } from "@/lib/auth/scope";
import type { WaitingWork } from "@/lib/bodies/views";
import { sittingOn } from "@/lib/circles/seating";
import { db, type Tx } from "@/lib/db";
import { calendarDay } from "@/lib/time";
import type { Prisma } from "@/prisma/generated/client";

/** What waits in the circles of a city, as far as the actor may see it. Four statements. */
export function listWaitingWork(actor: Actor, cityId: string, now: Date): Promise<WaitingWork> {
  return readWaitingWork(db, cityId, meetingsVisibleTo(actor), now);
}

/** What waits in the circles of a city, for whoever drives them from now on: meetings, polls, minutes, press releases and agreements. */
export async function readWaitingWork(
  tx: Tx,
  cityId: string,
  seen: Prisma.MeetingWhereInput,
  now: Date,
): Promise<WaitingWork> {
  const seats = await tx.circleMembership.findMany({
    where: { cityId, ...sittingOn(calendarDay(now)), circle: { dissolvedOn: null } },
    select: { circleId: true },
  });
  const circle = { circleId: { in: seats.map(({ circleId }) => circleId) } };
  const [meetings, polls, commitments] = [
    await tx.meeting.findMany({
      where: { AND: [circle, seen, { cancelledAt: null }, unfinished(now)] },
      select: meeting,
      orderBy: { startsAt: "asc" },
    }),
    await tx.datePoll.findMany({
      where: { ...circle, fixedAt: null, cancelledAt: null },
      select: { id: true, title: true, answerBy: true },
      orderBy: { createdAt: "asc" },
    }),
    await tx.commitment.findMany({
      where: { ...circle, status: { in: ["PLANNED", "IN_PROGRESS", "POSTPONED"] } },
      select: { id: true, title: true, dueOn: true },
      orderBy: [{ dueOn: { sort: "asc", nulls: "last" } }, { id: "asc" }],
    }),
  ];
  return [
    ...meetings.flatMap((one) => workOf(one, now)),
    ...polls.map(({ id, title, answerBy }) => ({
      kind: "poll" as const,
      title,
      href: `/polls/${id}`,
      day: answerBy,
    })),
    ...commitments.map(({ id, title, dueOn }) => ({
      kind: "commitment" as const,
      title,
      href: `/commitments/${id}`,
      day: dueOn,
    })),
  ];
}

const meeting = {
  id: true,
  title: true,
  startsAt: true,
  invitedAt: true,
  minutes: { select: { lockedAt: true } },
  pressRelease: { select: { publishedAt: true } },
} satisfies Prisma.MeetingSelect;

function unfinished(now: Date): Prisma.MeetingWhereInput {
  return {
    OR: [
      { startsAt: { gt: now } },
      { minutes: { lockedAt: null } },
      { pressRelease: { publishedAt: null, withdrawnAt: null } },
    ],
  };
}

type MeetingRow = Prisma.MeetingGetPayload<{ select: typeof meeting }>;

function workOf({ id, title, startsAt, ...rest }: MeetingRow, now: Date): WaitingWork {
  const page = `/meetings/${id}`;
  const of = (kind: WaitingWork[number]["kind"], href: string) => ({
    kind,
    title,
    href,
    day: startsAt,
  });
  return [
    ...(startsAt > now ? [of(rest.invitedAt ? "meeting" : "draft", page)] : []),
    ...(rest.minutes?.lockedAt === null ? [of("minutes", `${page}/minutes`)] : []),
    ...(rest.pressRelease?.publishedAt === null ? [of("press", `${page}/press`)] : []),
  ];
}
