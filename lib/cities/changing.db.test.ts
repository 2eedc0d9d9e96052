import { beforeEach, expect, it } from "vitest";
import { confirmImport } from "@/lib/cities/confirm-import";
import type { CityFacts } from "@/lib/cities/facts";
import { findWaitingImport } from "@/lib/cities/find-import";
import { readKnownCities } from "@/lib/cities/find-known";
import { citiesAsCsv } from "@/lib/cities/sheet";
import { readCells } from "@/lib/cities/table";
import { uploadCities } from "@/lib/cities/upload-cities";
import { db } from "@/lib/db";
import { buildNetwork, type Network, NOW } from "@/lib/testing/network";
import { countStatements } from "@/lib/testing/statements";
import { calendarDay } from "@/lib/time";

let network: Network;

beforeEach(async () => {
  network = await buildNetwork();
});

/** Cities of which nothing is known but their names. */
async function plantCities(count: number): Promise<void> {
  const data = Array.from({ length: count }, (_, at) => ({
    ...{ slug: `ort-${at}`, name: `Ort ${at}`, state: "ST" as const },
  }));
  await db.city.createMany({ data });
}

async function factsOf(prefix: string): Promise<CityFacts[]> {
  const known = await readKnownCities(db, calendarDay(NOW));
  return known.map(({ facts }) => facts).filter(({ slug }) => slug?.startsWith(prefix));
}

/** Sends a table of cities as the page does, from the file to the confirmation; gives what waits. */
async function upload(cities: CityFacts[]) {
  const actor = network.actors.programmeOffice;
  const cells = await readCells(Buffer.from(citiesAsCsv(cities)));
  if (typeof cells === "string") throw new Error(cells);
  const formKey = crypto.randomUUID();
  await uploadCities(actor, { formKey, fileName: "staedte.csv", cells }, NOW);
  const open = await findWaitingImport(actor, NOW);
  if (!open) throw new Error("no import waits");
  return open;
}

async function take(cities: CityFacts[]) {
  const { id, shown } = await upload(cities);
  const formKey = crypto.randomUUID();
  const input = { formKey, importId: id, shown, choices: new Map<number, string>() };
  return confirmImport(network.actors.programmeOffice, input, NOW);
}

/** Everything a table can say of a city, other for each version of it. */
function everythingOf(facts: CityFacts, version: string): CityFacts {
  return {
    ...facts,
    ...{ name: `${facts.name} ${version}`, fullName: `Stadt ${version}`, kind: "PART" },
    ...{ email: `post@${facts.slug}-${version}.example`, joinedOn: "2020-03-01" },
    ...{ leftOn: "2031-01-01", cohort: version === "a" ? "2020" : "2021" },
    ...{ body: `Stelle ${version}`, carrier: `Träger ${version}` },
    ...{ carrierKind: version === "a" ? "MUNICIPAL" : "MIXED" },
    ...{ officeTitle: `Amt ${version}`, givenName: "Kim", familyName: "Muster" },
    termEndsOn: version === "a" ? "2029-10-31" : "2030-10-31",
  };
}

it("everything a table says otherwise is there afterwards, and the earlier carrier with its end", async () => {
  await plantCities(1);
  for (const version of ["a", "b"]) {
    const [facts] = await factsOf("ort-");
    if (!facts) throw new Error("no city");
    const wanted = everythingOf({ ...facts, name: "Ort 0" }, version);
    expect(await take([wanted])).toEqual({ entered: 0, changed: 1 });
    expect(await factsOf("ort-")).toEqual([wanted]);
  }
  expect(
    await db.carrier.findMany({
      where: { body: { city: { slug: "ort-0" } } },
      select: { name: true, kind: true, startedOn: true, endedOn: true },
      orderBy: { name: "asc" },
    }),
  ).toEqual([
    { name: "Träger a", kind: "MUNICIPAL", startedOn: null, endedOn: calendarDay(NOW) },
    { name: "Träger b", kind: "MIXED", startedOn: calendarDay(NOW), endedOn: null },
  ]);
  expect(await db.official.count({ where: { city: { slug: "ort-0" } } })).toBe(1);
});

it("what a table leaves empty stays as it is, and so do all other cities", async () => {
  await plantCities(1);
  const [facts] = await factsOf("ort-");
  if (!facts) throw new Error("no city");
  await take([everythingOf(facts, "a")]);
  const [before] = await factsOf("ort-");
  const others = await factsOf("stendal");
  const silent = Object.fromEntries(Object.keys(facts).map((fact) => [fact, null])) as CityFacts;
  const { slug, name, state } = facts;
  await take([{ ...silent, slug, name, state, body: "Ehrenamtsbüro" }]);
  expect(await factsOf("ort-")).toEqual([{ ...before, name, body: "Ehrenamtsbüro" }]);
  expect(await factsOf("stendal")).toEqual(others);
});

it("two thousand changed rows take hardly more statements than two", async () => {
  await plantCities(2_000);
  const statementsFor = async (count: number, version: string) => {
    const facts = await factsOf("ort-");
    const open = await upload(facts.slice(0, count).map((city) => everythingOf(city, version)));
    const formKey = crypto.randomUUID();
    const input = { formKey, importId: open.id, shown: open.shown, choices: new Map() };
    return countStatements(() => confirmImport(network.actors.programmeOffice, input, NOW));
  };
  const few = await statementsFor(2, "a");
  const many = await statementsFor(2_000, "b");
  expect(few).toBeLessThan(30);
  expect(many).toBeLessThan(few + 10);
  expect(await db.city.count({ where: { email: { endsWith: "-b.example" } } })).toBe(2_000);
  expect(await db.auditEvent.count({ where: { kind: "city.edited" } })).toBe(2_002);
}, 60_000);
