import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { inTransaction } from "@/lib/db";
import { isAlive } from "@/lib/feeds/address";
import type { OpenFeed } from "@/lib/feeds/schema";
import { findStanding, issue, revoke } from "@/lib/feeds/standing";
import { once } from "@/lib/form/once";

/** Gives the actor a secret calendar address; whoever has one keeps it. */
export async function openFeed(
  actor: Actor,
  input: OpenFeed,
  now = new Date(),
): Promise<{ id: string }> {
  return inTransaction((tx) =>
    once(tx, input.formKey, async () => {
      assertCan(actor, "feed.keep", actor);
      const standing = await findStanding(tx, actor);
      if (standing && isAlive(standing)) return { id: standing.id };
      if (standing) await revoke(tx, actor, standing.id, now);
      return { id: await issue(tx, actor, now) };
    }),
  );
}
