import type { Prisma } from "@/prisma/generated/client";

const person = {
  givenName: true,
  familyName: true,
  salutation: true,
  officeTitle: true,
  officeKind: true,
  cityId: true,
} satisfies Prisma.OfficialSelect;

const member = {
  cityId: true,
  joinedOn: true,
  leftOn: true,
  city: {
    select: {
      name: true,
      fullName: true,
      memberships: { select: { joinedOn: true, leftOn: true, cohort: true } },
      bodies: {
        select: {
          startedOn: true,
          endedOn: true,
          carriers: {
            select: { name: true, kind: true, startedOn: true, endedOn: true },
            orderBy: { id: "asc" },
          },
        },
        orderBy: { id: "asc" },
      },
    },
  },
} satisfies Prisma.CircleMembershipSelect;

const attendance = {
  presence: true,
  representativeName: true,
  representativeOffice: true,
  companionName: true,
  companionOffice: true,
  official: { select: person },
  representative: { select: person },
  companion: { select: person },
} satisfies Prisma.AttendanceSelect;

/** A meeting with everything around it a press release may tell of. */
export const toldMeeting = {
  id: true,
  startsAt: true,
  timeZone: true,
  format: true,
  place: true,
  circle: {
    select: {
      rhythmMonths: true,
      members: { select: member, orderBy: [{ joinedOn: "asc" }, { id: "asc" }] },
      meetings: {
        where: { cancelledAt: null },
        select: { id: true, startsAt: true, heldAt: true, invitedAt: true },
        orderBy: { startsAt: "asc" },
      },
    },
  },
  hosts: {
    select: { body: { select: { name: true, city: { select: { name: true } } } } },
    orderBy: { bodyId: "asc" },
  },
  attendances: { where: { withdrawnAt: null }, select: attendance, orderBy: { id: "asc" } },
  quotes: {
    where: { removedAt: null },
    select: {
      position: true,
      text: true,
      speakerName: true,
      speakerOffice: true,
      city: { select: { name: true } },
      official: { select: { ...person, city: { select: { name: true } } } },
    },
    orderBy: { position: "asc" },
  },
  commitments: { select: { id: true, confirmedAt: true } },
  agenda: {
    where: { project: { withdrawnAt: null } },
    select: { id: true, project: { select: { title: true } } },
  },
} satisfies Prisma.MeetingSelect;

export type ToldMeeting = Prisma.MeetingGetPayload<{ select: typeof toldMeeting }>;

/** A term of a spokesperson with the terms before it, where this person works, and the appeals around a meeting. */
export function spokespersonAround(from: Date, until: Date) {
  return {
    startsAt: true,
    user: {
      select: {
        givenName: true,
        familyName: true,
        salutation: true,
        mandates: {
          where: { role: { in: ["SPOKESPERSON", "PROCESS_MANAGER"] }, startsAt: { lte: until } },
          select: {
            role: true,
            endsAt: true,
            body: { select: { city: { select: { name: true } } } },
          },
          orderBy: { startsAt: "desc" },
        },
        appeals: {
          where: { publishedAt: { gte: from, lte: until }, withdrawnAt: null },
          select: { title: true, callToAction: true },
          orderBy: { publishedAt: "desc" },
          take: 1,
        },
      },
    },
  } satisfies Prisma.MandateSelect;
}

export type SpokespersonRow = Prisma.MandateGetPayload<{
  select: ReturnType<typeof spokespersonAround>;
}>;
