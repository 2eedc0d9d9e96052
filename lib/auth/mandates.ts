import type { Prisma } from "@/prisma/generated/client";

/** Mandates in force at a moment; that of the end is the first without them. */
export function inForce(now: Date) {
  return {
    startsAt: { lte: now },
    OR: [{ endsAt: null }, { endsAt: { gt: now } }],
  } satisfies Prisma.MandateWhereInput;
}
