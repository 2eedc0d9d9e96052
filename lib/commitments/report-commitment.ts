import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { assertNotBefore } from "@/lib/commitments/rules";
import type { ReportCommitment } from "@/lib/commitments/schema";
import { holdCommitment } from "@/lib/commitments/standing";
import { noteStep } from "@/lib/commitments/steps";
import { inTransaction, type Tx } from "@/lib/db";
import { Outdated } from "@/lib/errors";
import { once } from "@/lib/form/once";
import { t } from "@/lib/i18n/words";
import { calendarDay, dateInWords } from "@/lib/time";
import type { Prisma } from "@/prisma/generated/client";

/** Tells how an agreement stands today, as mayor or office of a city that owns it, and keeps the step in its history. */
export async function reportCommitment(
  actor: Actor,
  input: ReportCommitment,
  now = new Date(),
): Promise<{ id: string }> {
  return inTransaction((tx) =>
    once(tx, input.formKey, async () => {
      const commitment = await holdCommitment(tx, actor, input.commitmentId, now);
      assertCan(actor, "commitment.report", commitment);
      assertNotBefore(input.dueOn, calendarDay(now));
      await write(tx, actor, input, now);
      await noteStep(tx, actor, {
        step: "REPORTED",
        commitmentId: commitment.id,
        status: input.status,
        cityIds: commitment.owners.map(({ id }) => id),
        note: [input.reason, input.note].filter(Boolean).join("\n") || null,
        dueOn: input.dueOn,
        dueBefore: input.dueOn ? commitment.dueOn : null,
        details: { status: input.status },
        at: now,
      });
      return { id: commitment.id };
    }),
  );
}

/** Changes the row only at the version the reporter saw; a second writer waits for the first and then finds another. */
async function write(tx: Tx, actor: Actor, input: ReportCommitment, now: Date): Promise<void> {
  const isAchieved = input.status === "ACHIEVED";
  const { count } = await tx.commitment.updateMany({
    where: { id: input.commitmentId, version: input.version },
    data: {
      status: input.status,
      reason: input.reason,
      achievedAt: isAchieved ? now : null,
      achievedById: isAchieved ? actor.userId : null,
      version: { increment: 1 },
      ...(input.status === "POSTPONED" ? { dueOn: input.dueOn } : {}),
    },
  });
  if (count === 0) throw await whatStandsNow(tx, input.commitmentId);
}

async function whatStandsNow(tx: Tx, id: string): Promise<Outdated> {
  const now = await tx.commitment.findUniqueOrThrow({ where: { id }, select: standing });
  const [latest] = now.updates;
  const theirs = {
    status: t(`commitments.status.${now.status}`),
    ...(now.reason ? { reason: now.reason } : {}),
    ...(latest?.note && latest.note !== now.reason ? { note: latest.note } : {}),
    ...(now.dueOn ? { dueOn: dateInWords(now.dueOn) } : {}),
  };
  return new Outdated(theirs, now.version);
}

const standing = {
  version: true,
  status: true,
  reason: true,
  dueOn: true,
  updates: {
    where: { step: "REPORTED" },
    orderBy: [{ occurredAt: "desc" }, { id: "desc" }],
    take: 1,
    select: { note: true },
  },
} satisfies Prisma.CommitmentSelect;
