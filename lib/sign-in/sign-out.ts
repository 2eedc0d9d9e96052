import "server-only";
import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { sessionsOf } from "@/lib/auth/scope";
import { inTransaction } from "@/lib/db";

/** Ends the session the actor is using; ending it twice is no mistake. */
export async function signOut(actor: Actor, now = new Date()): Promise<void> {
  await inTransaction(async (tx) => {
    assertCan(actor, "session.end", actor);
    const { count } = await tx.session.deleteMany({
      where: { AND: [{ id: actor.sessionId }, sessionsOf(actor)] },
    });
    if (count === 0) return;
    await recordEvent(tx, { actor, kind: "session.ended", subjectId: actor.sessionId, at: now });
  });
}
