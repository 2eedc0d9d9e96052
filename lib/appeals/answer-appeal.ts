import "server-only";
import { findAppeal } from "@/lib/appeals/queries";
import type { AnswerAppeal } from "@/lib/appeals/schema";
import { recordEvent } from "@/lib/audit/record-event";
import { type Actor, principalFor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { inTransaction, type Tx } from "@/lib/db";
import { Refused } from "@/lib/errors";
import { once } from "@/lib/form/once";
import type { Prisma } from "@/prisma/generated/client";

/** Says for a city that it supports an appeal, has read it, does not join this time, or takes its answer back. */
export async function answerAppeal(
  actor: Actor,
  input: AnswerAppeal,
  now = new Date(),
): Promise<{ slug: string }> {
  return inTransaction((tx) =>
    once(tx, input.formKey, async () => {
      const { appealId, cityId, answer } = input;
      const { slug, before } = await readAddressed(tx, actor, input);
      const principal = principalFor(actor, cityId);
      const revision = await revisionAnswered(tx, input);
      await tx.appealResponse.update({
        where: { id: before.id },
        data: written(answer, {
          readAt: before.readAt ?? now,
          now,
          answeredById: actor.userId,
          onBehalfOf: principal?.short ?? null,
          revision,
        }),
        select: { id: true },
      });
      await recordEvent(tx, {
        actor,
        kind: answer === "READ" ? "appeal.read" : "appeal.answered",
        subjectId: appealId,
        onBehalfOfId: principal?.officialId ?? null,
        details: { cityId, answer, revision },
        at: now,
      });
      return { slug };
    }),
  );
}

async function readAddressed(tx: Tx, actor: Actor, { appealId, cityId }: AnswerAppeal) {
  const appeal = await findAppeal(tx, actor, appealId);
  const before = await tx.appealResponse.findUnique({
    where: { appealId_cityId: { appealId, cityId } },
    select: { id: true, readAt: true },
  });
  if (!appeal || !before) throw new Refused("notFound");
  assertCan(actor, "appeal.answer", { cityId });
  if (appeal.withdrawnAt) throw new Refused("withdrawn");
  return { slug: appeal.slug, before };
}

/** The text may have been corrected while the page was open: what counts is the one that stood there. */
async function revisionAnswered(tx: Tx, { appealId, revision }: AnswerAppeal): Promise<number> {
  const { number } = await tx.appealRevision.findFirstOrThrow({
    where: { appealId },
    select: { number: true },
    orderBy: { number: "desc" },
  });
  return Math.min(revision ?? number, number);
}

type Facts = {
  readAt: Date;
  now: Date;
  answeredById: string;
  onBehalfOf: string | null;
  revision: number;
};

function written(
  answer: AnswerAppeal["answer"],
  { readAt, now, answeredById, onBehalfOf, revision }: Facts,
): Prisma.AppealResponseUncheckedUpdateInput {
  switch (answer) {
    case "ENDORSED":
    case "DECLINED":
      return { answer, answeredAt: now, readAt, answeredById, onBehalfOf, revision };
    case "READ":
      return { answer: null, answeredAt: null, readAt, answeredById, onBehalfOf, revision };
    case "REVOKED":
      return {
        answer: null,
        answeredAt: null,
        readAt: null,
        answeredById: null,
        onBehalfOf: null,
        revision: null,
      };
  }
}
