import type { Prisma } from "@/prisma/generated/client";

const person = { givenName: true, familyName: true } as const;

/** A proposal with what each city said. */
export const whole = {
  id: true,
  name: true,
  rhythmMonths: true,
  text: true,
  proposedAt: true,
  onBehalfOf: true,
  agreedAt: true,
  withdrawnAt: true,
  fromCityId: true,
  fromCity: { select: { id: true, name: true } },
  proposedBy: { select: { ...person, id: true, email: true, salutation: true } },
  circle: {
    select: {
      id: true,
      name: true,
      members: { select: { cityId: true, joinedOn: true, leftOn: true } },
    },
  },
  founded: { select: { id: true, name: true } },
  cities: {
    select: {
      cityId: true,
      agreedAt: true,
      declinedAt: true,
      word: true,
      onBehalfOf: true,
      answeredBy: { select: person },
      city: { select: { id: true, name: true, slug: true } },
    },
    orderBy: { city: { name: "asc" } },
  },
} satisfies Prisma.CircleProposalSelect;

export type ProposalView = Prisma.CircleProposalGetPayload<{ select: typeof whole }>;

/** A proposal that waits for a word of a city. */
export const waiting = {
  city: { select: { id: true, name: true } },
  proposal: {
    select: {
      id: true,
      name: true,
      circle: { select: { name: true } },
      fromCity: { select: { name: true } },
    },
  },
} satisfies Prisma.CircleProposalCitySelect;

export type WaitingProposal = Prisma.CircleProposalCityGetPayload<{ select: typeof waiting }>;
