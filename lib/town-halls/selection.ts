import { inForce } from "@/lib/auth/mandates";
import { headsOn } from "@/lib/circles/seating";
import { calendarDay } from "@/lib/time";
import type { Prisma } from "@/prisma/generated/client";

/** What mails need of a user. */
export const account = {
  id: true,
  email: true,
  givenName: true,
  familyName: true,
  salutation: true,
} satisfies Prisma.UserSelect;

/** Mayors and offices at a moment whose accounts are open. */
export function speaking(now: Date) {
  return {
    role: { in: ["MAYOR", "OFFICE"] },
    user: { blockedAt: null },
    ...inForce(now),
  } satisfies Prisma.MandateWhereInput;
}

/** Cities to which a mail can go: the same as those for which `recipientsOf` finds an address. */
export function reachableCities(now: Date): Prisma.CityWhereInput {
  const reached = { OR: [{ email: { not: null } }, { user: { blockedAt: null } }] };
  const head = { AND: [headsOn(calendarDay(now)), reached] };
  return {
    OR: [
      { email: { not: null } },
      { officials: { some: head } },
      { mandates: { some: speaking(now) } },
    ],
  };
}
