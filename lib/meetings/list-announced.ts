import "server-only";
import { meetingsAnnounced } from "@/lib/auth/scope";
import { db } from "@/lib/db";
import { type Announced, announced } from "@/lib/meetings/announced";

const MOST_SHOWN = 5;

/** The next announced meetings, the nearest first, cancelled ones too (they say so); for everybody. One statement. */
export async function listAnnounced(now: Date): Promise<Announced[]> {
  return db.meeting.findMany({
    where: { AND: [meetingsAnnounced(), { startsAt: { gt: now } }] },
    select: announced,
    orderBy: [{ startsAt: "asc" }, { id: "asc" }],
    take: MOST_SHOWN,
  });
}
