import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { inTransaction } from "@/lib/db";
import type { CloseFeed } from "@/lib/feeds/schema";
import { findStanding, revoke } from "@/lib/feeds/standing";
import { once } from "@/lib/form/once";

/** Ends the actor's calendar subscription, whatever its address is by now; afterwards none opens. */
export async function closeFeed(
  actor: Actor,
  input: CloseFeed,
  now = new Date(),
): Promise<{ id: string | null }> {
  return inTransaction((tx) =>
    once(tx, input.formKey, async () => {
      assertCan(actor, "feed.keep", actor);
      const standing = await findStanding(tx, actor);
      if (standing) await revoke(tx, actor, standing.id, now);
      return { id: standing?.id ?? null };
    }),
  );
}
