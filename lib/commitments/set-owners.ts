import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { handsBefore } from "@/lib/commitments/hands";
import { ownersInWords } from "@/lib/commitments/rules";
import type { SetOwners } from "@/lib/commitments/schema";
import { assertStillOpen, holdCommitment, type Standing } from "@/lib/commitments/standing";
import { noteStep, settleProviso } from "@/lib/commitments/steps";
import { inTransaction, type Tx } from "@/lib/db";
import { Outdated, Refused } from "@/lib/errors";
import { once } from "@/lib/form/once";

/**
 * The process manager notes which cities own an agreement from now on: some join, some are released.
 * No cities mean the whole circle. A city that does not sit in the circle is refused as "notFound".
 */
export async function setOwners(
  actor: Actor,
  input: SetOwners,
  now = new Date(),
): Promise<{ id: string }> {
  return inTransaction((tx) =>
    once(tx, input.formKey, async () => {
      const commitment = await holdCommitment(tx, actor, input.commitmentId, now);
      const { id, status, sitting } = commitment;
      assertCan(actor, "commitment.setOwners", commitment);
      assertStillOpen(commitment);
      if (commitment.version !== input.version) throw whatStandsNow(commitment);
      const cities = sitting.filter((city) => input.ownerCityIds.includes(city.id));
      if (cities.length !== input.ownerCityIds.length) throw new Refused("notFound");
      const owners = cities.length > 0 ? cities : sitting;

      await replace(tx, commitment, input.ownerCityIds);
      await endOffers(tx, actor, id, now);
      await releaseOthers(tx, commitment, owners, now);
      await noteStep(tx, actor, {
        step: "OWNERS_SET",
        commitmentId: id,
        status,
        cityIds: [],
        about: ownersInWords(namesOf(cities), sitting.length),
        note: input.reason,
        details: { ownerCityIds: input.ownerCityIds },
        before: handsBefore(commitment),
        at: now,
      });
      return { id };
    }),
  );
}

async function replace(tx: Tx, { id }: Standing, cityIds: readonly string[]): Promise<void> {
  await tx.commitmentOwner.deleteMany({ where: { commitmentId: id } });
  await tx.commitmentOwner.createMany({
    data: cityIds.map((cityId) => ({ commitmentId: id, cityId })),
  });
  await tx.commitment.updateMany({ where: { id }, data: { version: { increment: 1 } } });
}

/** An offer was made by an owner of before, to a city that may own it now. */
async function endOffers(tx: Tx, actor: Actor, commitmentId: string, now: Date): Promise<void> {
  const open = { acceptedAt: null, declinedAt: null, withdrawnAt: null };
  await tx.commitmentHandover.updateMany({
    where: { commitmentId, ...open },
    data: { withdrawnAt: now, decidedById: actor.userId },
  });
}

/** Who no longer owns it has neither said anything to its proviso nor somebody who sees to it. */
async function releaseOthers(
  tx: Tx,
  commitment: Standing,
  owners: readonly { id: string }[],
  now: Date,
): Promise<void> {
  const { id, responsible } = commitment;
  const cityIds = owners.map((city) => city.id);
  await tx.commitmentConfirmation.deleteMany({
    where: { commitmentId: id, cityId: { notIn: cityIds } },
  });
  if (responsible && !cityIds.includes(responsible.cityId)) {
    await tx.commitment.updateMany({ where: { id }, data: { responsibleId: null } });
  }
  await settleProviso(tx, commitment, cityIds, now);
}

function whatStandsNow({ ownerCityIds, owners, sitting, version }: Standing): Outdated {
  const named = ownerCityIds.length > 0 ? owners : [];
  return new Outdated({ owners: ownersInWords(namesOf(named), sitting.length) }, version);
}

function namesOf(cities: readonly { name: string }[]): string[] {
  return cities.map(({ name }) => name);
}
