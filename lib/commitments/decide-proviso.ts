import "server-only";
import { type Actor, principalFor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { saidBy } from "@/lib/commitments/proviso";
import type { DecideProviso } from "@/lib/commitments/schema";
import { assertStillOpen, holdCommitment, type Standing } from "@/lib/commitments/standing";
import { noteStep, settleProviso } from "@/lib/commitments/steps";
import { inTransaction } from "@/lib/db";
import { Refused } from "@/lib/errors";
import { once } from "@/lib/form/once";

/**
 * A city that owns a provisional agreement confirms it, or refuses with a reason, by its mayor or on
 * behalf. Whoever has not seen what the city said last is refused as "alreadyDecided".
 */
export async function decideProviso(
  actor: Actor,
  input: DecideProviso,
  now = new Date(),
): Promise<{ id: string }> {
  const { commitmentId, cityId, word, reason } = input;
  return inTransaction((tx) =>
    once(tx, input.formKey, async () => {
      const commitment = await holdCommitment(tx, actor, commitmentId, now);
      assertCan(actor, "commitment.confirm", { cityId });
      const city = assertToBeAsked(commitment, input);

      const isConfirmed = word === "CONFIRMED";
      const said = {
        confirmedAt: isConfirmed ? now : null,
        refusedAt: isConfirmed ? null : now,
        reason,
        byId: actor.userId,
        onBehalfOf: principalFor(actor, cityId)?.short ?? null,
      };
      await tx.commitmentConfirmation.upsert({
        where: { commitmentId_cityId: { commitmentId, cityId } },
        create: { commitmentId, cityId, ...said },
        update: said,
        select: { cityId: true },
      });
      const owners = commitment.owners.map(({ id }) => id);
      await settleProviso(tx, commitment, owners, now);
      await noteStep(tx, actor, {
        step: word,
        commitmentId,
        status: commitment.status,
        cityIds: [cityId],
        about: city.name,
        note: reason,
        details: { cityId },
        at: now,
      });
      return { id: commitmentId };
    }),
  );
}

function assertToBeAsked(commitment: Standing, { cityId, seen, word }: DecideProviso) {
  const city = commitment.owners.find(({ id }) => id === cityId);
  if (!city || commitment.proviso === null) throw new Refused("notFound");
  assertStillOpen(commitment);
  const said = saidBy(cityId, commitment.confirmations);
  if (said !== seen || said === word) throw new Refused("alreadyDecided");
  return city;
}
