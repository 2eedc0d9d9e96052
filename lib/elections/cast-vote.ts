import "server-only";
import { recordEvent } from "@/lib/audit/record-event";
import { type Actor, principalFor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { citiesOfNetwork } from "@/lib/auth/scope";
import { inTransaction } from "@/lib/db";
import { assertStage } from "@/lib/elections/rules";
import type { CastVote } from "@/lib/elections/schema";
import { holdElection } from "@/lib/elections/standing";
import { Refused } from "@/lib/errors";
import { once } from "@/lib/form/once";
import { calendarDay } from "@/lib/time";

/**
 * Casts the one vote of a city, by its mayor or office, for somebody or for nobody. Until voting ends it can be
 * changed; the latest counts. Refused as "notMember" for a city that does not belong to the network.
 */
export async function castVote(
  actor: Actor,
  input: CastVote,
  now = new Date(),
): Promise<{ id: string }> {
  return inTransaction((tx) =>
    once(tx, input.formKey, async () => {
      const { electionId, cityId, candidateId } = input;
      const election = await holdElection(tx, actor, electionId);
      assertCan(actor, "election.vote", { cityId });
      assertStage(election, ["voting"], now);
      const isMember = { AND: [{ id: cityId }, citiesOfNetwork(calendarDay(now))] };
      if ((await tx.city.count({ where: isMember })) === 0) throw new Refused("notMember");
      if (candidateId && election.candidates.every(({ id }) => id !== candidateId))
        throw new Refused("notFound");

      const principal = principalFor(actor, cityId);
      const vote = {
        candidateId,
        castAt: now,
        castById: actor.userId,
        onBehalfOf: principal?.short ?? null,
      };
      await tx.electionVote.upsert({
        where: { electionId_cityId: { electionId, cityId } },
        create: { electionId, cityId, ...vote },
        update: vote,
        select: { cityId: true },
      });
      await recordEvent(tx, {
        actor,
        kind: "election.voted",
        subjectId: electionId,
        onBehalfOfId: principal?.officialId ?? null,
        details: { cityId },
        at: now,
      });
      return { id: electionId };
    }),
  );
}
