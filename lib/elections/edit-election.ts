import "server-only";
import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { inTransaction } from "@/lib/db";
import { candidateRows } from "@/lib/elections/candidates";
import { assertStage } from "@/lib/elections/rules";
import type { EditElection } from "@/lib/elections/schema";
import { assertSame, holdElection } from "@/lib/elections/standing";
import { Refused } from "@/lib/errors";
import { once } from "@/lib/form/once";

/** Changes an election that no city has been asked about yet. */
export async function editElection(
  actor: Actor,
  input: EditElection,
  now = new Date(),
): Promise<{ id: string }> {
  return inTransaction((tx) =>
    once(tx, input.formKey, async () => {
      const { formKey: _, electionId, version, candidates, ...changes } = input;
      const election = await holdElection(tx, actor, electionId);
      assertCan(actor, "election.call", null);
      assertStage(election, ["draft", "toEnter"], now);
      assertSame(election, version);
      if (changes.votesUntil && changes.votesUntil <= now) throw new Refused("inThePast");
      await tx.candidate.deleteMany({ where: { electionId } });
      await tx.election.update({
        where: { id: electionId },
        data: {
          ...changes,
          version: { increment: 1 },
          candidates: { create: await candidateRows(tx, candidates, now) },
        },
        select: { id: true },
      });
      const details = { candidates: candidates.length, outside: changes.outside };
      await recordEvent(tx, {
        actor,
        kind: "election.prepared",
        subjectId: electionId,
        details,
        at: now,
      });
      return { id: electionId };
    }),
  );
}
