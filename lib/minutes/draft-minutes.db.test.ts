import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { minutesContentSchema } from "@/lib/minutes/content";
import { draftMinutes } from "@/lib/minutes/draft-minutes";
import { editMinutes } from "@/lib/minutes/edit-minutes";
import type { EditMinutes } from "@/lib/minutes/schema";
import { scheduledMeeting } from "@/lib/testing/meetings";
import { AFTER, circulated, drafted, heldMeeting, minutesOf } from "@/lib/testing/minutes";
import { buildNetwork, type Network } from "@/lib/testing/network";

let network: Network;

beforeEach(async () => {
  network = await buildNetwork();
});

const form = (meetingId: string) => ({ formKey: randomUUID(), meetingId });

function edit(meetingId: string, changes: Partial<EditMinutes> = {}): EditMinutes {
  return { ...form(meetingId), version: 1, texts: { opening: "Neu." }, ...changes };
}

async function contents(meetingId: string) {
  const { versions } = await minutesOf(meetingId);
  return versions.map(({ content }) => minutesContentSchema.parse(content));
}

describe("drafting", () => {
  it("writes down who was there, what was noted and what was agreed", async () => {
    const [content] = await contents(await drafted(network));

    const there = content?.presence.map(({ city, text }) => `${city}: ${text}`);
    expect(there).toEqual([
      "Gardelegen: Bürgermeisterin Mandy Schumacher, entschuldigt",
      "Lemgo: Bürgermeister Marcus Baier",
      "Parchim: Fachbereichsleiter Dirk Johannisson in Vertretung des Bürgermeisters",
      "Stendal: Oberbürgermeister Bastian Sieler",
    ]);
    expect(content?.items.map(({ text }) => text)).toEqual([
      "",
      "Lemgo stellt die Ehrenamtskarte vor.",
    ]);
    expect(content?.agreements).toMatchObject([{ text: "Vorlage schicken", owners: "Lemgo" }]);
  });

  it("again from later notes is one more version", async () => {
    const meetingId = await drafted(network);
    await db.itemNote.updateMany({ data: { text: "Ausführlicher." } });
    await draftMinutes(network.actors.lemgoManager, form(meetingId), AFTER);

    const texts = (await contents(meetingId)).map(({ items }) => items[1]?.text);
    expect(texts).toEqual(["Lemgo stellt die Ehrenamtskarte vor.", "Ausführlicher."]);
    expect((await minutesOf(meetingId)).version).toBe(2);
  });

  it("by two managers at once keeps both versions and one protocol", async () => {
    const meetingId = await heldMeeting(network);
    const { manager, lemgoManager } = network.actors;
    await Promise.all([
      draftMinutes(manager, form(meetingId), AFTER),
      draftMinutes(lemgoManager, form(meetingId), AFTER),
    ]);
    expect((await minutesOf(meetingId)).versions.map(({ number }) => number)).toEqual([1, 2]);
  });

  it("is refused before the meeting was held, and leaves nothing behind", async () => {
    const meetingId = await scheduledMeeting(network);
    const attempt = draftMinutes(network.actors.manager, form(meetingId), AFTER);
    await expect(attempt).rejects.toThrow("notHeldYet");
    expect(await db.minutes.count()).toBe(0);
  });

  it("is refused once the cities have it", async () => {
    const meetingId = await circulated(network);
    const attempt = draftMinutes(network.actors.manager, form(meetingId), AFTER);
    await expect(attempt).rejects.toThrow("minutesCirculated");
  });

  it.each([
    ["mayor", "forbidden"],
    ["programmeOffice", "forbidden"],
    ["outsider", "notFound"],
    ["former", "notFound"],
  ] as const)("is refused to the %s as %s", async (who, reason) => {
    const meetingId = await heldMeeting(network);
    await expect(draftMinutes(network.actors[who], form(meetingId), AFTER)).rejects.toThrow(reason);
  });
});

describe("editing", () => {
  it("keeps every version", async () => {
    const meetingId = await drafted(network);
    await editMinutes(network.actors.manager, edit(meetingId), AFTER);

    const [first, second] = await contents(meetingId);
    expect(first?.opening).toMatch(/^Die Austauschrunde/);
    expect(second).toEqual({ ...first, opening: "Neu." });
  });

  it("by two at once saves one and shows the other both texts", async () => {
    const meetingId = await drafted(network);
    const { manager, lemgoManager } = network.actors;
    const outcomes = await Promise.allSettled([
      editMinutes(manager, edit(meetingId, { texts: { opening: "Eins." } }), AFTER),
      editMinutes(lemgoManager, edit(meetingId, { texts: { opening: "Zwei." } }), AFTER),
    ]);

    const [lost] = outcomes.flatMap((one) => (one.status === "rejected" ? [one.reason] : []));
    const { opening } = (await contents(meetingId))[1] ?? {};
    expect(lost).toMatchObject({
      reason: "outdated",
      version: 2,
      theirs: { "text.opening": opening },
    });
    expect(["Eins.", "Zwei."]).toContain(opening);
  });

  it("refuses a part that the minutes do not have", async () => {
    const meetingId = await drafted(network);
    const input = edit(meetingId, { texts: { [randomUUID()]: "?" } });
    await expect(editMinutes(network.actors.manager, input, AFTER)).rejects.toThrow("notFound");
  });

  it("is refused once the cities have it", async () => {
    const meetingId = await circulated(network);
    const attempt = editMinutes(network.actors.manager, edit(meetingId), AFTER);
    await expect(attempt).rejects.toThrow("minutesCirculated");
  });

  it.each([
    ["mayor", "notFound"],
    ["outsider", "notFound"],
  ] as const)("is out of sight for the %s while it is a draft", async (who, reason) => {
    const meetingId = await drafted(network);
    await expect(editMinutes(network.actors[who], edit(meetingId), AFTER)).rejects.toThrow(reason);
  });
});
