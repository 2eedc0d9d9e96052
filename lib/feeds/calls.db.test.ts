import { beforeEach, expect, it } from "vitest";
import { answerCall } from "@/lib/calls/answer-call";
import { readFeed } from "@/lib/feeds/read-feed";
import { agreed, answerTo, askLemgo, callEntries, NUMBER, windowIn } from "@/lib/testing/calls";
import { entriesAt, subscribed, titlesAt } from "@/lib/testing/feeds";
import { buildNetwork, type Network, NOW } from "@/lib/testing/network";
import { countStatements } from "@/lib/testing/statements";

let network: Network;

beforeEach(async () => {
  network = await buildNetwork();
});

it.each([
  ["the mayor who asked", "gardelegenMayor", ["Telefonat mit Lemgo"]],
  ["the mayor who was asked", "lemgoMayor", ["Telefonat mit Gardelegen"]],
  ["the office of the asked city", "lemgoOffice", ["Telefonat mit Gardelegen"]],
  ["a process manager of the asked city", "lemgoManager", []],
  ["the mayor of another city of the circle", "mayor", []],
  ["the programme office", "programmeOffice", []],
] as const)("an agreed call is for the two town halls alone: %s", async (_, who, titles) => {
  await agreed(network);
  expect(await titlesAt(await subscribed(network.actors[who]))).toEqual(titles);
});

it("is the same entry as that of the mail, without the number", async () => {
  const id = await agreed(network);
  const token = await subscribed(network.actors.lemgoMayor);
  const [entry] = await entriesAt(token);
  const [mailed] = await callEntries();

  expect(entry?.uid).toBe(`${id}@localhost:3000`);
  expect(entry?.uid).toBe(mailed?.event.uid);
  expect(entry?.sequence).toBe(mailed?.event.sequence);
  expect(entry?.startDate.toJSDate()).toEqual(mailed?.event.startDate.toJSDate());
  expect(entry?.location).toBe("Telefon");
  expect(await readFeed(token, NOW)).not.toContain(NUMBER);
});

it("stands nowhere before a time is agreed", async () => {
  await askLemgo(network);
  expect(await titlesAt(await subscribed(network.actors.lemgoMayor))).toEqual([]);
});

it("moves with the call under a higher number, not before both have agreed", async () => {
  const id = await agreed(network);
  const { gardelegenMayor, lemgoMayor } = network.actors;
  const token = await subscribed(lemgoMayor);
  const offer = await answerTo(id, { answer: "OFFER", windows: [windowIn(9)] });
  await answerCall(gardelegenMayor, offer, NOW);
  const [standing] = await entriesAt(token);
  expect(standing?.startDate.toJSDate()).toEqual(windowIn(7).startsAt);

  await answerCall(lemgoMayor, await answerTo(id, { window: "2026-12-02T10:00" }), NOW);
  const [moved] = await entriesAt(token);
  expect(moved?.startDate.toJSDate()).toEqual(windowIn(9).startsAt);
  expect(moved?.sequence).toBe(1);
});

it("that is called off says so until its hour has passed", async () => {
  const id = await agreed(network);
  const token = await subscribed(network.actors.gardelegenMayor);
  await answerCall(network.actors.lemgoMayor, await answerTo(id, { answer: "DECLINE" }), NOW);

  const [entry] = await entriesAt(token);
  expect(entry?.summary).toBe("Abgesagt: Telefonat mit Lemgo");
  expect(entry?.component.getFirstPropertyValue("status")).toBe("CANCELLED");
  expect(entry?.sequence).toBe(1);
  expect(await titlesAt(token, windowIn(8).startsAt)).toEqual([]);
});

it("that took place stays for a year", async () => {
  await agreed(network);
  const token = await subscribed(network.actors.gardelegenMayor);
  expect(await titlesAt(token, new Date("2027-11-15T09:00:00Z"))).toHaveLength(1);
  expect(await titlesAt(token, new Date("2028-01-15T09:00:00Z"))).toEqual([]);
});

it("costs one statement more, however many there are", async () => {
  const token = await subscribed(network.actors.lemgoMayor);
  for (let wishes = 0; wishes < 3; wishes += 1) await agreed(network);
  expect(await titlesAt(token)).toHaveLength(3);
  expect(await countStatements(() => readFeed(token, NOW))).toBe(6);
});
