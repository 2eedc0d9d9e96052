import { decided } from "@/lib/releases/views";
import type { Prisma } from "@/prisma/generated/client";

const speaker = {
  givenName: true,
  familyName: true,
  officeTitle: true,
  salutation: true,
  city: { select: { name: true } },
} satisfies Prisma.OfficialSelect;

const releases = {
  where: { replacedAt: null },
  select: { ...decided, cityId: true },
  orderBy: [{ askedAt: "asc" }, { id: "asc" }],
} satisfies Prisma.Quote$releasesArgs;

const quote = {
  id: true,
  position: true,
  text: true,
  version: true,
  speakerName: true,
  speakerOffice: true,
  official: { select: speaker },
  releases,
} satisfies Prisma.QuoteSelect;

export type QuoteView = Prisma.QuoteGetPayload<{ select: typeof quote }>;

const photo = {
  id: true,
  fileId: true,
  alternative: true,
  caption: true,
  credit: true,
  showsNobody: true,
  releases,
} satisfies Prisma.PressPhotoSelect;

export type PhotoView = Prisma.PressPhotoGetPayload<{ select: typeof photo }>;

const press = {
  id: true,
  slug: true,
  title: true,
  body: true,
  version: true,
  publishedAt: true,
  withdrawnAt: true,
  withdrawReason: true,
  leads: { select: { cityId: true, text: true, version: true } },
  photos: { where: { removedAt: null }, select: photo, orderBy: { id: "asc" } },
} satisfies Prisma.PressReleaseSelect;

const meeting = {
  id: true,
  circleId: true,
  startsAt: true,
  timeZone: true,
  quotes: { where: { removedAt: null }, select: quote, orderBy: { position: "asc" } },
} satisfies Prisma.MeetingSelect;

const members = {
  select: { joinedOn: true, leftOn: true, cityId: true, city: { select: { name: true } } },
  orderBy: [{ joinedOn: "asc" }, { id: "asc" }],
} satisfies Prisma.ExchangeCircle$membersArgs;

/** The desk of a meeting's press release: text, quotes, pictures, leads, and how each release stands. */
export const desk = {
  ...meeting,
  title: true,
  heldAt: true,
  minutes: { select: { lockedAt: true } },
  circle: { select: { members } },
  pressRelease: { select: press },
} satisfies Prisma.MeetingSelect;

export type PressDesk = Prisma.MeetingGetPayload<{ select: typeof desk }>;

/** A press release with everything its pages and files print. */
export const whole = {
  ...press,
  createdBy: {
    select: {
      givenName: true,
      familyName: true,
      email: true,
      mandates: {
        where: { role: "PROCESS_MANAGER" },
        select: { body: { select: { name: true, city: { select: { name: true } } } } },
        orderBy: { startsAt: "desc" },
        take: 1,
      },
    },
  },
  revisions: { select: { savedAt: true }, orderBy: { number: "desc" }, take: 1 },
  meeting: { select: { ...meeting, circle: { select: { members } } } },
} satisfies Prisma.PressReleaseSelect;

export type WholePress = Prisma.PressReleaseGetPayload<{ select: typeof whole }>;

/** One line of the list of press releases. */
export const line = {
  id: true,
  slug: true,
  title: true,
  publishedAt: true,
  withdrawnAt: true,
  meeting: { select: { startsAt: true, timeZone: true, circle: { select: { members } } } },
} satisfies Prisma.PressReleaseSelect;

export type PressLine = Prisma.PressReleaseGetPayload<{ select: typeof line }>;
