import type { Prisma } from "@/prisma/generated/client";

/** A city with what its public page tells. */
export const city = {
  id: true,
  slug: true,
  name: true,
  fullName: true,
  kind: true,
  state: true,
  ags: true,
  longitude: true,
  latitude: true,
  memberships: {
    select: { id: true, joinedOn: true, leftOn: true, cohort: true },
    orderBy: { id: "asc" },
  },
  bodies: {
    select: { id: true, name: true, startedOn: true, endedOn: true },
    orderBy: { id: "asc" },
  },
} satisfies Prisma.CitySelect;

export type CityRow = Prisma.CityGetPayload<{ select: typeof city }>;

/** A circle with who sits and sat in it. */
export const circle = {
  id: true,
  name: true,
  foundedOn: true,
  dissolvedOn: true,
  members: {
    select: { id: true, cityId: true, joinedOn: true, leftOn: true },
    orderBy: [{ joinedOn: "asc" }, { id: "asc" }],
  },
} satisfies Prisma.ExchangeCircleSelect;

export type CircleRow = Prisma.ExchangeCircleGetPayload<{ select: typeof circle }>;

const quote = {
  position: true,
  text: true,
  speakerName: true,
  speakerOffice: true,
  official: {
    select: {
      id: true,
      cityId: true,
      givenName: true,
      familyName: true,
      officeTitle: true,
      salutation: true,
      city: { select: { name: true } },
    },
  },
  releases: { select: { releasedAt: true, refusedAt: true, replacedAt: true, text: true } },
} satisfies Prisma.QuoteSelect;

/** A published press release with the meeting it makes public. */
export const press = {
  id: true,
  slug: true,
  title: true,
  body: true,
  publishedAt: true,
  meeting: {
    select: {
      id: true,
      circleId: true,
      startsAt: true,
      timeZone: true,
      durationMinutes: true,
      sequence: true,
      circle: {
        select: {
          name: true,
          members: {
            select: {
              joinedOn: true,
              leftOn: true,
              cityId: true,
              city: { select: { name: true } },
            },
            orderBy: [{ joinedOn: "asc" }, { id: "asc" }],
          },
        },
      },
      agenda: {
        select: { id: true, position: true, kind: true, city: { select: { name: true } } },
        orderBy: { position: "asc" },
      },
      quotes: { where: { removedAt: null }, select: quote, orderBy: { position: "asc" } },
    },
  },
} satisfies Prisma.PressReleaseSelect;

export type PressRow = Prisma.PressReleaseGetPayload<{ select: typeof press }>;

/** A published appeal. */
export const appeal = {
  id: true,
  slug: true,
  title: true,
  body: true,
  callToAction: true,
  publishedAt: true,
} satisfies Prisma.AppealSelect;

export type AppealRow = Prisma.AppealGetPayload<{ select: typeof appeal }>;

/** Somebody who speaks or spoke for the network, with the terms that have begun. */
export function speaker(now: Date) {
  return {
    id: true,
    givenName: true,
    familyName: true,
    official: { select: { id: true } },
    mandates: {
      where: { role: "SPOKESPERSON", startsAt: { lte: now } },
      select: { id: true, startsAt: true, endsAt: true },
      orderBy: [{ startsAt: "asc" }, { id: "asc" }],
    },
  } satisfies Prisma.UserSelect;
}

export type SpeakerRow = Prisma.UserGetPayload<{ select: ReturnType<typeof speaker> }>;
