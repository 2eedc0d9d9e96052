import "server-only";
import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/auth/actor";
import type { Tx } from "@/lib/db";
import type { StandingMinutes } from "@/lib/minutes/standing";
import { tellLocked } from "@/lib/minutes/telling";

/** Locks minutes that are held and agreed to, by somebody or by time, and tells the managers. */
export async function lock(
  tx: Tx,
  { id, meetingId, version }: StandingMinutes,
  actor: Pick<Actor, "userId"> | null,
  now: Date,
): Promise<void> {
  await tx.minutes.update({ where: { id }, data: { lockedAt: now }, select: { id: true } });
  await recordEvent(tx, {
    actor,
    kind: "minutes.locked",
    subjectId: meetingId,
    details: { number: version },
    at: now,
  });
  await tellLocked(tx, id, now);
}
