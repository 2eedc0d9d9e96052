import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { inTransaction } from "@/lib/db";
import type { RotateFeed } from "@/lib/feeds/schema";
import { findStanding, issue, revoke } from "@/lib/feeds/standing";
import { once } from "@/lib/form/once";

/**
 * Puts a new address in the place of the one the page showed, which dies at once. If that one is dead
 * already, because another tab was quicker, what was asked for has happened and nothing changes.
 */
export async function rotateFeed(
  actor: Actor,
  input: RotateFeed,
  now = new Date(),
): Promise<{ id: string | null }> {
  return inTransaction((tx) =>
    once(tx, input.formKey, async () => {
      assertCan(actor, "feed.keep", actor);
      const standing = await findStanding(tx, actor);
      if (standing?.id !== input.feedId) return { id: standing?.id ?? null };
      await revoke(tx, actor, standing.id, now);
      return { id: await issue(tx, actor, now) };
    }),
  );
}
