import "server-only";
import { z } from "zod";
import { type Actor, citiesOf } from "@/lib/auth/actor";
import { meetingsVisibleTo } from "@/lib/auth/scope";
import { inOfficeOn } from "@/lib/circles/seating";
import { db } from "@/lib/db";
import { hashToken } from "@/lib/links/tokens";
import { invited, onTheList } from "@/lib/meetings/views";
import { optOuts } from "@/lib/reminders/rules";
import { calendarDay } from "@/lib/time";
import type { Prisma } from "@/prisma/generated/client";

const named = {
  id: true,
  givenName: true,
  familyName: true,
  officeTitle: true,
} satisfies Prisma.OfficialSelect;

const meeting = {
  id: true,
  title: true,
  startsAt: true,
  durationMinutes: true,
  timeZone: true,
  format: true,
  answerBy: true,
  cancelledAt: true,
  cancelReason: true,
} satisfies Prisma.MeetingSelect;

/** An answer as its form starts from it, with those of the city who can stand in or come along. */
function standing(now: Date) {
  return {
    ...invited,
    note: true,
    representativeOfficialId: true,
    companionOfficialId: true,
    official: {
      select: {
        ...invited.official.select,
        city: {
          select: {
            id: true,
            name: true,
            fullName: true,
            officials: {
              where: inOfficeOn(calendarDay(now)),
              select: named,
              orderBy: [{ officeKind: "asc" }, { familyName: "asc" }],
            },
          },
        },
      },
    },
    meeting: { select: meeting },
  } satisfies Prisma.AttendanceSelect;
}

export type StandingAnswer = Prisma.AttendanceGetPayload<{ select: ReturnType<typeof standing> }>;

/** Invitations to a meeting which the actor may answer, the head's first; none when there are none to see. */
export async function listOwnInvitations(
  actor: Actor,
  meetingId: string,
  now: Date,
): Promise<StandingAnswer[]> {
  if (!z.uuid().safeParse(meetingId).success) return [];
  return db.attendance.findMany({
    where: {
      ...onTheList,
      official: { cityId: { in: citiesOf(actor) } },
      meeting: { AND: [{ id: meetingId, invitedAt: { not: null } }, meetingsVisibleTo(actor)] },
    },
    select: standing(now),
    orderBy: [{ official: { officeKind: "asc" } }, { id: "asc" }],
  });
}

/** All invitations to a meeting the actor drives, for entering what was said on the telephone; none to anybody else. */
export async function listInvitationsToEnter(
  actor: Actor,
  meetingId: string,
  now: Date,
): Promise<StandingAnswer[]> {
  if (!z.uuid().safeParse(meetingId).success) return [];
  const driven = { circleId: { in: [...actor.managedCircleIds] }, invitedAt: { not: null } };
  return db.attendance.findMany({
    where: {
      ...onTheList,
      invitedAt: { not: null },
      meeting: { AND: [{ id: meetingId, ...driven }, meetingsVisibleTo(actor)] },
    },
    select: standing(now),
    orderBy: [
      { official: { city: { name: "asc" } } },
      { official: { officeKind: "asc" } },
      { id: "asc" },
    ],
  });
}

function behindLink(now: Date) {
  const { official, ...own } = standing(now);
  return {
    ...own,
    official: { select: { ...official.select, ...optOuts, user: { select: optOuts } } },
    meeting: {
      select: {
        ...meeting,
        hosts: { select: { body: { select: { name: true } } } },
        circle: {
          select: {
            members: { select: { cityId: true }, orderBy: [{ joinedOn: "asc" }, { id: "asc" }] },
          },
        },
        attendances: { where: onTheList, select: invited },
      },
    },
  } satisfies Prisma.AttendanceSelect;
}

export type LinkedInvitation = Prisma.AttendanceGetPayload<{
  select: ReturnType<typeof behindLink>;
}>;

/** The invitation a guest link was made for, or null when the link is unknown, expired or revoked. Reads only. */
export async function findInvitation(token: string, now: Date): Promise<LinkedInvitation | null> {
  const link = await db.guestLink.findFirst({
    where: {
      tokenHash: hashToken(token),
      revokedAt: null,
      expiresAt: { gt: now },
      attendance: { ...onTheList, meeting: { invitedAt: { not: null } } },
    },
    select: { attendance: { select: behindLink(now) } },
  });
  return link?.attendance ?? null;
}
