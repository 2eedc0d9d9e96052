import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { search } from "@/lib/search/queries";
import { KINDS, type Kind } from "@/lib/search/rules";
import { published } from "@/lib/testing/appeals";
import { scheduledMeeting } from "@/lib/testing/meetings";
import { buildNetwork, type Network, NOW } from "@/lib/testing/network";
import { countStatements, plansOf } from "@/lib/testing/statements";

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
  await db.exchangeCircle.update({
    where: { id: circle.id },
    data: { name: `Runde vom ${WORD}` },
  });
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
    expect(await kindsFor(outsider)).toEqual(["city", "circle", "project", "appeal"]);
    expect(await kindsFor(former)).toEqual(["city", "circle", "project", "appeal"]);
    expect(await kindsFor(null)).toEqual(["city", "circle", "appeal"]);
  });

  it("is no draft, nothing withdrawn and nothing taken back", async () => {
    await plantAll();
    await db.meeting.updateMany({ data: { invitedAt: null } });
    await db.project.updateMany({ data: { withdrawnAt: NOW } });
    await db.appeal.updateMany({ data: { publishedAt: null } });

    expect(await kindsFor(network.actors.mayor)).toEqual(["city", "circle", "press", "commitment"]);
    expect(await kindsFor(null)).toEqual(["city", "circle"]);
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
    const circle = "Stendal, Lemgo, Parchim und Gardelegen";
    expect(await found(null, "Lembgo")).toEqual({ kinds: [], similar: ["Lemgo", circle] });
  });

  it("offers similar titles of what is public, and names of people and projects to who is signed in", async () => {
    await plantAll();
    const { mayor } = network.actors;
    const similar = async (who: Actor | null, words: string) => (await found(who, words)).similar;
    expect(await similar(null, "Qittenfest")).toEqual(
      ["Ein Quittenfest", "Appell zum Quittenfest", "Runde vom Quittenfest"].toSorted(),
    );
    expect(await similar(mayor, "Schuhmachr")).toEqual(["Mandy Schumacher"]);
    expect(await similar(null, "Schuhmachr")).toEqual([]);
    await db.official.updateMany({ where: { familyName: "Schumacher" }, data: { erasedAt: NOW } });
    expect(await similar(mayor, "Schuhmachr")).toEqual([]);
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
    expect(await kindsFor(null)).toEqual(["city", "circle"]);
    expect(await kindsFor(network.actors.mayor, "Baier")).toEqual([]);
  });

  it("takes eight statements at most with its session, whatever is found", async () => {
    await plantAll();
    expect(await countStatements(() => found(network.actors.manager))).toBeLessThanOrEqual(7);
  });

  it("is looked up in indexes, typed right or wrong", async () => {
    const [words] = await plansOf(() => found(network.actors.mayor));
    expect(indexesIn(words)).toEqual(expect.arrayContaining([...NAMES, ...TEXTS]));
    const [, similar] = await plansOf(() => found(network.actors.mayor, "Qittenfest"));
    expect(indexesIn(similar)).toEqual(expect.arrayContaining([...NAMES, ...TITLES]));
  });

  it("is what is near to the reader, however many others lie further away", async () => {
    const { circle, actors } = network;
    const other = await db.exchangeCircle.create({ data: { name: "Andere", foundedOn: NOW } });
    const title = `${WORD} planen`;
    const agreed = { title, agreedOn: NOW };
    await db.commitment.create({ data: { ...agreed, circleId: circle.id } });
    await db.commitment.createMany({
      data: Array.from({ length: 300 }, () => ({ ...agreed, circleId: other.id })),
    });
    const [commitments] = (await found(actors.mayor)).kinds;
    expect(commitments).toMatchObject({ kind: "commitment", hasMore: false });
    expect(commitments?.results).toHaveLength(1);
  });
});

it("each question gets a plan for its own words, also after many", async () => {
  for (let round = 0; round < 12; round++) await found(network.actors.mayor);
  const kept = await Promise.all(
    Array.from(
      { length: 20 },
      () => db.$queryRaw<{ kept: string }[]>`
        SELECT statement AS kept FROM pg_prepared_statements
        WHERE statement LIKE '%search\\_fold(%' OR statement LIKE '%search\\_words(%'`,
    ),
  );
  expect(kept.flat()).toEqual([]);
});

function indexesIn(plan = ""): string[] {
  return [...plan.matchAll(/Index Scan (?:on|using) (\w+)/g)].flatMap(([, name]) => name ?? []);
}

const NAMES = ["city_search", "official_search", "exchange_circle_name"];
// Published appeals are so few that their own index may be quicker still.
const TITLES = ["strategic_goal_title", "project_title"];
const TEXTS = [
  "strategic_goal_search",
  "project_search",
  "appeal_search",
  "press_release_search",
  "meeting_search",
  "minutes_version_search",
  "commitment_search",
];
