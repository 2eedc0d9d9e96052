import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { dropWish } from "@/lib/calls/drop-wish";
import { noteWish } from "@/lib/calls/note-wish";
import { listNotedWishes } from "@/lib/calls/queries";
import type { NoteWish } from "@/lib/calls/schema";
import { db } from "@/lib/db";
import { askLemgo } from "@/lib/testing/calls";
import { DURING, itemsOf } from "@/lib/testing/leading";
import { scheduledMeeting } from "@/lib/testing/meetings";
import { buildNetwork, type Network, NOW } from "@/lib/testing/network";

let network: Network;
let meetingId: string;
let agendaItemId: string;

beforeEach(async () => {
  network = await buildNetwork();
  meetingId = await scheduledMeeting(network);
  [agendaItemId] = await itemsOf(meetingId);
  await db.outboxMail.deleteMany({});
});

/** Gardelegen said it would like to talk with Lemgo. */
function notes(actor: Actor, changes: Partial<NoteWish> = {}, now = DURING) {
  const { gardelegen, lemgo } = network.cities;
  const wish = { fromCityId: gardelegen.id, toCityId: lemgo.id, meetingId, agendaItemId };
  return noteWish(actor, { formKey: randomUUID(), ...wish, ...changes }, now);
}

const open = () => db.notedWish.findMany({ where: { settledAt: null } });

describe("a wish that was said in a meeting", () => {
  it("is noted by who leads it and reaches the town hall that is to ask, and no other", async () => {
    await notes(network.actors.manager);

    const mails = await db.outboxMail.findMany({ select: { to: true, subject: true } });
    expect(mails).toEqual([
      { to: "schumacher@gardelegen.example", subject: "Vorgemerkt: Gespräch mit Lemgo" },
    ]);
    const [content] = await db.outboxMail.findMany({ select: { content: true } });
    expect(JSON.stringify(content)).toContain(`/calls/new?city=${network.cities.lemgo.id}`);
    expect(await listNotedWishes(network.actors.gardelegenMayor)).toMatchObject([
      { fromCity: { name: "Gardelegen" }, toCity: { name: "Lemgo" } },
    ]);
    expect(await listNotedWishes(network.actors.lemgoOffice)).toEqual([]);
    expect(await db.callRequest.count()).toBe(0);
    expect(await db.auditEvent.count({ where: { kind: "call.noted" } })).toBe(1);
  });

  it("is settled when its city asks", async () => {
    await notes(network.actors.manager);
    await askLemgo(network);

    expect(await open()).toEqual([]);
    expect(await listNotedWishes(network.actors.gardelegenMayor)).toEqual([]);
  });

  it("does not settle what another city wished", async () => {
    await notes(network.actors.manager, { fromCityId: network.cities.stendal.id });
    await askLemgo(network);

    expect(await open()).toHaveLength(1);
  });

  it("is noted once when two managers note it at the same time", async () => {
    const { manager, lemgoManager } = network.actors;
    const both = await Promise.allSettled([notes(manager), notes(lemgoManager)]);

    expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    expect(both.find(({ status }) => status === "rejected")).toMatchObject({
      reason: { message: "wishNoted" },
    });
    expect(await open()).toHaveLength(1);
  });

  it("is noted once when the form is sent twice", async () => {
    const formKey = randomUUID();
    await notes(network.actors.manager, { formKey });
    await notes(network.actors.manager, { formKey });

    expect(await open()).toHaveLength(1);
    expect(await db.outboxMail.count()).toBe(1);
  });

  it.each([
    ["somebody who may not lead", "mayor", {}, "forbidden"],
    ["somebody outside the circle", "outsider", {}, "notFound"],
    ["another meeting's item", "manager", { agendaItemId: randomUUID() }, "notFound"],
    ["a city that does not sit at the table", "manager", { toCityId: "aachen" }, "notFound"],
    ["a city that would call itself", "manager", { toCityId: "gardelegen" }, "ownCity"],
  ] as const)("is refused for %s", async (_, who, changes, reason) => {
    const { aachen, gardelegen } = network.cities;
    const ids: Record<string, string> = { aachen: aachen.id, gardelegen: gardelegen.id };
    const toCityId = "toCityId" in changes ? { toCityId: ids[changes.toCityId] ?? "" } : {};

    await expect(notes(network.actors[who], { ...changes, ...toCityId })).rejects.toThrow(reason);
    expect(await open()).toEqual([]);
    expect(await db.outboxMail.count()).toBe(0);
  });

  it("is refused before the meeting is near", async () => {
    await expect(notes(network.actors.manager, {}, NOW)).rejects.toThrow("notYetBegun");
  });
});

describe("a noted wish that is none any more", () => {
  async function noted(): Promise<string> {
    await notes(network.actors.manager);
    const [wish] = await open();
    return wish?.id ?? "";
  }

  it.each(["lemgoManager", "gardelegenMayor"] as const)("is taken out by %s", async (who) => {
    const wishId = await noted();
    await dropWish(network.actors[who], { formKey: randomUUID(), wishId });
    await dropWish(network.actors[who], { formKey: randomUUID(), wishId });

    expect(await open()).toEqual([]);
    expect(await db.auditEvent.count({ where: { kind: "call.noteDropped" } })).toBe(1);
  });

  it.each([
    ["lemgoOffice", "the city that would be called"],
    ["outsider", "somebody outside"],
  ] as const)("is out of reach for %s, %s", async (who, _) => {
    const wishId = await noted();
    const dropping = dropWish(network.actors[who], { formKey: randomUUID(), wishId });

    await expect(dropping).rejects.toThrow("notFound");
    expect(await open()).toHaveLength(1);
  });
});
