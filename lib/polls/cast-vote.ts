import "server-only";
import { type Actor, citiesOf, principalFor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { pollsVisibleTo } from "@/lib/auth/scope";
import { inTransaction } from "@/lib/db";
import { Refused } from "@/lib/errors";
import { once } from "@/lib/form/once";
import { writeBallot } from "@/lib/polls/ballots";
import { assertVotable } from "@/lib/polls/rules";
import type { CastVote } from "@/lib/polls/schema";
import { findStandingOf } from "@/lib/polls/standing";

/** Says for the actor's city which dates suit; an office does so on behalf of the head. Can be changed until the deadline. */
export async function castVote(
  actor: Actor,
  input: CastVote,
  now = new Date(),
): Promise<{ pollId: string }> {
  return inTransaction((tx) =>
    once(tx, input.formKey, async () => {
      const held = await findStandingOf(tx, {
        id: input.ballotId,
        cityId: { in: citiesOf(actor) },
        poll: pollsVisibleTo(actor),
      });
      if (!held) throw new Refused("notFound");
      const { cityId } = held.ballot;
      assertCan(actor, "poll.vote", { cityId });
      assertVotable(held.poll, now);

      const principal = principalFor(actor, cityId);
      const by = {
        actor,
        way: "SIGNED_IN",
        onBehalf: principal !== null,
        name: null,
        headId: principal?.officialId ?? null,
      } as const;
      return writeBallot(tx, held, input, by, now);
    }),
  );
}
