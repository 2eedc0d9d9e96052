import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { pollsVisibleTo } from "@/lib/auth/scope";
import { inTransaction } from "@/lib/db";
import { Refused } from "@/lib/errors";
import { once } from "@/lib/form/once";
import { writeBallot } from "@/lib/polls/ballots";
import { findHeads } from "@/lib/polls/heads";
import { assertOpen } from "@/lib/polls/rules";
import type { CastVote } from "@/lib/polls/schema";
import { findStandingOf } from "@/lib/polls/standing";

/** Enters what a city said on the telephone, under the name of who entered it; possible after the deadline too. */
export async function enterVote(
  actor: Actor,
  input: CastVote,
  now = new Date(),
): Promise<{ pollId: string }> {
  return inTransaction((tx) =>
    once(tx, input.formKey, async () => {
      const held = await findStandingOf(tx, { id: input.ballotId, poll: pollsVisibleTo(actor) });
      if (!held) throw new Refused("notFound");
      assertCan(actor, "poll.enter", held.poll);
      assertOpen(held.poll);

      const [head] = await findHeads(tx, [held.ballot.cityId], now);
      const by = {
        actor,
        way: "TELEPHONE",
        onBehalf: true,
        name: null,
        headId: head?.id ?? null,
      } as const;
      return writeBallot(tx, held, input, by, now);
    }),
  );
}
