import { beforeEach, expect, it } from "vitest";
import { answerCall } from "@/lib/calls/answer-call";
import { db } from "@/lib/db";
import { agreed, answerTo, callEntries, callOf, windowIn } from "@/lib/testing/calls";
import { buildNetwork, type Network, NOW } from "@/lib/testing/network";

const AGREED = new Date("2026-11-30T09:00:00Z");
const LATER = { window: "2026-12-02T10:00" } as const;

let network: Network;
let id: string;

beforeEach(async () => {
  network = await buildNetwork();
  id = await agreed(network);
});

/** Gardelegen cannot at the agreed time. */
async function askForOther() {
  const input = await answerTo(id, { answer: "OFFER", windows: [windowIn(9)] });
  await answerCall(network.actors.gardelegenMayor, input, NOW);
  await db.outboxMail.deleteMany({});
}

async function race(...attempts: Promise<unknown>[]) {
  const outcomes = await Promise.allSettled(attempts);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  return outcomes.flatMap((one) => (one.status === "rejected" ? [one.reason.reason] : []))[0];
}

it("both ask for another time: the slower one sees what lies on the table", async () => {
  const { gardelegenMayor, lemgoMayor } = network.actors;
  const offer = { answer: "OFFER", windows: [windowIn(9)] } as const;
  const first = await answerTo(id, { ...offer, windows: [windowIn(9)] });
  const second = await answerTo(id, { ...offer, windows: [windowIn(10)] });
  const lost = await race(
    answerCall(gardelegenMayor, first, NOW),
    answerCall(lemgoMayor, second, NOW),
  );

  expect(lost).toBe("outdated");
  expect((await callOf(id)).steps).toHaveLength(3);
  expect((await callOf(id)).windows).toHaveLength(1);
});

it("one agrees to the other time and one takes it back: one of the two holds", async () => {
  await askForOther();
  const yes = await answerTo(id, LATER);
  const back = await answerTo(id, { answer: "KEEP" });
  const lost = await race(
    answerCall(network.actors.lemgoMayor, yes, NOW),
    answerCall(network.actors.gardelegenMayor, back, NOW),
  );

  expect(["outdated", "alreadyDecided"]).toContain(lost);
  const { startsAt, sequence } = await callOf(id);
  expect([
    [AGREED, 0, 0],
    [windowIn(9).startsAt, 1, 2],
  ]).toContainEqual([startsAt, sequence, (await callEntries()).length]);
});

it("one agrees and one calls off: the calendars never keep what is off", async () => {
  await askForOther();
  const yes = await answerTo(id, LATER);
  const off = await answerTo(id, { answer: "DECLINE" });
  const lost = await race(
    answerCall(network.actors.lemgoMayor, yes, NOW),
    answerCall(network.actors.gardelegenMayor, off, NOW),
  );

  expect(["outdated", "callEnded"]).toContain(lost);
  const { withdrawnAt } = await callOf(id);
  const methods = (await callEntries()).map(({ method }) => method);
  expect(methods).toEqual(withdrawnAt ? ["CANCEL", "CANCEL"] : ["REQUEST", "REQUEST"]);
});
