import "server-only";
import { recordEvent } from "@/lib/audit/record-event";
import { IDLE_SECONDS } from "@/lib/auth/cookies";
import { hashSessionToken } from "@/lib/auth/session-token";
import type { Tx } from "@/lib/db";
import { env } from "@/lib/env";
import { calendarDay } from "@/lib/time";

type NewSession = { token: string; userId: string; device: string; now: Date };

/** Opens a session for a token, of which only the hash is kept; returns its id. */
export async function startSession(tx: Tx, session: NewSession): Promise<string> {
  const { token, userId, device, now } = session;
  const { id } = await tx.session.create({
    data: {
      sessionToken: hashSessionToken(env().NEXTAUTH_SECRET, token),
      userId,
      device,
      createdAt: now,
      lastSeenAt: now,
      expires: new Date(now.getTime() + IDLE_SECONDS * 1000),
    },
    select: { id: true },
  });
  await tx.user.updateMany({ where: { id: userId }, data: { lastSeenOn: calendarDay(now) } });
  await recordEvent(tx, { actor: { userId }, kind: "session.started", subjectId: id, at: now });
  return id;
}
