import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { enterCities } from "@/lib/cities/enter-cities";
import { listCities } from "@/lib/cities/queries";
import { readRegister } from "@/lib/cities/register";
import { type CitySort, columnOf, readSearch, SORTED_BY } from "@/lib/cities/rules";
import type { CityEntry } from "@/lib/cities/views";
import { db, inTransaction } from "@/lib/db";
import { t } from "@/lib/i18n/words";
import { buildNetwork, type Network, NOW } from "@/lib/testing/network";
import { countStatements } from "@/lib/testing/statements";
import { calendarDay } from "@/lib/time";

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

const inShort = ({ name, state, since }: CityEntry) => `${name}, ${state}, ${since}`;

/** What a table in this order has to look like, told without the database. */
function inOrderOf(sort: CitySort) {
  const sign = sort.startsWith("-") ? -1 : 1;
  const german = (a: string, b: string) => a.localeCompare(b, "de");
  const state = (city: CityEntry) => t(`cities.state.${city.state}`);
  const years = (a: CityEntry, b: CityEntry) =>
    a.since === null || b.since === null
      ? Number(a.since === null) - Number(b.since === null)
      : sign * (a.since - b.since);
  const by = {
    name: (a: CityEntry, b: CityEntry) => sign * german(a.name, b.name),
    state: (a: CityEntry, b: CityEntry) => sign * german(state(a), state(b)),
    cohort: years,
  }[columnOf(sort)];
  return (a: CityEntry, b: CityEntry) => by(a, b) || german(a.name, b.name);
}

describe("the directory", () => {
  beforeAll(networkWithRegister);

  it("counts members and states, and who sits at the table of the reader", async () => {
    const { network: counted, matched, pages } = await look({});

    expect(counted).toMatchObject({ cities: 111, atTable: 3 });
    expect(counted.states).toHaveLength(14);
    expect([matched, pages]).toEqual([111, 5]);
  });

  it("is narrowed by year, theme and circle, alone and together", async () => {
    const { cities, circle } = network;
    await db.strategicGoal.create({
      data: {
        cityId: cities.lemgo.id,
        title: "Klima",
        description: "Ein Beispiel.",
        themes: ["CLIMATE"],
      },
    });
    expect(await names({ circle: circle.id })).toEqual([
      "Gardelegen",
      "Lemgo",
      "Parchim",
      "Stendal",
    ]);
    expect(await names({ theme: "CLIMATE" })).toEqual(["Lemgo"]);
    expect(await names({ circle: circle.id, cohort: "2021" })).toEqual(["Parchim"]);
    expect(await names({ circle: circle.id, cohort: "2021", theme: "CLIMATE" })).toEqual([]);
    const { network: choices, matched } = await look({ cohort: "2020" });
    expect(matched).toBeLessThan(111);
    expect(choices.cohorts).toContain(2020);
    expect(choices.circles.map(({ id }) => id)).toEqual([circle.id]);
  });

  it("offers each year in which today's members joined once, in order, and no other", async () => {
    const memberships = await db.networkMembership.findMany({ where: { cohort: { not: null } } });
    const years = [...new Set(memberships.map(({ cohort }) => cohort))].sort();
    expect(years.length).toBeGreaterThan(3);
    const [{ id } = { id: "" }] = memberships.filter(({ cohort }) => cohort === years[1]);
    const before = { cohort: years[1] ?? null, leftOn: null };
    await db.networkMembership.update({
      where: { id },
      data: { cohort: 1999, leftOn: calendarDay(NOW) },
    });
    expect((await look({})).network.cohorts).toEqual(years);
    await db.networkMembership.update({ where: { id }, data: { cohort: 1999, leftOn: null } });
    expect((await look({})).network.cohorts).toEqual([1999, ...years]);
    await db.networkMembership.update({ where: { id }, data: before });
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

  it.each(SORTED_BY.flatMap((column) => [column, `-${column}`] as const))(
    "is a table by %s, what is equal by name, what is not known at the end",
    async (sort) => {
      const pages = await Promise.all(
        ["1", "2", "3", "4", "5"].map((page) => look({ sort, page }, null)),
      );
      const shown = pages.flatMap(({ entries }) => entries);
      expect(shown.map(inShort)).toEqual(shown.toSorted(inOrderOf(sort)).map(inShort));
      expect(new Set(shown.map(({ slug }) => slug)).size).toBe(111);
    },
  );

  it("sorts umlauts as Germans do, not behind z", async () => {
    const shown = (await look({ sort: "name", page: "2" }, null)).entries.map(({ name }) => name);
    const [first, second] = [shown.indexOf("Göppingen"), shown.indexOf("Gräfenhainichen")];
    expect(first).toBeGreaterThan(-1);
    expect(second).toBeGreaterThan(first);
  });

  it("asks as much for a table as for the list", async () => {
    expect(await countStatements(() => look({ sort: "-state" }))).toBe(3);
  });

  it("names the circles a city sits in", async () => {
    const [entry] = (await look({ q: "Stendal" }, null)).entries;
    expect(entry?.circles).toMatchObject([{ name: expect.stringContaining("Lemgo") }]);
  });

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

  it("takes three statements a page, one more where only similar names are found", async () => {
    expect(await countStatements(() => look({}))).toBe(3);
    expect(await countStatements(() => look({ state: "NW", page: "2" }))).toBe(3);
    expect(await countStatements(() => look({ q: "Göpingen" }))).toBe(4);
  });

  it("shows the last page to who asks for one behind it", async () => {
    expect(await look({ page: "900" })).toMatchObject({ page: 5, pages: 5 });
  });
});
