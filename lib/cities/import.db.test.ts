import { readFileSync } from "node:fs";
import { beforeEach, describe, expect, it } from "vitest";
import { confirmImport } from "@/lib/cities/confirm-import";
import { discardImport } from "@/lib/cities/discard-import";
import { enterCities } from "@/lib/cities/enter-cities";
import { findWaitingImport } from "@/lib/cities/find-import";
import { readKnownCities } from "@/lib/cities/find-known";
import { readRegister } from "@/lib/cities/register";
import { citiesAsCsv, citiesAsXlsx } from "@/lib/cities/sheet";
import { type Cells, readCells } from "@/lib/cities/table";
import { uploadCities } from "@/lib/cities/upload-cities";
import { db, inTransaction } from "@/lib/db";
import { enterRegister } from "@/lib/testing/municipalities";
import { buildNetwork, type Network, NOW } from "@/lib/testing/network";
import { countStatements } from "@/lib/testing/statements";
import { calendarDay } from "@/lib/time";

let network: Network;
const key = () => crypto.randomUUID();
const HEAD = ["Name", "Land", "AGS", "E-Mail des Rathauses"];

beforeEach(async () => {
  network = await buildNetwork();
  await enterRegister();
});

async function upload(cells: Cells) {
  const actor = network.actors.programmeOffice;
  await uploadCities(actor, { formKey: key(), fileName: "staedte.csv", cells }, NOW);
  const open = await findWaitingImport(actor, NOW);
  if (!open) throw new Error("no import waits");
  return open;
}

function confirm(open: { id: string; shown: string }, choices: [number, string][] = []) {
  const input = { formKey: key(), importId: open.id, shown: open.shown, choices: new Map(choices) };
  return confirmImport(network.actors.programmeOffice, input, NOW);
}

async function cellsOf(bytes: Uint8Array): Promise<Cells> {
  const cells = await readCells(bytes);
  if (typeof cells === "string") throw new Error(cells);
  return cells;
}

const states = (open: { rows: { verdict: { state: string } }[] }) =>
  open.rows.map(({ verdict }) => verdict.state);

it("new and changed rows are taken over at once, audited, and sent again they are the same", async () => {
  const cells = [
    HEAD,
    ["Köthen", "Sachsen-Anhalt", "15082180", "post@koethen.example"],
    ["Stendal", "ST", "15090535", "neu@stendal.example"],
  ];
  const open = await upload(cells);
  expect(states(open)).toEqual(["new", "changed"]);
  expect(await confirm(open)).toEqual({ entered: 1, changed: 1 });
  expect(await db.city.findUnique({ where: { ags: "15082180" } })).toMatchObject({
    slug: "koethen",
    state: "ST",
    email: "post@koethen.example",
    latitude: expect.any(Number),
  });
  expect(
    await db.auditEvent.findMany({
      where: { kind: { in: ["city.entered", "city.edited", "city.imported"] } },
      select: { kind: true, actorId: true },
      orderBy: { sequence: "asc" },
    }),
  ).toEqual(
    ["city.entered", "city.edited", "city.imported"].map((kind) => ({
      kind,
      actorId: network.actors.programmeOffice.userId,
    })),
  );
  expect(states(await upload(cells))).toEqual(["same", "same"]);
});

describe("a row that is not clear", () => {
  it("without AGS waits for somebody to choose the municipality", async () => {
    const open = await upload([HEAD, ["Köthen", "ST"], ["Stendahl", "ST"]]);
    expect(open.rows.map(({ verdict }) => verdict)).toMatchObject([
      { state: "doubtful", why: "noAgs" },
      {
        state: "doubtful",
        why: "similar",
        choices: [{ kind: "city", slug: "stendal" }, { kind: "asItIs" }],
      },
    ]);
    expect(await confirm(open)).toEqual({ entered: 0, changed: 0 });
    const again = await upload([HEAD, ["Köthen", "ST"], ["Stendahl", "ST"]]);
    expect(
      await confirm(again, [
        [2, "place:15082180"],
        [3, "city:stendal"],
      ]),
    ).toEqual({ entered: 1, changed: 1 });
  });

  it.each([
    ["an AGS nobody has", ["Nirgendwo", "ST", "15999999"], "agsUnknown"],
    ["an AGS of another state", ["Köthen", "BY", "15082180"], "agsState"],
  ])("%s is wrong", async (_, row, why) => {
    const open = await upload([HEAD, row]);
    expect(open.rows[0]?.verdict).toEqual({ state: "wrong", why });
  });

  it("another name in the office is not for an import", async () => {
    const open = await upload([
      ["Name", "Land", "AGS", "Amt", "Vorname", "Nachname"],
      ["Stendal", "ST", "15090535", "Oberbürgermeister", "Kim", "Muster"],
    ]);
    expect(open.rows[0]?.verdict).toEqual({ state: "wrong", why: "headChanges" });
  });
});

it("what changed since the preview is not overwritten unseen", async () => {
  const open = await upload([HEAD, ["Stendal", "ST", "15090535", "neu@stendal.example"]]);
  await db.city.updateMany({
    where: { ags: "15090535" },
    data: { email: "anders@stendal.example" },
  });
  await expect(confirm(open)).rejects.toMatchObject({ reason: "importMovedOn" });
  expect(await db.city.findUnique({ where: { ags: "15090535" } })).toMatchObject({
    email: "anders@stendal.example",
  });
  expect(await db.auditEvent.count({ where: { kind: "city.imported" } })).toBe(0);
});

it("two who confirm at once have one outcome", async () => {
  const open = await upload([HEAD, ["Köthen", "ST", "15082180"]]);
  const results = await Promise.allSettled([confirm(open), confirm(open)]);
  expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(results.find(({ status }) => status === "rejected")).toMatchObject({
    reason: { reason: "alreadyDecided" },
  });
  expect(await db.city.count({ where: { ags: "15082180" } })).toBe(1);
});

it("only the programme office imports, sees imports and lays them aside", async () => {
  const { manager, programmeOffice } = network.actors;
  const open = await upload([HEAD, ["Köthen", "ST", "15082180"]]);
  await expect(
    uploadCities(manager, { formKey: key(), fileName: "a.csv", cells: [HEAD] }, NOW),
  ).rejects.toMatchObject({ reason: "forbidden" });
  expect(await findWaitingImport(manager, NOW)).toBeNull();
  await expect(discardImport(manager, { formKey: key(), importId: open.id })).rejects.toMatchObject(
    { reason: "notFound" },
  );
  await discardImport(programmeOffice, { formKey: key(), importId: open.id });
  expect(await findWaitingImport(programmeOffice, NOW)).toBeNull();
  expect(await db.city.count({ where: { ags: "15082180" } })).toBe(0);
});

it("all cities leave as CSV and Excel and come back as the same", async () => {
  const register = readRegister(readFileSync("prisma/data/network_cities.csv", "utf8"));
  await inTransaction((tx) => enterCities(tx, register, NOW));
  const cities = (await readKnownCities(db, calendarDay(NOW))).map(({ facts }) => facts);
  expect(cities.length).toBeGreaterThanOrEqual(111);
  for (const bytes of [Buffer.from(citiesAsCsv(cities)), await citiesAsXlsx(cities)]) {
    const open = await upload(await cellsOf(bytes));
    expect(open.wrong).toEqual([]);
    expect(open.rows).toHaveLength(cities.length);
    expect(open.rows.filter(({ verdict }) => verdict.state !== "same")).toEqual([]);
  }
});

it("two thousand rows are read, shown in three statements and taken over in a few seconds", async () => {
  const places = await db.municipality.findMany({ take: 1_990, orderBy: { ags: "asc" } });
  const cells = [
    HEAD,
    ...places.map(({ ags, name, state }) => [name, state, ags, `post@a${ags}.example`]),
  ];
  const started = performance.now();
  const open = await upload(cells);
  expect(
    await countStatements(() => findWaitingImport(network.actors.programmeOffice, NOW)),
  ).toBeLessThanOrEqual(3);
  const { entered, changed } = await confirm(open);
  expect(entered + changed).toBe(
    open.rows.filter(({ verdict }) => ["new", "changed"].includes(verdict.state)).length,
  );
  expect(entered).toBeGreaterThan(1_900);
  expect(performance.now() - started).toBeLessThan(9_000);
}, 30_000);
