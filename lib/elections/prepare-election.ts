import "server-only";
import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { inTransaction } from "@/lib/db";
import { candidateRows } from "@/lib/elections/candidates";
import type { PrepareElection } from "@/lib/elections/schema";
import { Refused } from "@/lib/errors";
import { once } from "@/lib/form/once";

/** Prepares an election as a draft; nobody is told yet. Refused as "inThePast" when voting would be over at once. */
export async function prepareElection(
  actor: Actor,
  input: PrepareElection,
  now = new Date(),
): Promise<{ id: string }> {
  return inTransaction((tx) =>
    once(tx, input.formKey, async () => {
      assertCan(actor, "election.call", null);
      const { formKey: _, candidates, ...election } = input;
      if (election.votesUntil && election.votesUntil <= now) throw new Refused("inThePast");
      const { id } = await tx.election.create({
        data: {
          ...election,
          calledById: actor.userId,
          createdAt: now,
          candidates: { create: await candidateRows(tx, candidates, now) },
        },
        select: { id: true },
      });
      const details = { candidates: candidates.length, outside: election.outside };
      await recordEvent(tx, { actor, kind: "election.prepared", subjectId: id, details, at: now });
      return { id };
    }),
  );
}
