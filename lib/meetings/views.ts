import type { Prisma } from "@/prisma/generated/client";

/** An invited official with answer and guests, as the pages show it. The word that came with it is not among it. */
export const invited = {
  id: true,
  version: true,
  answer: true,
  answeredAt: true,
  answeredOnBehalf: true,
  answeredByName: true,
  answeredVia: true,
  presence: true,
  representativeName: true,
  representativeOffice: true,
  companionName: true,
  companionOffice: true,
  answeredBy: { select: { givenName: true, familyName: true } },
  official: {
    select: {
      id: true,
      userId: true,
      givenName: true,
      familyName: true,
      officeTitle: true,
      officeKind: true,
      salutation: true,
      city: { select: { id: true, name: true } },
    },
  },
} satisfies Prisma.AttendanceSelect;

export type InvitedView = Prisma.AttendanceGetPayload<{ select: typeof invited }>;

/** When, where and how a meeting is, what of it is settled, and how to dial in: for those who see it. */
export const basics = {
  id: true,
  title: true,
  startsAt: true,
  durationMinutes: true,
  timeZone: true,
  format: true,
  place: true,
  videoUrl: true,
  dialIn: true,
  answerBy: true,
  invitedAt: true,
  heldAt: true,
  cancelledAt: true,
} satisfies Prisma.MeetingSelect;

const circle = {
  id: true,
  name: true,
  members: {
    select: {
      cityId: true,
      joinedOn: true,
      leftOn: true,
      city: { select: { name: true, fullName: true } },
    },
    orderBy: [{ joinedOn: "asc" }, { id: "asc" }],
  },
} satisfies Prisma.ExchangeCircleSelect;

/** Whose answers count; somebody taken off the list is not shown. */
export const onTheList = { withdrawnAt: null } satisfies Prisma.AttendanceWhereInput;

/** The next meeting as the overview shows it. */
export const card = {
  ...basics,
  circle: { select: circle },
  hosts: { select: { body: { select: { name: true } } }, orderBy: { bodyId: "asc" } },
  attendances: { where: onTheList, select: invited, orderBy: { id: "asc" } },
  agenda: {
    where: { cityId: { not: null } },
    select: { id: true, kind: true, title: true, minutes: true, cityId: true, presenterId: true },
    orderBy: { position: "asc" },
  },
} satisfies Prisma.MeetingSelect;

export type MeetingOnCard = Prisma.MeetingGetPayload<{ select: typeof card }>;

/** A meeting with everything its page shows. */
export const whole = {
  ...basics,
  announcedAt: true,
  cancelReason: true,
  projectsBy: true,
  version: true,
  sequence: true,
  circle: {
    select: {
      ...circle,
      rhythmMonths: true,
      foundedOn: true,
      dissolvedOn: true,
      meetings: {
        where: { invitedAt: { not: null }, cancelledAt: null },
        select: { id: true, startsAt: true },
      },
    },
  },
  createdBy: {
    select: {
      givenName: true,
      familyName: true,
      salutation: true,
      email: true,
      mandates: {
        where: { role: "PROCESS_MANAGER" },
        select: { body: { select: { name: true, city: { select: { name: true } } } } },
        orderBy: { startsAt: "desc" },
        take: 1,
      },
    },
  },
  hosts: { select: { body: { select: { name: true } } } },
  pressRelease: { select: { slug: true, publishedAt: true } },
  attendances: { where: onTheList, select: { ...invited, note: true, bouncedAt: true } },
  agenda: {
    select: {
      id: true,
      kind: true,
      title: true,
      minutes: true,
      cityId: true,
      presenterId: true,
      presentedBy: true,
      project: { select: { id: true, title: true } },
      city: { select: { name: true } },
      presenter: { select: { givenName: true, familyName: true, officeTitle: true } },
    },
    orderBy: { position: "asc" },
  },
} satisfies Prisma.MeetingSelect;

export type MeetingView = Prisma.MeetingGetPayload<{ select: typeof whole }>;

/** One line of the list of meetings. */
export const line = {
  id: true,
  title: true,
  startsAt: true,
  durationMinutes: true,
  timeZone: true,
  format: true,
  place: true,
  invitedAt: true,
  heldAt: true,
  cancelledAt: true,
  circle: { select: { name: true } },
  attendances: {
    where: onTheList,
    select: {
      answer: true,
      presence: true,
      official: { select: { officeKind: true, city: { select: { id: true, name: true } } } },
    },
  },
} satisfies Prisma.MeetingSelect;

export type MeetingLine = Prisma.MeetingGetPayload<{ select: typeof line }>;
