import "server-only";
import { IDLE_SECONDS, PROLONG_SECONDS } from "@/lib/auth/cookies";
import { db } from "@/lib/db";
import { calendarDay } from "@/lib/time";

type Known = { id: string; expires: Date };

/** Notes that a session is in use, at most every ten minutes: it ends twelve hours after it was last noted. */
export async function keepSession({ id, expires }: Known, now: Date): Promise<void> {
  const notedAt = expires.getTime() - IDLE_SECONDS * 1000;
  if (now.getTime() < notedAt + PROLONG_SECONDS * 1000) return;
  // updateMany: the session may have been ended in another tab a moment ago.
  await db.session.updateMany({
    where: { id },
    data: { lastSeenAt: now, expires: new Date(now.getTime() + IDLE_SECONDS * 1000) },
  });
  const today = calendarDay(now);
  await db.user.updateMany({
    where: { sessions: { some: { id } }, NOT: { lastSeenOn: today } },
    data: { lastSeenOn: today },
  });
}
