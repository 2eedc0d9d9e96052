import { line as commitmentLine } from "@/lib/commitments/lines";
import { invited, onTheList } from "@/lib/meetings/views";
import type { Prisma } from "@/prisma/generated/client";

const city = { select: { id: true, name: true } } as const;

const basics = {
  id: true,
  title: true,
  startsAt: true,
  durationMinutes: true,
  timeZone: true,
  invitedAt: true,
  heldAt: true,
  cancelledAt: true,
} satisfies Prisma.MeetingSelect;

const item = {
  id: true,
  kind: true,
  title: true,
  minutes: true,
  startedAt: true,
  cityId: true,
  presenterId: true,
  presentedBy: true,
  city,
  presenter: { select: { givenName: true, familyName: true, officeTitle: true } },
} satisfies Prisma.AgendaItemSelect;

/** The texts that stand beside a note until somebody settles them. */
const besides = {
  where: { number: null, settledAt: null },
  select: {
    id: true,
    text: true,
    basedOn: true,
    savedAt: true,
    savedBy: { select: { id: true, givenName: true, familyName: true } },
  },
  orderBy: { savedAt: "asc" },
} satisfies Prisma.ItemNote$versionsArgs;

/** Noted wishes that wait for their city to ask. */
const openWishes = { settledAt: null } satisfies Prisma.NotedWishWhereInput;

/** A meeting as it is led. */
export const desk = {
  ...basics,
  circle: {
    select: {
      id: true,
      name: true,
      rhythmMonths: true,
      foundedOn: true,
      dissolvedOn: true,
      members: {
        select: { joinedOn: true, leftOn: true, cityId: true, city },
        orderBy: [{ joinedOn: "asc" }, { id: "asc" }],
      },
    },
  },
  attendances: { where: onTheList, select: invited, orderBy: { id: "asc" } },
  commitments: {
    select: { ...commitmentLine, agendaItemId: true },
    orderBy: { id: "desc" },
  },
  agenda: {
    select: {
      ...item,
      note: {
        select: {
          text: true,
          version: true,
          editedAt: true,
          editedBy: { select: { givenName: true, familyName: true } },
          versions: besides,
        },
      },
      notedWishes: {
        where: openWishes,
        select: { id: true, fromCity: city, toCity: city },
        orderBy: { notedAt: "asc" },
      },
      _count: { select: { callRequests: { where: { withdrawnAt: null } } } },
    },
    orderBy: { position: "asc" },
  },
} satisfies Prisma.MeetingSelect;

export type LeadDesk = Prisma.MeetingGetPayload<{ select: typeof desk }>;
export type LedItem = LeadDesk["agenda"][number];

/** A meeting as it is followed: what is talked about and what comes next, and no word of the notes. */
export const followed = {
  ...basics,
  circleId: true,
  videoUrl: true,
  dialIn: true,
  agenda: {
    select: { ...item, project: { select: { id: true, title: true, withdrawnAt: true } } },
    orderBy: { position: "asc" },
  },
} satisfies Prisma.MeetingSelect;

export type FollowedMeeting = Prisma.MeetingGetPayload<{ select: typeof followed }>;

/** What tells whether anything on the page of somebody who follows has changed. */
export const followedMark = {
  circleId: true,
  version: true,
  heldAt: true,
  cancelledAt: true,
  agenda: { select: { id: true, startedAt: true }, orderBy: { position: "asc" } },
} satisfies Prisma.MeetingSelect;

/** The same for who leads. */
export const ledMark = {
  ...followedMark,
  attendances: { where: onTheList, select: { id: true, version: true }, orderBy: { id: "asc" } },
  commitments: {
    select: { id: true, version: true, confirmedAt: true, owners: { select: { cityId: true } } },
    orderBy: { id: "asc" },
  },
  agenda: {
    select: {
      id: true,
      startedAt: true,
      note: {
        select: {
          version: true,
          versions: { where: besides.where, select: { id: true }, orderBy: { id: "asc" } },
        },
      },
      notedWishes: { where: openWishes, select: { id: true }, orderBy: { id: "asc" } },
      _count: { select: { callRequests: { where: { withdrawnAt: null } } } },
    },
    orderBy: { position: "asc" },
  },
} satisfies Prisma.MeetingSelect;
