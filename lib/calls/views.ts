import type { Prisma } from "@/prisma/generated/client";

const city = { id: true, name: true } satisfies Prisma.CitySelect;

const standing = {
  id: true,
  topic: true,
  askedAt: true,
  fromCityId: true,
  toCityId: true,
  offeredByAsked: true,
  agreedAt: true,
  startsAt: true,
  durationMinutes: true,
  moveOfferedAt: true,
  declinedAt: true,
  withdrawnAt: true,
  doneAt: true,
  fromCity: { select: city },
  toCity: { select: city },
} satisfies Prisma.CallRequestSelect;

/** One line of the list of call wishes. */
export const line = standing;

export type CallLine = Prisma.CallRequestGetPayload<{ select: typeof line }>;

/** A call wish with everything its page shows. The number is among it for the asked city only. */
export const whole = {
  ...standing,
  phone: true,
  result: true,
  version: true,
  goal: { select: { title: true } },
  project: { select: { title: true } },
  agendaItem: { select: { title: true } },
  meeting: { select: { startsAt: true, timeZone: true } },
  official: { select: { givenName: true, familyName: true, officeTitle: true } },
  windows: { select: { startsAt: true, endsAt: true }, orderBy: { position: "asc" } },
  steps: {
    select: {
      id: true,
      kind: true,
      note: true,
      occurredAt: true,
      byName: true,
      onBehalfOf: true,
      by: { select: { givenName: true, familyName: true } },
      city: { select: { name: true } },
    },
    orderBy: [{ occurredAt: "asc" }, { id: "asc" }],
  },
} satisfies Prisma.CallRequestSelect;

export type CallView = Prisma.CallRequestGetPayload<{ select: typeof whole }>;

/** That two cities talked, and at which meeting it began. */
export const talk = {
  id: true,
  fromCity: { select: { name: true } },
  toCity: { select: { name: true } },
  meeting: { select: { startsAt: true, timeZone: true } },
} satisfies Prisma.CallRequestSelect;

export type Talk = Prisma.CallRequestGetPayload<{ select: typeof talk }>;

/** What a wish can begin with, as the address of its form names it. */
export type CallSubject = {
  field: "goalId" | "projectId" | "agendaItemId" | "officialId" | "toCityId";
  id: string;
  city: { id: string; name: string; slug: string };
  /** In words; null for a city alone. */
  occasion: string | null;
  /** What the topic starts from. */
  topic: string;
};

/** A wish noted in a meeting that its city has not asked yet. */
export const noted = {
  id: true,
  fromCity: { select: city },
  toCity: { select: city },
  agendaItem: {
    select: {
      id: true,
      title: true,
      cityId: true,
      meeting: { select: { startsAt: true, timeZone: true } },
    },
  },
} satisfies Prisma.NotedWishSelect;

export type NotedWish = Prisma.NotedWishGetPayload<{ select: typeof noted }>;

/** A call wish that waits, as the overview shows it. */
export const waiting = {
  id: true,
  topic: true,
  startsAt: true,
  fromCityId: true,
  fromCity: { select: { name: true } },
  toCity: { select: { name: true } },
} satisfies Prisma.CallRequestSelect;

export type WaitingCall = Prisma.CallRequestGetPayload<{ select: typeof waiting }>;
