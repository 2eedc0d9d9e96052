import "server-only";
import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { sessionsOf } from "@/lib/auth/scope";
import { inTransaction } from "@/lib/db";
import { once } from "@/lib/form/once";
import type { EndOtherSessions } from "@/lib/sign-in/schema";

/** Ends every session of the actor but the one in use; returns how many. */
export async function endOtherSessions(
  actor: Actor,
  input: EndOtherSessions,
  now = new Date(),
): Promise<{ ended: number }> {
  return inTransaction((tx) =>
    once(tx, input.formKey, async () => {
      assertCan(actor, "session.end", actor);
      const others = await tx.session.findMany({
        where: { AND: [{ id: { not: actor.sessionId } }, sessionsOf(actor)] },
        select: { id: true },
      });
      await tx.session.deleteMany({ where: { id: { in: others.map(({ id }) => id) } } });
      for (const { id } of others) {
        await recordEvent(tx, { actor, kind: "session.ended", subjectId: id, at: now });
      }
      return { ended: others.length };
    }),
  );
}
