import { randomUUID } from "node:crypto";
import { beforeEach, expect, it } from "vitest";
import { dissolveCircle } from "@/lib/circles/dissolve-circle";
import { findCircle } from "@/lib/circles/queries";
import { reopenCircle } from "@/lib/circles/reopen-circle";
import { storyOf } from "@/lib/circles/story";
import { db } from "@/lib/db";
import { scheduleMeeting } from "@/lib/meetings/schedule-meeting";
import { endInput } from "@/lib/testing/circles";
import { meetingInput } from "@/lib/testing/meetings";
import { buildNetwork, type Network, NOW } from "@/lib/testing/network";

const LAST_DAY = new Date("2026-12-23T22:30:00Z");
const TOO_LATE = new Date("2026-12-23T23:30:00Z");

let network: Network;

beforeEach(async () => {
  network = await buildNetwork();
});

const end = (changes = {}) =>
  dissolveCircle(network.actors.manager, endInput(network, changes), NOW);

const reopen = (who: keyof Network["actors"] = "manager", now = NOW, version = 2) => {
  const input = { formKey: randomUUID(), circleId: network.circle.id, version };
  return reopenCircle(network.actors[who], input, now);
};

it("an end entered by mistake is taken back: the circle goes on with its cities, and their town halls hear of it", async () => {
  const { manager } = network.actors;
  await end({ dissolvedOn: new Date("2024-02-01") });
  await reopen("programmeOffice", LAST_DAY);

  const circle = await findCircle(manager, network.circle.id, NOW);
  expect(circle).toMatchObject({ dissolvedOn: null, dissolveReason: null, version: 3 });
  expect(circle && storyOf(circle, NOW).cities).toHaveLength(4);
  const told = await db.outboxMail.findMany({
    where: { subject: { startsWith: "Besteht weiter" } },
  });
  const addresses = told.map(({ to }) => to);
  expect(addresses).toContain("baier@lemgo.example");
  expect(addresses).toContain("prozessmanagement@lemgo.example");
  expect(new Set(addresses).size).toBe(addresses.length);
  await scheduleMeeting(manager, meetingInput(network), NOW);
  expect(await db.auditEvent.count({ where: { kind: "circle.reopened" } })).toBe(1);
});

it("after thirty days the end stands, and so does one of which nobody knows when it was entered", async () => {
  await end();
  await expect(reopen("manager", TOO_LATE)).rejects.toMatchObject({ reason: "endStands" });
  await db.exchangeCircle.updateMany({ data: { dissolvedAt: null } });
  await expect(reopen()).rejects.toMatchObject({ reason: "endStands" });
});

it("a circle that runs has no end to take back", async () => {
  await expect(reopen("manager", NOW, 1)).rejects.toMatchObject({ reason: "circleRuns" });
  await end();
  await expect(reopen("manager", NOW, 1)).rejects.toMatchObject({ reason: "outdated" });
});

it.each(["mayor", "office", "spokesperson", "outsider"] as const)(
  "%s does not take an end back",
  async (who) => {
    await end();
    await expect(reopen(who)).rejects.toMatchObject({ reason: "forbidden" });
    expect(await db.exchangeCircle.count({ where: { dissolvedOn: null } })).toBe(0);
  },
);

it("two who take it back at once do it once", async () => {
  await end();
  const both = await Promise.allSettled([reopen(), reopen("programmeOffice")]);
  expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  expect(both.find(({ status }) => status === "rejected")).toMatchObject({
    reason: { reason: "circleRuns" },
  });
});

it("a circle nobody knows is not found", async () => {
  const input = { formKey: randomUUID(), circleId: randomUUID(), version: 1 };
  await expect(reopenCircle(network.actors.manager, input, NOW)).rejects.toMatchObject({
    reason: "notFound",
  });
});
