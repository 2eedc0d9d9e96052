import type { Prisma } from "@/prisma/generated/client";

const person = { givenName: true, familyName: true } satisfies Prisma.UserSelect;

const basics = {
  id: true,
  title: true,
  outside: true,
  termStartsOn: true,
  termEndsOn: true,
  calledAt: true,
  votesUntil: true,
  decidedAt: true,
  cancelledAt: true,
} satisfies Prisma.ElectionSelect;

/** One line of the list of elections. */
export const line = {
  ...basics,
  candidates: {
    where: { elected: true },
    select: { user: { select: person } },
    orderBy: { position: "asc" },
  },
} satisfies Prisma.ElectionSelect;

export type ElectionLine = Prisma.ElectionGetPayload<{ select: typeof line }>;

/** An election with everything its page shows. Of votes that are not counted yet only which cities cast them may be shown. */
export const whole = {
  ...basics,
  cancelReason: true,
  version: true,
  candidates: {
    select: {
      id: true,
      userId: true,
      office: true,
      text: true,
      votes: true,
      elected: true,
      user: {
        select: {
          ...person,
          mandates: {
            where: { role: "SPOKESPERSON" },
            select: { electionId: true, startsAt: true, endsAt: true },
            orderBy: { startsAt: "asc" },
          },
        },
      },
      city: { select: { name: true, slug: true } },
    },
    orderBy: { position: "asc" },
  },
  votes: {
    select: {
      cityId: true,
      candidateId: true,
      castAt: true,
      onBehalfOf: true,
      castBy: { select: person },
      city: { select: { name: true } },
    },
    orderBy: { city: { name: "asc" } },
  },
} satisfies Prisma.ElectionSelect;

export type ElectionView = Prisma.ElectionGetPayload<{ select: typeof whole }>;
export type CandidateView = ElectionView["candidates"][number];
export type VoteView = ElectionView["votes"][number];

/** Somebody who can stand: a person with an account, and what they do. */
export type Eligible = { id: string; name: string };
