import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { citiesOfNetwork } from "@/lib/auth/scope";
import { inTransaction, type Tx } from "@/lib/db";
import { closeElection } from "@/lib/elections/closing";
import { assertStage, countVotes, stageOf } from "@/lib/elections/rules";
import type { ElectionStep } from "@/lib/elections/schema";
import { assertSame, holdElection } from "@/lib/elections/standing";
import { Refused } from "@/lib/errors";
import { once } from "@/lib/form/once";
import { calendarDay } from "@/lib/time";

/**
 * Counts the votes once voting is over, or earlier when every city has voted. Who has the most serves; two who are
 * level both do. Refused as "noVotes" when nobody was voted for.
 */
export async function decideElection(
  actor: Actor,
  input: ElectionStep,
  now = new Date(),
): Promise<{ id: string }> {
  return inTransaction((tx) =>
    once(tx, input.formKey, async () => {
      const election = await holdElection(tx, actor, input.electionId);
      assertCan(actor, "election.call", null);
      assertStage(election, ["voting", "toCount"], now);
      assertSame(election, input.version);
      const isEarly = stageOf(election, now) === "voting";
      if (isEarly && (await someAreSilent(tx, election.id, now)))
        throw new Refused("electionVoting");

      const ballots = await tx.electionVote.findMany({
        where: { electionId: election.id },
        select: { candidateId: true },
      });
      const ids = election.candidates.map(({ id }) => id);
      const { votes, electedIds } = countVotes(ids, ballots);
      if (electedIds.length === 0) throw new Refused("noVotes");
      await closeElection(tx, actor, election, { votes, electedIds }, now);
      return { id: election.id };
    }),
  );
}

async function someAreSilent(tx: Tx, electionId: string, now: Date): Promise<boolean> {
  const silent = { electionVotes: { none: { electionId } } };
  const where = { AND: [citiesOfNetwork(calendarDay(now)), silent] };
  return (await tx.city.count({ where })) > 0;
}
