import "server-only";
import { z } from "zod";
import { db } from "@/lib/db";
import { fullName } from "@/lib/people/names";

/** When access was last gone through, by whom, and how many accounts there were. */
export type LastReview = { at: Date; by: string; accounts: number };

const details = z.object({ accounts: z.number() });

/** The last review of access that somebody noted. Two statements. */
export async function findLastReview(): Promise<LastReview | null> {
  const event = await db.auditEvent.findFirst({
    where: { kind: "access.reviewed" },
    select: { occurredAt: true, actorId: true, details: true },
    orderBy: { sequence: "desc" },
  });
  if (!event?.actorId) return null;
  const by = await db.user.findUnique({
    where: { id: event.actorId },
    select: { givenName: true, familyName: true },
  });
  const known = details.safeParse(event.details);
  return {
    at: event.occurredAt,
    by: (by && fullName(by)) ?? "",
    accounts: known.success ? known.data.accounts : 0,
  };
}
