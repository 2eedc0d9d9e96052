import "server-only";
import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { sessionsOf } from "@/lib/auth/scope";
import { inTransaction } from "@/lib/db";
import { Refused } from "@/lib/errors";
import { once } from "@/lib/form/once";
import type { EndSession } from "@/lib/sign-in/schema";

/** Ends one of the actor's sessions at once, on whatever device it runs. */
export async function endSession(
  actor: Actor,
  input: EndSession,
  now = new Date(),
): Promise<{ id: string }> {
  return inTransaction((tx) =>
    once(tx, input.formKey, async () => {
      const session = await tx.session.findFirst({
        where: { AND: [{ id: input.session }, sessionsOf(actor)] },
        select: { id: true, userId: true },
      });
      if (!session) throw new Refused("notFound");
      assertCan(actor, "session.end", session);

      await tx.session.deleteMany({ where: { id: session.id } });
      await recordEvent(tx, { actor, kind: "session.ended", subjectId: session.id, at: now });
      return { id: session.id };
    }),
  );
}
