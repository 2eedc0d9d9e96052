import "server-only";
import { type EventKind, recordEvent } from "@/lib/audit/record-event";
import { type Actor, citiesOf, principalFor } from "@/lib/auth/actor";
import type { HandsBefore } from "@/lib/commitments/hands";
import { isConfirmedByAll } from "@/lib/commitments/proviso";
import type { Tx } from "@/lib/db";
import type { CommitmentStatus, CommitmentStep } from "@/prisma/generated/enums";

const KIND_OF: Record<CommitmentStep, EventKind> = {
  REPORTED: "commitment.reported",
  CONFIRMED: "commitment.confirmed",
  REFUSED: "commitment.refused",
  ASSIGNED: "commitment.assigned",
  OWNERS_SET: "commitment.ownersSet",
  OFFERED: "commitment.offered",
  TAKEN_OVER: "commitment.takenOver",
  OFFER_DECLINED: "commitment.offerDeclined",
  OFFER_WITHDRAWN: "commitment.offerWithdrawn",
};

type StepTaken = {
  step: CommitmentStep;
  commitmentId: string;
  /** How the agreement stands after the step. */
  status: CommitmentStatus;
  /** Cities for which the actor may have acted. */
  cityIds: readonly string[];
  about?: string | null;
  note?: string | null;
  dueOn?: Date | null;
  dueBefore?: Date | null;
  /** In whose hands it was, where the step changes that. */
  before?: HandsBefore | undefined;
  details?: { [detail: string]: string | readonly string[] | null };
  at: Date;
};

/** Keeps a step in the history of an agreement and in the audit log, with the mayor on whose behalf it was taken. */
export async function noteStep(tx: Tx, actor: Actor, taken: StepTaken): Promise<void> {
  const { step, commitmentId, status, about = null, note = null, at } = taken;
  const principal = behalfOf(actor, taken.cityIds);
  await tx.commitmentUpdate.create({
    data: {
      commitmentId,
      step,
      status,
      about,
      note,
      dueOn: taken.dueOn ?? null,
      dueBefore: taken.dueBefore ?? null,
      ...taken.before,
      occurredAt: at,
      byId: actor.userId,
      onBehalfOf: principal?.short ?? null,
    },
    select: { id: true },
  });
  await recordEvent(tx, {
    actor,
    kind: KIND_OF[step],
    subjectId: commitmentId,
    onBehalfOfId: principal?.officialId ?? null,
    details: taken.details ?? {},
    at,
  });
}

/** The mayor for whom an office acts; nobody when a mayor or a process manager does. */
export function behalfOf(actor: Actor, cityIds: readonly string[]) {
  const own = citiesOf(actor).find((cityId) => cityIds.includes(cityId));
  return own ? principalFor(actor, own) : null;
}

type Provisional = { id: string; proviso: string | null; confirmedAt: Date | null };

/** Says anew whether a provisional agreement holds, after a word of a city or a change of its owners. */
export async function settleProviso(
  tx: Tx,
  { id, proviso, confirmedAt }: Provisional,
  ownerCityIds: readonly string[],
  now: Date,
): Promise<void> {
  if (proviso === null) return;
  const confirmations = await tx.commitmentConfirmation.findMany({
    where: { commitmentId: id },
    select: { cityId: true, refusedAt: true },
  });
  const holds = isConfirmedByAll(ownerCityIds, confirmations);
  if (holds === (confirmedAt !== null)) return;
  await tx.commitment.updateMany({ where: { id }, data: { confirmedAt: holds ? now : null } });
}
