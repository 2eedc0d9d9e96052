import "server-only";
import { type Actor, citiesOf, principalFor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { callsVisibleTo } from "@/lib/auth/scope";
import { answerable, writeAnswer } from "@/lib/calls/answers";
import { sideOf } from "@/lib/calls/rules";
import type { AnswerCall } from "@/lib/calls/schema";
import { inTransaction } from "@/lib/db";
import { Refused } from "@/lib/errors";
import { once } from "@/lib/form/once";

/** Agrees to a time, proposes others or calls a talk off for one of its two cities; an office does so on behalf. */
export async function answerCall(
  actor: Actor,
  { callId, ...input }: AnswerCall,
  now = new Date(),
): Promise<{ id: string }> {
  return inTransaction((tx) =>
    once(tx, input.formKey, async () => {
      const call = await tx.callRequest.findFirst({
        where: { AND: [{ id: callId }, callsVisibleTo(actor)] },
        select: answerable,
      });
      const cityId = call ? sideOf(call, citiesOf(actor)) : null;
      if (!call || !cityId) throw new Refused("notFound");
      assertCan(actor, "call.answer", { cityId });
      const principal = principalFor(actor, cityId);
      return writeAnswer(tx, call, input, { actor, name: null, cityId, principal }, now);
    }),
  );
}
