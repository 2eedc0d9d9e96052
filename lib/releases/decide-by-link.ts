import "server-only";
import { inTransaction } from "@/lib/db";
import { Refused } from "@/lib/errors";
import { once } from "@/lib/form/once";
import { hashToken } from "@/lib/links/tokens";
import { writeDecision } from "@/lib/releases/decisions";
import type { DecideByLink } from "@/lib/releases/schema";
import { decidable } from "@/lib/releases/standing";

/** Releases or refuses the one thing a guest link was made for; who holds the link may, nobody else. */
export async function decideByLink(
  token: string,
  { name, ...input }: DecideByLink,
  now = new Date(),
): Promise<{ id: string }> {
  return inTransaction((tx) =>
    once(tx, input.formKey, async () => {
      const link = await tx.guestLink.findFirst({
        where: { tokenHash: hashToken(token), revokedAt: null, expiresAt: { gt: now } },
        select: { release: { select: decidable } },
      });
      if (!link?.release) throw new Refused("linkInvalid");
      await writeDecision(tx, link.release, input, { actor: null, name, principal: null }, now);
      return { id: link.release.id };
    }),
  );
}
