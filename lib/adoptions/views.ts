import type { Prisma } from "@/prisma/generated/client";

/** That a city has taken something over, as pages show it; those taken back are not among them. */
export const standingAdoptions = {
  where: { revokedAt: null },
  select: {
    id: true,
    note: true,
    adoptedAt: true,
    onBehalfOf: true,
    adoptedBy: { select: { givenName: true, familyName: true } },
    city: { select: { id: true, name: true, slug: true } },
  },
  orderBy: [{ adoptedAt: "asc" }, { id: "asc" }],
} satisfies Prisma.Project$adoptionsArgs;

export type AdoptionView = Prisma.AdoptionGetPayload<{ select: typeof standingAdoptions.select }>;
