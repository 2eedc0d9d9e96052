import "server-only";
import { type Answering, keepPledge } from "@/lib/appeals/pledges";
import type { AnswerAppeal } from "@/lib/appeals/schema";
import { recordEvent } from "@/lib/audit/record-event";
import type { Tx } from "@/lib/db";
import { Refused } from "@/lib/errors";
import type { Prisma } from "@/prisma/generated/client";

/** What is selected of a response so that an answer can be written. */
export const answerable = {
  id: true,
  appealId: true,
  cityId: true,
  readAt: true,
  appeal: { select: { slug: true, withdrawnAt: true } },
} satisfies Prisma.AppealResponseSelect;

type Answerable = Prisma.AppealResponseGetPayload<{ select: typeof answerable }>;

type Given = Pick<AnswerAppeal, "answer" | "pledge" | "revision">;

/** Writes what a city says to an appeal, keeps its pledge as an agreement and records who said it, inside the caller's transaction. */
export async function writeAnswer(
  tx: Tx,
  response: Answerable,
  input: Given,
  by: Answering,
  now: Date,
): Promise<{ slug: string }> {
  const { id, appealId, cityId, appeal } = response;
  if (appeal.withdrawnAt) throw new Refused("withdrawn");
  const revision = await revisionAnswered(tx, appealId, input.revision);
  await tx.appealResponse.update({
    where: { id },
    data: written(input, now, {
      readAt: response.readAt ?? now,
      answeredAt: now,
      answeredById: by.actor?.userId ?? null,
      answeredByName: by.name,
      answeredVia: by.actor ? "SIGNED_IN" : "GUEST_LINK",
      onBehalfOf: by.onBehalfOf,
      revision,
    }),
    select: { id: true },
  });
  const pledge = input.answer === "PLEDGED" ? (input.pledge ?? null) : null;
  await keepPledge(tx, response, pledge, by, now);
  await recordEvent(tx, {
    actor: by.actor,
    kind: input.answer === "READ" ? "appeal.read" : "appeal.answered",
    subjectId: appealId,
    onBehalfOfId: by.onBehalfOfId,
    details: { cityId, answer: input.answer, revision },
    at: now,
  });
  return { slug: appeal.slug };
}

/** The text may have been corrected while the page was open: what counts is the one that stood there. */
async function revisionAnswered(tx: Tx, appealId: string, shown?: number): Promise<number> {
  const { number } = await tx.appealRevision.findFirstOrThrow({
    where: { appealId },
    select: { number: true },
    orderBy: { number: "desc" },
  });
  return Math.min(shown ?? number, number);
}

type Facts = Required<
  Pick<
    Prisma.AppealResponseUncheckedUpdateInput,
    | "readAt"
    | "answeredAt"
    | "answeredById"
    | "answeredByName"
    | "answeredVia"
    | "onBehalfOf"
    | "revision"
  >
>;

const NOTHING: Facts = {
  readAt: null,
  answeredAt: null,
  answeredById: null,
  answeredByName: null,
  answeredVia: null,
  onBehalfOf: null,
  revision: null,
};

function written(
  { answer, pledge }: Given,
  now: Date,
  facts: Facts,
): Prisma.AppealResponseUncheckedUpdateInput {
  switch (answer) {
    case "PLEDGED":
      return { ...facts, answer, pledge: pledge ?? null, revokedAt: null };
    case "ENDORSED":
    case "DECLINED":
      return { ...facts, answer, pledge: null, revokedAt: null };
    case "READ":
      return { ...facts, answer: null, answeredAt: null, pledge: null, revokedAt: null };
    case "REVOKED":
      return { ...NOTHING, answer: null, pledge: null, revokedAt: now };
  }
}
