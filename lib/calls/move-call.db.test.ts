import { beforeEach, describe, expect, it } from "vitest";
import { answerCallByLink } from "@/lib/calls/answer-by-link";
import { answerCall } from "@/lib/calls/answer-call";
import { db } from "@/lib/db";
import { env } from "@/lib/env";
import { tokenFor } from "@/lib/links/tokens";
import { readOverview } from "@/lib/overview/queries";
import {
  agreed,
  answerTo,
  callEntries,
  callMails,
  callOf,
  NUMBER,
  windowIn,
} from "@/lib/testing/calls";
import { buildNetwork, type Network, NOW } from "@/lib/testing/network";

const AGREED = new Date("2026-11-30T09:00:00Z");
const LATER = { window: "2026-12-02T10:00" } as const;

let network: Network;
let id: string;

beforeEach(async () => {
  network = await buildNetwork();
  id = await agreed(network);
  await db.outboxMail.deleteMany({});
});

/** Gardelegen cannot at the agreed time. */
async function askForOther() {
  const input = await answerTo(id, {
    answer: "OFFER",
    windows: [windowIn(9)],
    note: "Ratssitzung.",
  });
  await answerCall(network.actors.gardelegenMayor, input, NOW);
}

async function told() {
  return (await callMails()).map(({ to, subject }) => `${to}: ${subject}`);
}

async function waitsFor(who: "lemgoMayor" | "gardelegenMayor") {
  return (await readOverview(network.actors[who], NOW)).calls.map((call) => call.id);
}

describe("asking for another time than the agreed one", () => {
  it("leaves the agreed one standing until the other town hall says yes", async () => {
    await askForOther();

    expect(await callOf(id)).toMatchObject({
      startsAt: AGREED,
      sequence: 0,
      moveOfferedAt: NOW,
      offeredByAsked: false,
      windows: [windowIn(9)],
    });
    expect(await told()).toEqual([
      "baier@lemgo.example: Gesprächswunsch: Gardelegen schlägt andere Zeiten vor",
      "schwaer-froehlich@lemgo.example: Gesprächswunsch: Gardelegen schlägt andere Zeiten vor",
    ]);
    const [mail] = await callMails();
    const words = JSON.stringify(mail?.blocks);
    expect(words).toContain("dabei bleibt es, bis Sie einer anderen Zeit zustimmen");
    expect(words).toContain("30. November 2026, 10:00–10:30 Uhr");
    expect(words).toContain("2. Dezember 2026, 10:00–12:00 Uhr");
    expect(words).toContain("Ratssitzung.");
    expect(await callEntries()).toEqual([]);
    expect(await waitsFor("lemgoMayor")).toEqual([id]);
    expect(await waitsFor("gardelegenMayor")).toEqual([]);
  });

  it("moves the entry in both calendars under a higher number once agreed", async () => {
    await askForOther();
    await db.outboxMail.deleteMany({});
    await answerCall(network.actors.lemgoOffice, await answerTo(id, LATER), NOW);

    expect(await callOf(id)).toMatchObject({
      startsAt: windowIn(9).startsAt,
      sequence: 1,
      moveOfferedAt: null,
    });
    const moved = await callEntries();
    expect(moved.map(({ to }) => to)).toEqual([
      "baier@lemgo.example",
      "schumacher@gardelegen.example",
    ]);
    for (const { method, event } of moved) {
      expect(method).toBe("REQUEST");
      expect(event.uid).toBe(`${id}@localhost:3000`);
      expect(event.sequence).toBe(1);
      expect(event.startDate.toJSDate()).toEqual(windowIn(9).startsAt);
    }
    expect((await told())[0]).toContain("Neuer Termin: Gespräch mit Gardelegen, ");
    for (const { to, blocks } of await callMails()) {
      expect(JSON.stringify(blocks).includes(NUMBER)).toBe(to.endsWith("@lemgo.example"));
    }
  });

  it("and calling off afterwards takes out the entry that was moved", async () => {
    await askForOther();
    await answerCall(network.actors.lemgoOffice, await answerTo(id, LATER), NOW);
    await db.outboxMail.deleteMany({});
    await answerCall(network.actors.lemgoMayor, await answerTo(id, { answer: "DECLINE" }), NOW);

    const gone = await callEntries();
    expect(gone).toHaveLength(2);
    for (const { method, event } of gone) {
      expect(method).toBe("CANCEL");
      expect(event.sequence).toBe(2);
    }
    expect(await waitsFor("lemgoMayor")).toEqual([]);
  });

  it("can be answered with others again, and then the first city is to say", async () => {
    await askForOther();
    const others = await answerTo(id, { answer: "OFFER", windows: [windowIn(10)] });
    await answerCall(network.actors.lemgoMayor, others, NOW);

    expect(await callOf(id)).toMatchObject({ startsAt: AGREED, offeredByAsked: true });
    expect(await waitsFor("gardelegenMayor")).toEqual([id]);
    const late = await answerTo(id, { window: "2026-12-03T10:00" });
    await answerCall(network.actors.gardelegenMayor, late, NOW);
    expect((await callOf(id)).startsAt).toEqual(windowIn(10).startsAt);
  });

  it("is open to a town hall without an account, behind the link it has", async () => {
    const { id: link } = await db.guestLink.findFirstOrThrow({ where: { callRequestId: id } });
    const { callId: _, ...input } = await answerTo(id, {
      answer: "OFFER",
      windows: [windowIn(9)],
    });
    const token = tokenFor(env().NEXTAUTH_SECRET, "guest-link", link);
    await answerCallByLink(token, { ...input, name: "Robin Vorzimmer" }, NOW);

    expect(await callOf(id)).toMatchObject({ startsAt: AGREED, offeredByAsked: true });
    expect((await told())[0]).toContain("schumacher@gardelegen.example: Gesprächswunsch: Lemgo");
  });
});

describe("leaving the agreed time as it is", () => {
  it.each([
    ["the asked city", "lemgoMayor", "schumacher@gardelegen.example", "Lemgo"],
    ["the one that wanted to move", "gardelegenMayor", "baier@lemgo.example", "Gardelegen"],
  ] as const)("is up to %s, and the other hears of it", async (_, who, to, city) => {
    await askForOther();
    await db.outboxMail.deleteMany({});
    await answerCall(network.actors[who], await answerTo(id, { answer: "KEEP" }), NOW);

    const call = await callOf(id);
    expect(call).toMatchObject({ startsAt: AGREED, sequence: 0, moveOfferedAt: null });
    expect(call.steps.at(-1)).toMatchObject({ kind: "KEPT" });
    expect((await told())[0]).toBe(`${to}: Es bleibt beim Termin: Gespräch mit ${city}`);
    expect(await callEntries()).toEqual([]);
    expect(await waitsFor("lemgoMayor")).toEqual([]);
  });
});

it("over an older version says that another time is asked for", async () => {
  const stale = await answerTo(id, { answer: "OFFER", windows: [windowIn(10)] });
  await askForOther();
  await expect(answerCall(network.actors.gardelegenMayor, stale, NOW)).rejects.toThrow(
    "callTheirTurn",
  );
  const late = answerCall(network.actors.lemgoMayor, stale, NOW);
  await expect(late).rejects.toMatchObject({
    reason: "outdated",
    theirs: {
      answer: "verabredet, anderer Termin vorgeschlagen",
      window: "Mittwoch, 2. Dezember 2026, 10:00–12:00 Uhr",
    },
  });
});

it.each([
  ["to agree where nothing is asked", "lemgoMayor", {}, "alreadyDecided"],
  ["to keep where nothing is asked", "lemgoMayor", { answer: "KEEP" }, "alreadyDecided"],
  [
    "a time that has passed",
    "lemgoMayor",
    { answer: "OFFER", windows: [windowIn(-1)] },
    "inThePast",
  ],
  ["anybody else", "mayor", { answer: "OFFER", windows: [windowIn(9)] }, "notFound"],
] as const)("is refused: %s", async (_, who, changes, reason) => {
  const windows = "windows" in changes ? [...changes.windows] : [];
  const attempt = answerCall(network.actors[who], await answerTo(id, { ...changes, windows }), NOW);
  await expect(attempt).rejects.toThrow(reason);
  expect(await callOf(id)).toMatchObject({ startsAt: AGREED, moveOfferedAt: null, version: 2 });
  expect(await callMails()).toEqual([]);
});
