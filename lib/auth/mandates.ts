import type { Prisma } from "@/prisma/generated/client";
import type { Role } from "@/prisma/generated/enums";

/** Mandates in force at a moment; that of the end is the first without them. */
export function inForce(now: Date) {
  return {
    startsAt: { lte: now },
    OR: [{ endsAt: null }, { endsAt: { gt: now } }],
  } satisfies Prisma.MandateWhereInput;
}

/** Mandates by which somebody acts in a role at a moment; a blocked account does not act. */
export function actingAs(role: Role, now: Date) {
  return {
    role,
    user: { blockedAt: null },
    ...inForce(now),
  } satisfies Prisma.MandateWhereInput;
}
