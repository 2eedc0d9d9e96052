import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { offerMails } from "@/lib/commitments/mails";
import { reachable } from "@/lib/commitments/people";
import type { OfferHandover } from "@/lib/commitments/schema";
import { assertStillOpen, holdCommitment, type Standing } from "@/lib/commitments/standing";
import { noteStep } from "@/lib/commitments/steps";
import { inTransaction, type Tx } from "@/lib/db";
import { Refused } from "@/lib/errors";
import { once } from "@/lib/form/once";
import { enqueueMail } from "@/lib/outbox/enqueue-mail";

/**
 * A city offers an agreement it owns to another one of the circle, which is told by mail. Until that
 * one takes it over nothing changes.
 */
export async function offerHandover(
  actor: Actor,
  input: OfferHandover,
  now = new Date(),
): Promise<{ id: string }> {
  const { commitmentId, fromCityId, toCityId, reason } = input;
  return inTransaction((tx) =>
    once(tx, input.formKey, async () => {
      const commitment = await holdCommitment(tx, actor, commitmentId, now);
      assertCan(actor, "commitment.handOver", { cityId: fromCityId });
      const from = commitment.owners.find(({ id }) => id === fromCityId);
      if (!from || !commitment.ownerCityIds.includes(fromCityId)) throw new Refused("notFound");
      assertStillOpen(commitment);
      // What a city pledged to an appeal has no circle to hand it to.
      if (!commitment.circle) throw new Refused("notFound");
      const { circle } = commitment;
      const to = findReceiver(commitment, toCityId);
      await assertNoneOpen(tx, commitmentId);

      const offer = { commitmentId, fromCityId, toCityId, reason };
      const { id } = await tx.commitmentHandover.create({
        data: { ...offer, offeredAt: now, offeredById: actor.userId },
        select: { id: true },
      });
      await noteStep(tx, actor, {
        step: "OFFERED",
        commitmentId,
        status: commitment.status,
        cityIds: [fromCityId],
        about: to.name,
        note: reason,
        details: { fromCityId, toCityId },
        at: now,
      });
      const city = await tx.city.findUniqueOrThrow({
        where: { id: toCityId },
        select: reachable(now),
      });
      const told = { handoverId: id, commitment: { ...commitment, circle }, from: from.name };
      await enqueueMail(tx, offerMails({ ...told, reason, city }));
      return { id: commitmentId };
    }),
  );
}

/** Another city of the circle that does not own it yet. */
function findReceiver({ sitting, ownerCityIds }: Standing, cityId: string) {
  const city = sitting.find(({ id }) => id === cityId);
  if (!city || ownerCityIds.includes(cityId)) throw new Refused("notFound");
  return city;
}

async function assertNoneOpen(tx: Tx, commitmentId: string): Promise<void> {
  const open = { commitmentId, acceptedAt: null, declinedAt: null, withdrawnAt: null };
  if ((await tx.commitmentHandover.count({ where: open })) > 0) throw new Refused("handoverOpen");
}
