import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { meetingsVisibleTo, minutesVisibleTo } from "@/lib/auth/scope";
import { headOf } from "@/lib/circles/seating";
import { db } from "@/lib/db";
import { hashToken } from "@/lib/links/tokens";
import { type MinutesContent, minutesContentSchema } from "@/lib/minutes/content";
import { differencesBetween } from "@/lib/minutes/differences";
import { partsOf } from "@/lib/minutes/parts";
import {
  type Comparison,
  type MeetingOfMinutes,
  type MinutesView,
  meetingOfMinutes,
  whole,
} from "@/lib/minutes/views";
import { optOuts } from "@/lib/reminders/rules";
import type { Prisma } from "@/prisma/generated/client";

/** The meeting whose minutes somebody looks for, whether or not there are any; null when it is out of sight. One statement. */
export async function findMeetingOfMinutes(
  actor: Actor,
  meetingId: string,
): Promise<MeetingOfMinutes | null> {
  if (!isId(meetingId)) return null;
  return db.meeting.findFirst({
    where: { AND: [{ id: meetingId }, meetingsVisibleTo(actor)] },
    select: meetingOfMinutes,
  });
}

/** The minutes of a meeting as they stand, or null when there are none to be seen. `compare` names two versions: "1-3". One statement. */
export async function findMinutes(
  actor: Actor,
  meetingId: string,
  compare?: string,
): Promise<{ minutes: MinutesView; comparison: Comparison | null } | null> {
  if (!isId(meetingId)) return null;
  const row = await db.minutes.findFirst({
    where: { AND: [{ meetingId }, minutesVisibleTo(actor)] },
    select: whole,
  });
  return row ? { minutes: toView(row), comparison: comparisonOf(row, compare) } : null;
}

/** The minutes a city's guest link was made for, the city, and its head for the choice of reminders; null when the link is unknown, expired or revoked. Reads only. */
export async function findLinkedMinutes(token: string, now: Date) {
  const link = await db.guestLink.findFirst({
    where: { tokenHash: hashToken(token), revokedAt: null, expiresAt: { gt: now } },
    select: {
      minutesApproval: {
        select: {
          city: {
            select: {
              id: true,
              name: true,
              officials: headOf(now, { id: true, ...optOuts, user: { select: optOuts } }),
            },
          },
          minutes: { select: whole },
        },
      },
    },
  });
  const approval = link?.minutesApproval;
  if (!approval) return null;
  const { city, minutes } = approval;
  return { city, head: city.officials[0] ?? null, minutes: toView(minutes) };
}

export type LinkedMinutes = NonNullable<Awaited<ReturnType<typeof findLinkedMinutes>>>;

/** A city of a meeting for the note to its council: with who signs; null for a city that was not invited. */
export async function findCouncilCity(actor: Actor, meetingId: string, cityId: string, now: Date) {
  if (!isId(cityId)) return null;
  return db.city.findFirst({
    where: {
      id: cityId,
      minutesApprovals: {
        some: { minutes: { AND: [{ meetingId }, minutesVisibleTo(actor)] } },
      },
    },
    select: {
      id: true,
      name: true,
      fullName: true,
      officials: headOf(now, { givenName: true, familyName: true, officeTitle: true }),
    },
  });
}

type Row = Prisma.MinutesGetPayload<{ select: typeof whole }>;

function toView({ versions, amendments, ...minutes }: Row): MinutesView {
  const standing = contentIn(versions, minutes.version);
  return {
    ...minutes,
    content: standing,
    versions: versions.map(({ content: _, ...line }) => line),
    amendments: amendments.map((one) => {
      const found = partsOf(standing).find(({ part }) => part === one.part);
      return { ...one, label: found?.label ?? "", current: found?.text ?? "" };
    }),
  };
}

/** Two of the versions, the earlier first; null when not both are there. */
function comparisonOf({ versions }: Row, compare: string | undefined): Comparison | null {
  const numbers =
    /^(\d{1,4})-(\d{1,4})$/
      .exec(compare ?? "")
      ?.slice(1)
      .map(Number) ?? [];
  const known = versions.map(({ number }) => number);
  const [from, to] = numbers.filter((number) => known.includes(number)).sort((a, b) => a - b);
  if (from === undefined || to === undefined || from === to) return null;
  const parts = differencesBetween(contentIn(versions, from), contentIn(versions, to));
  return { from, to, parts };
}

function contentIn(versions: Row["versions"], number: number): MinutesContent {
  return minutesContentSchema.parse(versions.find((one) => one.number === number)?.content);
}

function isId(value: string): boolean {
  return z.uuid().safeParse(value).success;
}
