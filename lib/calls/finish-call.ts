import "server-only";
import { recordEvent } from "@/lib/audit/record-event";
import { type Actor, citiesOf, principalFor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { callsVisibleTo } from "@/lib/auth/scope";
import { assertFinishable, sideOf } from "@/lib/calls/rules";
import type { FinishCall } from "@/lib/calls/schema";
import { inTransaction, type Tx } from "@/lib/db";
import { Outdated, Refused } from "@/lib/errors";
import { once } from "@/lib/form/once";

/** Notes that the talk took place, with one sentence of result for the two cities; the circle learns of the talk alone. */
export async function finishCall(
  actor: Actor,
  input: FinishCall,
  now = new Date(),
): Promise<{ id: string }> {
  return inTransaction((tx) =>
    once(tx, input.formKey, async () => {
      const { call, cityId } = await find(tx, actor, input.callId);
      assertCan(actor, "call.finish", call);
      assertFinishable(call, now);
      const { count } = await tx.callRequest.updateMany({
        where: { id: call.id, version: input.version },
        data: { doneAt: now, result: input.result, version: { increment: 1 } },
      });
      if (count === 0) throw await whatStandsNow(tx, call.id);

      const principal = principalFor(actor, cityId);
      const by = { byId: actor.userId, onBehalfOf: principal?.short ?? null };
      await tx.callStep.createMany({
        data: [{ callRequestId: call.id, kind: "DONE", cityId, occurredAt: now, ...by }],
      });
      await recordEvent(tx, {
        actor,
        kind: "call.finished",
        subjectId: call.id,
        onBehalfOfId: principal?.officialId ?? null,
        details: { cityId },
        at: now,
      });
      return { id: call.id };
    }),
  );
}

async function find(tx: Tx, actor: Actor, id: string) {
  const call = await tx.callRequest.findFirst({
    where: { AND: [{ id }, callsVisibleTo(actor)] },
    select: {
      id: true,
      fromCityId: true,
      toCityId: true,
      offeredByAsked: true,
      agreedAt: true,
      startsAt: true,
      declinedAt: true,
      withdrawnAt: true,
      doneAt: true,
    },
  });
  const cityId = call ? sideOf(call, citiesOf(actor)) : null;
  if (!call || !cityId) throw new Refused("notFound");
  return { call, cityId };
}

async function whatStandsNow(tx: Tx, id: string): Promise<Outdated> {
  const { result, version } = await tx.callRequest.findUniqueOrThrow({
    where: { id },
    select: { result: true, version: true },
  });
  return new Outdated(result ? { result } : {}, version);
}
