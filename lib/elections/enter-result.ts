import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { inTransaction } from "@/lib/db";
import { closeElection } from "@/lib/elections/closing";
import { assertStage, withMost } from "@/lib/elections/rules";
import type { EnterResult } from "@/lib/elections/schema";
import { assertSame, holdElection } from "@/lib/elections/standing";
import { Refused } from "@/lib/errors";
import { once } from "@/lib/form/once";

/** Enters the result of an election that was held outside; who has the most votes serves, as when it is counted here. */
export async function enterResult(
  actor: Actor,
  input: EnterResult,
  now = new Date(),
): Promise<{ id: string }> {
  return inTransaction((tx) =>
    once(tx, input.formKey, async () => {
      const election = await holdElection(tx, actor, input.electionId);
      assertCan(actor, "election.call", null);
      assertStage(election, ["toEnter"], now);
      assertSame(election, input.version);
      const votes = new Map(election.candidates.map(({ id }) => [id, input.votes.get(id) ?? 0]));
      const electedIds = withMost(votes);
      if (electedIds.length === 0) throw new Refused("noVotes");
      await closeElection(tx, actor, election, { votes, electedIds }, now);
      return { id: election.id };
    }),
  );
}
