import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { search } from "@/lib/search/queries";
import { KINDS, type Kind } from "@/lib/search/rules";
import { published } from "@/lib/testing/appeals";
import { scheduledMeeting } from "@/lib/testing/meetings";
import { buildNetwork, type Network, NOW } from "@/lib/testing/network";
import { countStatements } from "@/lib/testing/statements";

/** Stands in everything that is planted, and in nothing else. */
const WORD = "Quittenfest";

let network: Network;

beforeEach(async () => {
  network = await buildNetwork();
});

async function found(who: Actor | null, words = WORD, kind: Kind | null = null) {
  return search(who, { words, kind }, NOW);
}

async function kindsFor(who: Actor | null, words = WORD): Promise<Kind[]> {
  return (await found(who, words)).kinds.map(({ kind }) => kind);
}

/** One of each kind with the word in it, some of them for few to see. */
async function plantAll(): Promise<string> {
  const { cities, actors, circle } = network;
  const meetingId = await scheduledMeeting(network);
  await db.meeting.update({ where: { id: meetingId }, data: { title: `Treffen zum ${WORD}` } });
  await db.strategicGoal.create({
    data: { cityId: cities.lemgo.id, title: `Ein ${WORD}`, description: "Beispiel." },
  });
  await db.project.create({
    data: {
      cityId: cities.lemgo.id,
      title: `Das ${WORD}`,
      goal: "Beispiel.",
      handedInAt: NOW,
      handedInById: actors.lemgoOffice.userId,
    },
  });
  const { id } = await published(actors.spokesperson);
  await db.appeal.update({ where: { id }, data: { title: `Appell zum ${WORD}` } });
  await db.commitment.create({
    data: { circleId: circle.id, title: `${WORD} vorbereiten`, agreedOn: NOW },
  });
  await db.pressRelease.create({
    data: {
      meetingId,
      slug: "quittenfest",
      title: `Vier Städte und ein ${WORD}`,
      body: "Beispiel.",
      createdAt: NOW,
      createdById: actors.manager.userId,
    },
  });
  return meetingId;
}

async function minutesWith(meetingId: string, state: { circulatedAt?: Date; consentBy?: Date }) {
  const { id } = await db.minutes.create({ data: { meetingId, createdAt: NOW, ...state } });
  const savedById = network.actors.manager.userId;
  const content = { opening: "Nur hier steht Holunderblüte." };
  await db.minutesVersion.create({
    data: { minutesId: id, number: 1, content, savedAt: NOW, savedById },
  });
}

describe("what is found", () => {
  it("is what each reader may see, and nothing more", async () => {
    await plantAll();
    const { mayor, outsider, manager, programmeOffice, former } = network.actors;

    expect(await kindsFor(manager)).toEqual(KINDS);
    expect(await kindsFor(mayor)).toEqual(KINDS);
    expect(await kindsFor(programmeOffice)).toEqual(KINDS.filter((kind) => kind !== "press"));
    expect(await kindsFor(outsider)).toEqual(["city", "project", "appeal"]);
    expect(await kindsFor(former)).toEqual(["city", "project", "appeal"]);
    expect(await kindsFor(null)).toEqual(["city", "appeal"]);
  });

  it("is no draft, nothing withdrawn and nothing taken back", async () => {
    await plantAll();
    await db.meeting.updateMany({ data: { invitedAt: null } });
    await db.project.updateMany({ data: { withdrawnAt: NOW } });
    await db.appeal.updateMany({ data: { publishedAt: null } });

    expect(await kindsFor(network.actors.mayor)).toEqual(["city", "press", "commitment"]);
    expect(await kindsFor(null)).toEqual(["city"]);
  });

  it("names people to those signed in only, and never somebody who was erased", async () => {
    const { mayor } = network.actors;
    expect((await found(mayor, "Schumacher")).kinds[0]?.results).toMatchObject([
      { title: "Gardelegen", more: "Bürgermeisterin Mandy Schumacher" },
    ]);
    expect((await found(null, "Schumacher")).kinds).toEqual([]);
    await db.official.updateMany({ where: { familyName: "Schumacher" }, data: { erasedAt: NOW } });
    expect((await found(mayor, "Schumacher")).kinds).toEqual([]);
  });

  it("is a word of minutes once they are circulated, for who sees the meeting", async () => {
    const meetingId = await plantAll();
    await minutesWith(meetingId, {});
    const { mayor, manager, outsider } = network.actors;
    expect(await kindsFor(mayor, "Holunderblüte")).toEqual([]);
    expect(await kindsFor(manager, "Holunderblüte")).toEqual(["meeting"]);

    await db.minutes.updateMany({ data: { circulatedAt: NOW, consentBy: NOW } });
    expect(await kindsFor(mayor, "Holunderblüte")).toEqual(["meeting"]);
    expect(await kindsFor(outsider, "Holunderblüte")).toEqual([]);
  });

  it.each([
    ["while a word is typed", "Quitt"],
    ["in another form of the word", "Quittenfeste"],
    ["by two words", "Treffen Quittenfest"],
    ["with accents or without", "Quìttenfést"],
    ["whatever signs stand around it", "„Quittenfest“!?"],
  ])("is found %s", async (_, words) => {
    await plantAll();
    expect(await kindsFor(network.actors.mayor, words)).toContain("meeting");
  });

  it.each(["lemgo", "LEMGO", "Lem"])("is a city as it is typed: %s", async (words) => {
    expect((await found(null, words)).kinds[0]?.results[0]).toMatchObject({
      title: "Lemgo",
      href: "/cities/lemgo",
    });
  });

  it("offers similar names where nothing is found", async () => {
    expect(await found(null, "Lembgo")).toEqual({ kinds: [], similar: ["Lemgo"] });
  });

  it.each(["' & !", "%", "\\", "<!-- -->", ":*"])(
    "is nothing for signs alone: %s",
    async (words) => {
      expect((await found(network.actors.mayor, words)).kinds).toEqual([]);
    },
  );

  it("says of an appeal that was withdrawn, and of somebody out of office, nothing", async () => {
    await plantAll();
    await db.appeal.updateMany({ data: { withdrawnAt: NOW, withdrawReason: "Erledigt." } });
    await db.official.updateMany({
      where: { familyName: "Baier" },
      data: { termEndsOn: new Date("2026-11-01") },
    });
    expect(await kindsFor(null)).toEqual(["city"]);
    expect(await kindsFor(network.actors.mayor, "Baier")).toEqual([]);
  });

  it("takes eight statements at most with its session, whatever is found", async () => {
    await plantAll();
    expect(await countStatements(() => found(network.actors.manager))).toBeLessThanOrEqual(7);
  });
});
