import type { Prisma } from "@/prisma/generated/client";

const meeting = { id: true, startsAt: true, timeZone: true } satisfies Prisma.MeetingSelect;

/** How a release stands, and who decided it. */
export const decided = {
  id: true,
  name: true,
  text: true,
  askedAt: true,
  remindedAt: true,
  releasedAt: true,
  refusedAt: true,
  replacedAt: true,
  reason: true,
  decidedByName: true,
  onBehalfOf: true,
  decidedBy: { select: { givenName: true, familyName: true } },
} satisfies Prisma.ReleaseSelect;

export type DecidedView = Prisma.ReleaseGetPayload<{ select: typeof decided }>;

/** A release as the person asked sees it. */
export const whole = {
  ...decided,
  cityId: true,
  official: { select: { givenName: true, familyName: true } },
  askedBy: { select: { givenName: true, familyName: true, email: true } },
  quote: { select: { text: true, meeting: { select: meeting } } },
  photo: {
    select: {
      fileId: true,
      alternative: true,
      pressRelease: { select: { meeting: { select: meeting } } },
    },
  },
} satisfies Prisma.ReleaseSelect;

export type ReleaseView = Prisma.ReleaseGetPayload<{ select: typeof whole }>;
