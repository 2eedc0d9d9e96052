import { randomUUID } from "node:crypto";
import { beforeEach, expect, it } from "vitest";
import { noteReview } from "@/lib/accounts/note-review";
import { findAccountOf, listAccounts, listSpokespersons } from "@/lib/accounts/queries";
import { readAccessReview } from "@/lib/accounts/read-review";
import { seesInWords } from "@/lib/accounts/seeing";
import { accessSheet } from "@/lib/accounts/sheet";
import { db } from "@/lib/db";
import { plantMandate } from "@/lib/testing/four-cities";
import { buildNetwork, type Network, NOW } from "@/lib/testing/network";
import { countStatements } from "@/lib/testing/statements";

let network: Network;

beforeEach(async () => {
  network = await buildNetwork();
});

const review = () => readAccessReview(network.actors.programmeOffice, NOW);

it("says of each account what it gets to see", async () => {
  const { accounts } = await review();
  const sees = (email: string) => {
    const account = accounts.find((one) => one.email === email);
    return account ? seesInWords(account) : null;
  };
  const circle = "Runde „Stendal, Lemgo, Parchim und Gardelegen“";
  expect(sees("sieler@stendal.example")).toEqual(["Für Stendal", circle]);
  expect(sees("sprecher@netzwerk.example")).toEqual(["Appelle und die Antworten der Städte"]);
  expect(sees("frueher@stendal.example")).toEqual([
    "Nur was öffentlich und allen Angemeldeten offen ist",
  ]);
});

it("names unused accounts, cities without a mayor's account and mandates that outlive the term", async () => {
  const { userId } = network.actors.mayor;
  await db.user.updateMany({
    where: { NOT: { id: userId } },
    data: { lastSeenOn: new Date("2026-10-01") },
  });
  await db.user.updateMany({
    where: { id: userId },
    data: { lastSeenOn: new Date("2026-05-01") },
  });
  await db.official.update({
    where: { id: network.officials.sieler.id },
    data: { termEndsOn: new Date("2026-10-31") },
    select: { id: true },
  });
  const { unused, outlived, citiesWithoutMayor } = await review();
  expect(unused.map(({ id }) => id)).toEqual([userId]);
  expect(outlived.map(({ id }) => id)).toEqual([userId]);
  expect(citiesWithoutMayor.map(({ slug }) => slug)).toEqual(["parchim"]);
});

it("keeps day and name of who went through it, for the programme office only", async () => {
  expect((await review()).last).toBeNull();
  const { mayor, programmeOffice } = network.actors;
  const form = () => ({ formKey: randomUUID() });
  await expect(noteReview(mayor, form(), NOW)).rejects.toMatchObject({ reason: "forbidden" });
  await noteReview(programmeOffice, form(), NOW);

  const { last, accounts } = await review();
  expect(last).toEqual({ at: NOW, by: "Programmbüro Engagierte Stadt", accounts: accounts.length });
});

it("is empty for everybody else", async () => {
  const { mayor } = network.actors;
  expect((await readAccessReview(mayor, NOW)).accounts).toEqual([]);
  expect(await findAccountOf(mayor, network.actors.office.userId)).toBeNull();
  expect((await listAccounts(mayor, { words: "", page: 1 }, NOW)).accounts).toEqual([]);
});

it("as a file has a line per mandate, and no formula", async () => {
  await db.user.updateMany({
    where: { id: network.actors.mayor.userId },
    data: { familyName: '=HYPERLINK("x")' },
  });
  const { accounts } = await review();
  const sheet = accessSheet(accounts);
  expect(sheet).toContain("Verwaltungsspitze von Lemgo");
  expect(sheet).not.toMatch(/(^|[;\n])"?=/);
});

it("takes few statements, however many accounts", async () => {
  expect(await countStatements(review)).toBeLessThanOrEqual(4);
});

it.each([
  ["sieler", ["sieler@stendal.example"]],
  ["SCHWÄR", ["schwaer-froehlich@lemgo.example"]],
  ["gardelegen", ["schumacher@gardelegen.example"]],
  ["%", []],
])("accounts are found by name, address and city: %s", async (words, expected) => {
  const { programmeOffice } = network.actors;
  const { accounts } = await listAccounts(programmeOffice, { words, page: 1 }, NOW);
  expect(accounts.map(({ email }) => email)).toEqual(expected);
});

it("who spoke for the network when is open to everybody signed in, two at a time as well", async () => {
  const startsAt = new Date("2026-01-01T00:00:00Z");
  const { userId } = network.actors.office;
  await plantMandate({ userId, role: "SPOKESPERSON", startsAt });
  const terms = await listSpokespersons(network.actors.outsider, NOW);
  expect(terms.filter(({ isNow }) => isNow).length).toBeGreaterThan(1);
  expect(terms.some(({ isNow }) => !isNow)).toBe(true);
});
