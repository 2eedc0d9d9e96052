import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { finishCall } from "@/lib/calls/finish-call";
import { findCall, listCalls, listTalks } from "@/lib/calls/queries";
import type { FinishCall } from "@/lib/calls/schema";
import { db } from "@/lib/db";
import { cleanUp } from "@/lib/jobs/clean-up";
import { agreed, callOf, NUMBER, windowIn } from "@/lib/testing/calls";
import { buildNetwork, type Network, NOW } from "@/lib/testing/network";
import { countStatements } from "@/lib/testing/statements";
import { addMinutes } from "@/lib/time";

const AFTER = addMinutes(windowIn(7).endsAt, 10);
const RESULT = "Lemgo schickt seine Vorlage.";
const DAY = 24 * 60;

let network: Network;
let id: string;

beforeEach(async () => {
  network = await buildNetwork();
  id = await agreed(network);
});

async function finish(actor: Actor, changes: Partial<FinishCall> = {}, now = AFTER) {
  const { version } = await callOf(id);
  const input = { formKey: randomUUID(), callId: id, version, result: RESULT, ...changes };
  return finishCall(actor, input, now);
}

describe("a talk that took place", () => {
  it("is noted by either city with one sentence, on whose behalf too", async () => {
    await finish(network.actors.lemgoOffice);
    const call = await callOf(id);
    expect(call).toMatchObject({ doneAt: AFTER, result: RESULT });
    expect(call.steps[2]).toMatchObject({ kind: "DONE", onBehalfOf: "Bürgermeister Baier" });
    const event = await db.auditEvent.findFirstOrThrow({ where: { kind: "call.finished" } });
    expect(JSON.stringify(event.details)).not.toContain(RESULT);
  });

  it("is known to the circle and the programme office, its content to the two cities only", async () => {
    const { gardelegenMayor, mayor, manager, programmeOffice, outsider } = network.actors;
    expect(await listTalks(mayor, network.circle.id)).toEqual([]);
    await finish(gardelegenMayor);

    for (const actor of [mayor, manager, programmeOffice]) {
      const talks = await listTalks(actor, network.circle.id);
      expect(talks).toEqual([
        { id, fromCity: { name: "Gardelegen" }, toCity: { name: "Lemgo" }, meeting: null },
      ]);
      expect(await findCall(actor, id)).toBeNull();
      expect(await listCalls(actor)).toEqual([]);
    }
    expect(await listTalks(outsider, network.circle.id)).toEqual([]);
  });

  it("shows its number to the asked city only", async () => {
    const { lemgoOffice, gardelegenMayor } = network.actors;
    expect((await findCall(lemgoOffice, id))?.phone).toBe(NUMBER);
    expect((await findCall(gardelegenMayor, id))?.phone).toBeNull();
  });

  it("costs one statement to list and one to show", async () => {
    const { lemgoOffice } = network.actors;
    expect(await countStatements(() => listCalls(lemgoOffice))).toBe(1);
    expect(await countStatements(() => findCall(lemgoOffice, id))).toBe(1);
    expect(await countStatements(() => listTalks(lemgoOffice, network.circle.id))).toBe(1);
  });
});

describe("is refused", () => {
  it("before the agreed time", async () => {
    const attempt = finish(network.actors.lemgoMayor, {}, NOW);
    await expect(attempt).rejects.toThrow("callAhead");
  });

  it.each(["mayor", "manager", "programmeOffice", "outsider", "former"] as const)(
    "for %s, as if there were no such wish",
    async (who) => {
      await expect(finish(network.actors[who])).rejects.toThrow("notFound");
    },
  );

  it("for the slower of two who note it at once", async () => {
    const { lemgoMayor, gardelegenMayor } = network.actors;
    const outcomes = await Promise.allSettled([
      finish(lemgoMayor),
      finish(gardelegenMayor, { result: "Gut." }),
    ]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect((await callOf(id)).steps).toHaveLength(3);
  });

  it("with an older version, and says what stands there", async () => {
    await db.callRequest.update({ where: { id }, data: { version: { increment: 1 } } });
    const attempt = finish(network.actors.lemgoMayor, { version: 2 });
    await expect(attempt).rejects.toMatchObject({ reason: "outdated", version: 3 });
  });
});

describe("the number is erased with the mails that carried it", () => {
  const numbersAfter = async (days: number, from: Date) => {
    await cleanUp(addMinutes(from, days * DAY));
    const mails = await db.outboxMail.count({ where: { callRequestId: id } });
    return { phone: (await callOf(id)).phone, hasMails: mails > 0 };
  };
  const kept = { phone: NUMBER, hasMails: true };
  const erased = { phone: null, hasMails: false };

  it("thirty days after the talk, not sooner", async () => {
    await finish(network.actors.lemgoMayor);
    expect(await numbersAfter(29.9, AFTER)).toEqual(kept);
    expect(await numbersAfter(30.1, AFTER)).toEqual(erased);
    expect((await callOf(id)).result).toBe(RESULT);
  });

  it.each(["declinedAt", "withdrawnAt"])("thirty days after %s", async (field) => {
    await db.callRequest.update({ where: { id }, data: { [field]: NOW } });
    expect(await numbersAfter(29.9, NOW)).toEqual(kept);
    expect(await numbersAfter(30.1, NOW)).toEqual(erased);
  });

  it("thirty days after the last time that was offered, when nobody said anything", async () => {
    const last = windowIn(8).endsAt;
    expect(await numbersAfter(29.9, last)).toEqual(kept);
    expect(await numbersAfter(30.1, last)).toEqual(erased);
  });

  it("not before the agreed time is over, whatever earlier ones lie on the table", async () => {
    const { startsAt } = windowIn(90);
    const moving = { startsAt, moveOfferedAt: NOW };
    await db.callRequest.update({ where: { id }, data: moving });
    expect(await numbersAfter(29.9, startsAt)).toEqual(kept);
    expect(await numbersAfter(30.1, startsAt)).toEqual(erased);
  });
});
