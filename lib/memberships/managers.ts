import type { Tx } from "@/lib/db";
import type { Manager } from "@/lib/memberships/mails";

/** Everybody who drives the work of a city's coordination bodies today. One statement. */
export async function readManagers(tx: Tx, cityId: string, now: Date): Promise<Manager[]> {
  return tx.user.findMany({
    where: {
      blockedAt: null,
      mandates: {
        some: {
          role: "PROCESS_MANAGER",
          body: { cityId },
          startsAt: { lte: now },
          OR: [{ endsAt: null }, { endsAt: { gt: now } }],
        },
      },
    },
    select: { id: true, email: true, givenName: true, familyName: true, salutation: true },
    orderBy: { id: "asc" },
  });
}
