import { readFileSync } from "node:fs";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { enterCities } from "@/lib/cities/enter-cities";
import { findCity, listCities } from "@/lib/cities/queries";
import { readRegister } from "@/lib/cities/register";
import { readSearch } from "@/lib/cities/rules";
import { db, inTransaction } from "@/lib/db";
import { buildNetwork, type Network, NOW } from "@/lib/testing/network";

const register = readRegister(readFileSync("prisma/data/network_cities.csv", "utf8"));

let network: Network;

async function networkWithRegister() {
  network = await buildNetwork();
  await inTransaction((tx) => enterCities(tx, register, NOW));
}

function look(
  address: Record<string, string>,
  actor = network.actors.mayor as typeof network.actors.mayor | null,
) {
  return listCities(actor, readSearch(address), NOW);
}

async function names(address: Record<string, string>) {
  return (await look(address, null)).entries.map(({ name }) => name);
}

describe("the directory", () => {
  beforeAll(networkWithRegister);

  it("counts members and states, and who sits at the table of the reader", async () => {
    const { network: counted, matched, pages } = await look({});

    expect(counted).toMatchObject({ cities: 111, atTable: 3 });
    expect(counted.states).toHaveLength(14);
    expect([matched, pages]).toEqual([111, 5]);
  });

  it("begins with the own circle and goes on in German order, no city twice and none missing", async () => {
    const pages = await Promise.all([1, 2, 3, 4, 5].map((page) => look({ page: String(page) })));
    const all = pages.flatMap(({ entries }) => entries);

    expect(pages.map(({ entries }) => entries.length)).toEqual([25, 25, 25, 25, 11]);
    expect(new Set(all.map(({ slug }) => slug)).size).toBe(111);
    expect(all.slice(0, 4).map(({ name, relation }) => `${name} ${relation}`)).toEqual([
      "Gardelegen circle",
      "Lemgo circle",
      "Parchim circle",
      "Stendal own",
    ]);
    const others = all.slice(4).map(({ name }) => name);
    expect(others).toEqual(others.toSorted((a, b) => a.localeCompare(b, "de")));
  });

  it("shows heads to those signed in and no names of people to the public", async () => {
    const [signedIn, inPublic] = [await look({ q: "Stendal" }), await look({ q: "Stendal" }, null)];

    expect(signedIn.entries[0]).toMatchObject({
      head: "Oberbürgermeister Bastian Sieler",
      relation: "own",
    });
    expect(inPublic.entries[0]).toMatchObject({ head: null, relation: null });
    expect(JSON.stringify(inPublic)).not.toContain("Sieler");
  });

  it("names carrier and kind, and says nothing where nothing is known", async () => {
    const { entries } = await look({ q: "Lemgo" });
    expect(entries[0]?.carriers).toEqual([{ name: "Alte Hansestadt Lemgo", kind: "MUNICIPAL" }]);
    expect((await look({ q: "Aachen" })).entries[0]?.carriers).toEqual([]);
  });

  it.each([
    ["Göppingen", "Göppingen"],
    ["goppingen", "Göppingen"],
    ["GOEPPINGEN", "Göppingen"],
    ["Stendahl", "Stendal"],
    ["Gardeleegn", "Gardelegen"],
    ["Lembo", "Lemgo"],
    ["Hansestadt Stendal", "Stendal"],
    ["freiwilligen-agentur altmark", "Stendal"],
    ["Jugendforderungszentrum", "Gardelegen"],
    ["Zusamen in Parchim", "Parchim"],
  ])("finds by %s the city %s", async (typed, city) => {
    expect((await names({ q: typed }))[0]).toBe(city);
  });

  it("compares by sound only when nothing contains what was typed", async () => {
    expect(await look({ q: "Parchim" })).toMatchObject({ matched: 1, onlySimilar: false });
    expect(await look({ q: "Parchym" })).toMatchObject({ onlySimilar: true });
  });

  it.each(["%", "_", "\\", "'; DROP TABLE city; --", "qqqqqq"])(
    "finds nothing for %s",
    async (typed) => {
      expect(await look({ q: typed })).toMatchObject({
        matched: 0,
        entries: [],
        page: 1,
        pages: 1,
      });
    },
  );

  it("filters by state and kind of carrier, and still counts the whole network", async () => {
    const {
      entries,
      matched,
      network: counted,
    } = await look({ state: "ST", carrier: "INDEPENDENT" });

    expect(counted).toMatchObject({ cities: 111, atTable: 3 });
    expect(matched).toBe(entries.length);
    expect(entries.map(({ name }) => name).slice(0, 2)).toEqual(["Gardelegen", "Stendal"]);
    expect(entries.every(({ state }) => state === "ST")).toBe(true);
    expect(
      entries.flatMap(({ carriers }) => carriers).every(({ kind }) => kind === "INDEPENDENT"),
    ).toBe(true);
  });

  it("shows the last page to who asks for one behind it", async () => {
    expect(await look({ page: "900" })).toMatchObject({ page: 5, pages: 5 });
  });
});

describe("membership", () => {
  beforeEach(async () => {
    network = await buildNetwork();
  });

  async function leave(cityId: string, leftOn: string) {
    await db.networkMembership.updateMany({
      where: { cityId },
      data: { joinedOn: new Date("2015-01-01"), leftOn: new Date(leftOn) },
    });
  }

  it("ends: the city leaves the directory, its page calls it a former member", async () => {
    await leave(network.cities.aachen.id, "2018-01-01");

    expect(await names({ q: "Aachen" })).toEqual([]);
    expect((await look({})).network.cities).toBe(4);
    expect(await findCity(null, "aachen", NOW)).toMatchObject({
      isMember: false,
      since: 2015,
      leftIn: 2018,
    });
  });

  it("returns: the city counts once and is a member again", async () => {
    await leave(network.cities.aachen.id, "2018-01-01");
    await db.networkMembership.createMany({
      data: [{ cityId: network.cities.aachen.id, joinedOn: new Date("2024-01-01"), cohort: 2024 }],
    });

    const { network: counted, entries } = await look({ q: "Aachen" });
    expect(counted.cities).toBe(5);
    expect(entries).toMatchObject([{ name: "Aachen", since: 2024 }]);
    expect(await findCity(null, "aachen", NOW)).toMatchObject({ isMember: true, since: 2024 });
  });

  it("never was: a place without membership has no page", async () => {
    await db.city.createMany({ data: [{ slug: "nirgendwo", name: "Nirgendwo", state: "BB" }] });

    expect(await findCity(network.actors.mayor, "nirgendwo", NOW)).toBeNull();
    expect(await findCity(null, "gibt-es-nicht", NOW)).toBeNull();
  });
});

describe("the page of a city", () => {
  beforeEach(async () => {
    network = await buildNetwork();
  });

  async function endorse(slug: string, changes: { publishedAt?: Date; withdrawnAt?: Date }) {
    const author = network.actors.zoselMohr.userId;
    const text = { title: slug, body: "Text", callToAction: "Werben", authorOffice: "Sprecherin" };
    await db.appeal.create({
      data: {
        ...text,
        ...changes,
        slug,
        authorId: author,
        responses: {
          create: {
            cityId: network.cities.lemgo.id,
            readAt: NOW,
            answer: "ENDORSED",
            answeredAt: NOW,
          },
        },
      },
      select: { id: true },
    });
  }

  it("names the head with the office, in public the office alone", async () => {
    const signedIn = await findCity(network.actors.lemgoOffice, "stendal", NOW);
    const inPublic = await findCity(null, "stendal", NOW);

    expect(signedIn?.heads.map(({ words }) => words)).toEqual(["Oberbürgermeister Bastian Sieler"]);
    expect(inPublic?.heads.map(({ words }) => words)).toEqual(["Oberbürgermeister"]);
    expect(JSON.stringify(inPublic)).not.toContain("Sieler");
  });

  it("shows circles and coming meetings to those who may see them only", async () => {
    await db.meeting.create({
      data: {
        circleId: network.circle.id,
        title: "Austausch im Dezember",
        startsAt: new Date("2026-12-08T09:00:00Z"),
        durationMinutes: 90,
        format: "DIGITAL",
        createdById: network.actors.manager.userId,
        invitedAt: NOW,
      },
      select: { id: true },
    });

    const [member, outsider, anybody] = await Promise.all(
      [network.actors.mayor, network.actors.outsider, null].map((who) =>
        findCity(who, "lemgo", NOW),
      ),
    );

    expect(member).toMatchObject({ circles: [{}], meetings: [{ title: "Austausch im Dezember" }] });
    expect(outsider).toMatchObject({ circles: [{}], meetings: [] });
    expect(anybody).toMatchObject({ circles: [], meetings: [] });
  });

  it("lists goals, and of the appeals only those that are public and stand", async () => {
    await db.strategicGoal.createMany({
      data: [
        { cityId: network.cities.lemgo.id, title: "Ehrenamt", description: "Gleichberechtigt" },
      ],
    });
    await endorse("steht", { publishedAt: NOW });
    await endorse("entwurf", {});
    await endorse("zurueckgezogen", { publishedAt: NOW, withdrawnAt: NOW });

    expect(await findCity(null, "lemgo", NOW)).toMatchObject({
      goals: [{ title: "Ehrenamt", description: "Gleichberechtigt" }],
      appeals: [{ slug: "steht" }],
    });
  });
});
