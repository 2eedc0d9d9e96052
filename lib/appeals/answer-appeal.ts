import "server-only";
import { answerable, writeAnswer } from "@/lib/appeals/answers";
import type { AnswerAppeal } from "@/lib/appeals/schema";
import { type Actor, principalFor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { appealsVisibleTo } from "@/lib/auth/scope";
import { inTransaction } from "@/lib/db";
import { Refused } from "@/lib/errors";
import { once } from "@/lib/form/once";

/** Says for a city that it supports an appeal, has read it, does not join this time, or takes its answer back. */
export async function answerAppeal(
  actor: Actor,
  input: AnswerAppeal,
  now = new Date(),
): Promise<{ slug: string }> {
  return inTransaction((tx) =>
    once(tx, input.formKey, async () => {
      const { appealId, cityId } = input;
      const response = await tx.appealResponse.findFirst({
        where: { appealId, cityId, appeal: appealsVisibleTo(actor) },
        select: answerable,
      });
      if (!response) throw new Refused("notFound");
      assertCan(actor, "appeal.answer", { cityId });
      const principal = principalFor(actor, cityId);
      const by = {
        actor,
        name: null,
        onBehalfOf: principal?.short ?? null,
        onBehalfOfId: principal?.officialId ?? null,
      };
      return writeAnswer(tx, response, input, by, now);
    }),
  );
}
