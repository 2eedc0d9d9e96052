import "server-only";
import { inTransaction } from "@/lib/db";
import { Refused } from "@/lib/errors";
import { once } from "@/lib/form/once";
import { hashToken } from "@/lib/links/tokens";
import { writeBallot } from "@/lib/polls/ballots";
import { findHeads } from "@/lib/polls/heads";
import { assertVotable } from "@/lib/polls/rules";
import type { VoteByLink } from "@/lib/polls/schema";
import { findStandingOf } from "@/lib/polls/standing";

/** Says for the one city a guest link was made for which dates suit; who holds the link may, nobody else. */
export async function voteByLink(
  token: string,
  input: VoteByLink,
  now = new Date(),
): Promise<{ pollId: string }> {
  return inTransaction((tx) =>
    once(tx, input.formKey, async () => {
      const held = await findStandingOf(tx, {
        links: { some: { tokenHash: hashToken(token), revokedAt: null, expiresAt: { gt: now } } },
      });
      if (!held) throw new Refused("linkInvalid");
      assertVotable(held.poll, now);

      const onBehalf = input.answeredBy === "OFFICE";
      const [head] = await findHeads(tx, [held.ballot.cityId], now);
      const by = {
        actor: null,
        way: "GUEST_LINK",
        onBehalf,
        name: onBehalf ? input.answeredByName : null,
        headId: head?.id ?? null,
      } as const;
      return writeBallot(tx, held, input, by, now);
    }),
  );
}
