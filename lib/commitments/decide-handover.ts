import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { commitmentsVisibleTo } from "@/lib/auth/scope";
import { type HandsBefore, handsBefore } from "@/lib/commitments/hands";
import type { DecideHandover } from "@/lib/commitments/schema";
import { assertStillOpen, holdCommitment, type Standing } from "@/lib/commitments/standing";
import { noteStep, settleProviso } from "@/lib/commitments/steps";
import { inTransaction, type Tx } from "@/lib/db";
import { Refused } from "@/lib/errors";
import { once } from "@/lib/form/once";

const STEP_OF = {
  ACCEPT: "TAKEN_OVER",
  DECLINE: "OFFER_DECLINED",
  WITHDRAW: "OFFER_WITHDRAWN",
} as const;

const END_OF = { ACCEPT: "acceptedAt", DECLINE: "declinedAt", WITHDRAW: "withdrawnAt" } as const;

/**
 * Ends an offer: the receiving city takes the agreement over or declines, the offering one withdraws.
 * Of two who decide at once the later is refused as "alreadyDecided".
 */
export async function decideHandover(
  actor: Actor,
  input: DecideHandover,
  now = new Date(),
): Promise<{ id: string }> {
  const { word } = input;
  return inTransaction((tx) =>
    once(tx, input.formKey, async () => {
      const offer = await findOffer(tx, actor, input.handoverId);
      const commitment = await holdCommitment(tx, actor, offer.commitmentId, now);
      const isOffering = word === "WITHDRAW";
      const cityId = isOffering ? offer.fromCityId : offer.toCityId;
      assertCan(actor, isOffering ? "commitment.handOver" : "commitment.takeOver", { cityId });
      await end(tx, actor, input, now);
      const before = word === "ACCEPT" ? await takeOver(tx, commitment, offer, now) : undefined;
      await noteStep(tx, actor, {
        step: STEP_OF[word],
        commitmentId: commitment.id,
        status: commitment.status,
        cityIds: [cityId],
        about: offer.toCity.name,
        note: input.reason,
        details: { fromCityId: offer.fromCityId, toCityId: offer.toCityId },
        before,
        at: now,
      });
      return { id: commitment.id };
    }),
  );
}

async function findOffer(tx: Tx, actor: Actor, id: string) {
  const offer = await tx.commitmentHandover.findFirst({
    where: { id, commitment: commitmentsVisibleTo(actor) },
    select: {
      commitmentId: true,
      fromCityId: true,
      toCityId: true,
      toCity: { select: { name: true } },
    },
  });
  if (!offer) throw new Refused("notFound");
  return offer;
}

async function end(tx: Tx, actor: Actor, input: DecideHandover, now: Date): Promise<void> {
  const open = { acceptedAt: null, declinedAt: null, withdrawnAt: null };
  const { count } = await tx.commitmentHandover.updateMany({
    where: { id: input.handoverId, ...open },
    data: { [END_OF[input.word]]: now, decidedById: actor.userId },
  });
  if (count === 0) throw new Refused("alreadyDecided");
}

type Offer = { fromCityId: string; toCityId: string };

/** The hands it was in. What the city before said to a proviso, and whom it named, does not bind the one that follows. */
async function takeOver(
  tx: Tx,
  commitment: Standing,
  offer: Offer,
  now: Date,
): Promise<HandsBefore> {
  const { id, responsible, sitting } = commitment;
  const { fromCityId, toCityId } = offer;
  assertStillOpen(commitment);
  if (!sitting.some((city) => city.id === toCityId)) throw new Refused("notFound");
  const before = { commitmentId: id, cityId: fromCityId };
  await tx.commitmentOwner.deleteMany({ where: before });
  await tx.commitmentOwner.createMany({ data: [{ commitmentId: id, cityId: toCityId }] });
  await tx.commitmentConfirmation.deleteMany({ where: before });
  await tx.commitment.updateMany({
    where: { id },
    data: {
      version: { increment: 1 },
      ...(responsible?.cityId === fromCityId ? { responsibleId: null } : {}),
    },
  });
  const kept = commitment.ownerCityIds.filter((cityId) => cityId !== fromCityId);
  await settleProviso(tx, commitment, [...kept, toCityId], now);
  return handsBefore(commitment);
}
