import { beforeEach, expect, it } from "vitest";
import { db } from "@/lib/db";
import { startItem } from "@/lib/leading/start-item";
import { DURING, itemsOf } from "@/lib/testing/leading";
import { scheduledMeeting } from "@/lib/testing/meetings";
import { buildNetwork, type Network, NOW } from "@/lib/testing/network";

let network: Network;
let meetingId: string;
let items: [string, string, ...string[]];

beforeEach(async () => {
  network = await buildNetwork();
  meetingId = await scheduledMeeting(network);
  items = await itemsOf(meetingId);
});

const call = (itemId: string, current: string | null) => ({
  formKey: crypto.randomUUID(),
  meetingId,
  itemId,
  current,
});
const startedAt = async (id: string) =>
  (await db.agendaItem.findUniqueOrThrow({ where: { id } })).startedAt;

it("calls up an item and notes when", async () => {
  await startItem(network.actors.manager, call(items[0], null), DURING);

  expect(await startedAt(items[0])).toEqual(DURING);
  expect(await startedAt(items[1])).toBeNull();
  expect(
    await db.auditEvent.count({ where: { kind: "meeting.itemStarted", subjectId: meetingId } }),
  ).toBe(1);
});

it("moves one step when two managers press at once", async () => {
  const { manager, lemgoManager } = network.actors;
  await startItem(manager, call(items[0], null), DURING);

  await Promise.all([
    startItem(manager, call(items[1], items[0]), DURING),
    startItem(lemgoManager, call(items[1], items[0]), DURING),
  ]);

  expect(await startedAt(items[1])).toEqual(DURING);
  expect(await db.auditEvent.count({ where: { kind: "meeting.itemStarted" } })).toBe(2);
});

it("tells who presses late that the meeting has gone on", async () => {
  const { manager, lemgoManager } = network.actors;
  await startItem(manager, call(items[1], null), DURING);

  await expect(startItem(lemgoManager, call(items[0], null), DURING)).rejects.toThrow("movedOn");
  expect(await startedAt(items[0])).toBeNull();
});

it("goes back to an earlier item when asked to", async () => {
  const { manager } = network.actors;
  const later = new Date(DURING.getTime() + 60_000);
  await startItem(manager, call(items[1], null), DURING);
  await startItem(manager, call(items[0], items[1]), later);

  expect(await startedAt(items[0])).toEqual(later);
});

it("is refused to who may not lead, before the meeting is near, and for another meeting's item", async () => {
  const { mayor, outsider, manager } = network.actors;
  const other = await scheduledMeeting(network, { startsAt: new Date("2026-12-16T09:00:00Z") });
  const [foreign] = await itemsOf(other);

  await expect(startItem(mayor, call(items[0], null), DURING)).rejects.toThrow("forbidden");
  await expect(startItem(outsider, call(items[0], null), DURING)).rejects.toThrow("notFound");
  await expect(startItem(manager, call(items[0], null), NOW)).rejects.toThrow("notYetBegun");
  await expect(startItem(manager, call(foreign, null), DURING)).rejects.toThrow("notFound");
  expect(await db.agendaItem.count({ where: { startedAt: { not: null } } })).toBe(0);
});
