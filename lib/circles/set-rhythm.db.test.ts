import { randomUUID } from "node:crypto";
import { beforeEach, expect, it } from "vitest";
import { findCircle } from "@/lib/circles/queries";
import type { SetRhythm } from "@/lib/circles/schema";
import { setRhythmSchema } from "@/lib/circles/schema";
import { setRhythm } from "@/lib/circles/set-rhythm";
import { storyOf } from "@/lib/circles/story";
import { db } from "@/lib/db";
import { buildNetwork, type Network, NOW } from "@/lib/testing/network";

let network: Network;

beforeEach(async () => {
  network = await buildNetwork();
});

const input = (changes: Partial<SetRhythm> = {}): SetRhythm => ({
  formKey: randomUUID(),
  circleId: network.circle.id,
  version: 6,
  rhythmMonths: 4,
  ...changes,
});

const months = async () =>
  (await db.exchangeCircle.findUniqueOrThrow({ where: { id: network.circle.id } })).rhythmMonths;
const events = () => db.auditEvent.findMany({ where: { kind: "circle.rhythmSet" } });

it("a process manager sets another rhythm, and the window follows it", async () => {
  const { manager } = network.actors;

  await setRhythm(manager, input(), NOW);

  const circle = await findCircle(manager, network.circle.id, NOW);
  expect(circle && storyOf(circle, NOW).rhythm.dueOn).toEqual(new Date("2020-05-01"));
  expect(await events()).toMatchObject([
    {
      actorId: manager.userId,
      subjectId: network.circle.id,
      details: { from: 6, to: 4 },
      occurredAt: NOW,
    },
  ]);
});

it("the same rhythm again changes nothing and is not recorded", async () => {
  await setRhythm(network.actors.manager, input({ rhythmMonths: 6 }), NOW);
  expect(await months()).toBe(6);
  expect(await events()).toEqual([]);
});

it("who started from an older rhythm is shown the one that stands, and may set theirs then", async () => {
  const { manager, lemgoManager } = network.actors;
  await setRhythm(manager, input(), NOW);

  await expect(setRhythm(lemgoManager, input({ rhythmMonths: 3 }), NOW)).rejects.toMatchObject({
    reason: "outdated",
    theirs: { rhythmMonths: "Vereinbart ist ein Treffen alle vier Monate." },
    version: 4,
  });
  expect(await months()).toBe(4);

  await setRhythm(lemgoManager, input({ rhythmMonths: 3, version: 4 }), NOW);
  expect(await months()).toBe(3);
});

it("two managers at the same moment: one rhythm stands, the other manager is told", async () => {
  const { manager, lemgoManager } = network.actors;
  const results = await Promise.allSettled([
    setRhythm(manager, input({ rhythmMonths: 4 }), NOW),
    setRhythm(lemgoManager, input({ rhythmMonths: 3 }), NOW),
  ]);

  expect(results.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  expect(results.find(({ status }) => status === "rejected")).toMatchObject({
    reason: { reason: "outdated" },
  });
  expect(await months()).toBe(results[0]?.status === "fulfilled" ? 4 : 3);
  expect(await events()).toHaveLength(1);
});

it.each(["mayor", "office", "spokesperson", "programmeOffice", "outsider", "former"] as const)(
  "%s may not change it",
  async (who) => {
    await expect(setRhythm(network.actors[who], input(), NOW)).rejects.toThrow("forbidden");
    expect(await months()).toBe(6);
    expect(await events()).toEqual([]);
  },
);

it("a circle that does not exist is not found", async () => {
  const nowhere = input({ circleId: randomUUID() });
  await expect(setRhythm(network.actors.manager, nowhere, NOW)).rejects.toThrow("notFound");
});

it.each([
  ["1", true],
  [" 24 ", true],
  ["0", false],
  ["25", false],
  ["-6", false],
  ["6.5", false],
  ["sechs", false],
  ["", false],
])("a form with „%s“ months is valid: %s", (rhythmMonths, valid) => {
  const form = { formKey: randomUUID(), circleId: randomUUID(), version: "6", rhythmMonths };
  expect(setRhythmSchema.safeParse(form).success).toBe(valid);
});
