import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { findOfficial, named } from "@/lib/commitments/find-official";
import { handsBefore } from "@/lib/commitments/hands";
import { citiesToNameFrom } from "@/lib/commitments/rules";
import type { AssignOfficial } from "@/lib/commitments/schema";
import { assertStillOpen, holdCommitment, type Standing } from "@/lib/commitments/standing";
import { noteStep } from "@/lib/commitments/steps";
import { inTransaction, type Tx } from "@/lib/db";
import { Outdated } from "@/lib/errors";
import { once } from "@/lib/form/once";
import { t } from "@/lib/i18n/words";
import { officeAndName } from "@/lib/people/names";

/**
 * Names the official who sees to an agreement, or nobody any more. A city names people of its own;
 * the process manager any official of a city that owns it. Others are refused as "notFound".
 */
export async function assignOfficial(
  actor: Actor,
  input: AssignOfficial,
  now = new Date(),
): Promise<{ id: string }> {
  return inTransaction((tx) =>
    once(tx, input.formKey, async () => {
      const commitment = await holdCommitment(tx, actor, input.commitmentId, now);
      assertCan(actor, "commitment.assign", commitment);
      assertStillOpen(commitment);
      const { id, version, status } = commitment;
      if (version !== input.version) throw await whatStandsNow(tx, commitment);
      const cityIds = citiesToNameFrom(actor, commitment);
      const { officialId } = input;
      const among = { cityIds, refusal: "notFound", now } as const;
      const official = await findOfficial(tx, officialId, among);

      await tx.commitment.updateMany({
        where: { id },
        data: { responsibleId: officialId, version: { increment: 1 } },
      });
      await noteStep(tx, actor, {
        step: "ASSIGNED",
        commitmentId: id,
        status,
        cityIds: official ? [official.cityId] : cityIds,
        about: official ? officeAndName(official, official.city.name) : null,
        details: { officialId },
        before: handsBefore(commitment),
        at: now,
      });
      return { id };
    }),
  );
}

async function whatStandsNow(tx: Tx, { responsibleId, version }: Standing): Promise<Outdated> {
  const found = responsibleId
    ? await tx.official.findUnique({ where: { id: responsibleId }, select: named })
    : null;
  const who = found ? officeAndName(found, found.city.name) : t("commitments.nobodyYet");
  return new Outdated({ officialId: who }, version);
}
