import type { Prisma } from "@/prisma/generated/client";

/** What is shown of a city's own response. */
export const ownResponse = {
  cityId: true,
  answer: true,
  readAt: true,
  answeredAt: true,
  answeredByName: true,
  answeredVia: true,
  onBehalfOf: true,
  revision: true,
  pledge: true,
  revokedAt: true,
  commitment: { select: { id: true } },
  city: { select: { name: true } },
  answeredBy: { select: { givenName: true, familyName: true } },
} satisfies Prisma.AppealResponseSelect;

export type OwnResponse = Prisma.AppealResponseGetPayload<{ select: typeof ownResponse }>;
