import "server-only";
import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/auth/actor";
import type { Tx } from "@/lib/db";
import { t } from "@/lib/i18n/words";
import { calendarDay } from "@/lib/time";
import type { Prisma } from "@/prisma/generated/client";
import type { CommitmentStatus } from "@/prisma/generated/enums";

/** Who answers for a city. */
export type Answering = {
  /** Null behind a guest link. */
  actor: Pick<Actor, "userId"> | null;
  /** As typed behind a guest link. */
  name: string | null;
  /** "Bürgermeister Baier", and the official meant, when it is done on behalf. */
  onBehalfOf: string | null;
  onBehalfOfId: string | null;
};

type Pledging = { id: string; cityId: string };

const kept = {
  id: true,
  title: true,
  status: true,
} satisfies Prisma.CommitmentSelect;

type Kept = Prisma.CommitmentGetPayload<{ select: typeof kept }>;

/**
 * Makes a city's pledge to an appeal an agreement of that city, words it anew, or ends it kindly when the city
 * no longer pledges anything (`pledge` null). What is achieved stays achieved.
 */
export async function keepPledge(
  tx: Tx,
  response: Pledging,
  pledge: string | null,
  by: Answering,
  now: Date,
): Promise<void> {
  const commitment = await tx.commitment.findUnique({
    where: { appealResponseId: response.id },
    select: kept,
  });
  if (!commitment) {
    if (pledge) await make(tx, response, pledge, by, now);
    return;
  }
  if (pledge) await reword(tx, commitment, pledge, by, now);
  else await end(tx, commitment, by, now);
}

async function make(
  tx: Tx,
  response: Pledging,
  title: string,
  by: Answering,
  now: Date,
): Promise<void> {
  const { id } = await tx.commitment.create({
    data: {
      appealResponseId: response.id,
      title,
      agreedOn: calendarDay(now),
      owners: { create: { cityId: response.cityId } },
    },
    select: { id: true },
  });
  await recordEvent(tx, {
    actor: by.actor,
    kind: "commitment.made",
    subjectId: id,
    onBehalfOfId: by.onBehalfOfId,
    at: now,
  });
}

async function reword(tx: Tx, commitment: Kept, title: string, by: Answering, now: Date) {
  const { id, status } = commitment;
  const isEnded = status === "ABANDONED";
  if (commitment.title === title && !isEnded) return;
  const next = isEnded ? "PLANNED" : status;
  await tx.commitment.update({
    where: { id },
    data: {
      title,
      version: { increment: 1 },
      ...(isEnded ? { status: next, reason: null } : {}),
    },
    select: { id: true },
  });
  await noteStep(tx, id, next, t("appeals.pledge.reworded", { pledge: title }), by, now);
}

async function end(tx: Tx, { id, status }: Kept, by: Answering, now: Date): Promise<void> {
  if (status === "ACHIEVED" || status === "ABANDONED") return;
  const reason = t("appeals.pledge.ended");
  await tx.commitment.update({
    where: { id },
    data: { status: "ABANDONED", reason, version: { increment: 1 } },
    select: { id: true },
  });
  await noteStep(tx, id, "ABANDONED", reason, by, now);
}

async function noteStep(
  tx: Tx,
  commitmentId: string,
  status: CommitmentStatus,
  note: string,
  by: Answering,
  now: Date,
): Promise<void> {
  await tx.commitmentUpdate.create({
    data: {
      commitmentId,
      status,
      note,
      occurredAt: now,
      byId: by.actor?.userId ?? null,
      onBehalfOf: by.onBehalfOf,
    },
    select: { id: true },
  });
  await recordEvent(tx, {
    actor: by.actor,
    kind: "commitment.reported",
    subjectId: commitmentId,
    onBehalfOfId: by.onBehalfOfId,
    details: { status },
    at: now,
  });
}
