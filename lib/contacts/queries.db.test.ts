import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { answerContact } from "@/lib/contacts/answer-contact";
import { askCity } from "@/lib/contacts/ask-city";
import { listContacts } from "@/lib/contacts/list-contacts";
import { findCityContact, findQuestion } from "@/lib/contacts/queries";
import { db } from "@/lib/db";
import { readWaiting } from "@/lib/office/read-waiting";
import { buildNetwork, type Network, NOW } from "@/lib/testing/network";
import { countStatements } from "@/lib/testing/statements";

let network: Network;
beforeEach(async () => {
  network = await buildNetwork();
  const { cities, actors } = network;
  for (const { id: cityId } of [cities.lemgo, cities.stendal]) {
    await askCity(actors.programmeOffice, { formKey: randomUUID(), cityId }, NOW);
  }
  await answerContact(
    actors.lemgoOffice,
    {
      formKey: randomUUID(),
      cityId: cities.lemgo.id,
      version: 1,
      answer: "CHANGED",
      changes: "Neu",
    },
    NOW,
  );
});

describe("the list of the programme office", () => {
  it("tells of each city by name where its confirmation stands", async () => {
    const { lines, counts } = await listContacts(network.actors.programmeOffice, { page: 1 }, NOW);
    expect(lines.map(({ name, state }) => [name, state])).toEqual([
      ["Aachen", "never"],
      ["Gardelegen", "never"],
      ["Lemgo", "changes"],
      ["Parchim", "never"],
      ["Stendal", "asked"],
    ]);
    expect(counts).toEqual({ changes: 1, asked: 1, confirmed: 0, never: 3 });
    expect(lines[2]?.last).toMatchObject({
      answeredAt: NOW,
      answeredBy: "Hendric Schwär-Fröhlich",
      onBehalfOf: "Bürgermeister Baier",
    });
  });

  it("tells where no mail could go: neither town hall, head nor office has an address", async () => {
    const { actors, cities } = network;
    const reachable = async () => {
      const { lines } = await listContacts(actors.programmeOffice, { page: 1 }, NOW);
      return lines.find(({ slug }) => slug === "parchim")?.isReachable;
    };
    const cityId = cities.parchim.id;
    await db.mandate.deleteMany({ where: { cityId } });
    await db.official.updateMany({ where: { cityId }, data: { email: null } });
    await db.city.update({ where: { id: cityId }, data: { email: "rathaus@parchim.example" } });
    expect(await reachable()).toBe(true);
    await db.city.update({ where: { id: cityId }, data: { email: null } });
    expect(await reachable()).toBe(false);
  });

  it("is narrowed to one state, in three statements however many there are", async () => {
    const filter = { state: "changes", page: 7 } as const;
    const office = network.actors.programmeOffice;
    const list = await listContacts(office, filter, NOW);
    expect(list).toMatchObject({ matched: 1, page: 1, pages: 1, lines: [{ slug: "lemgo" }] });
    expect(await countStatements(() => listContacts(office, filter, NOW))).toBe(3);
  });

  it("is for nobody else", async () => {
    const { mayor, manager, spokesperson } = network.actors;
    for (const actor of [mayor, manager, spokesperson]) {
      await expect(listContacts(actor, { page: 1 }, NOW)).rejects.toThrow("forbidden");
    }
  });

  it("is counted among what waits, by the changes to be entered", async () => {
    expect(await readWaiting()).toMatchObject({ contacts: 1 });
  });
});

describe("a city's own page", () => {
  it("is for its town hall and the programme office", async () => {
    const { lemgoMayor, lemgoOffice, programmeOffice, mayor, lemgoManager } = network.actors;
    for (const actor of [lemgoMayor, lemgoOffice, programmeOffice]) {
      expect(await findCityContact(actor, "lemgo", NOW)).toMatchObject({
        sheet: { name: "Lemgo" },
        checks: [{ changes: "Neu", answeredBy: "Hendric Schwär-Fröhlich" }],
      });
    }
    for (const actor of [mayor, lemgoManager]) {
      expect(await findCityContact(actor, "lemgo", NOW)).toBeNull();
    }
    expect(await findCityContact(programmeOffice, "nirgends", NOW)).toBeNull();
  });

  it("takes one statement", async () => {
    const { lemgoMayor } = network.actors;
    expect(await countStatements(() => findCityContact(lemgoMayor, "lemgo", NOW))).toBe(1);
  });

  it("says that a confirmation is awaited to the town hall that was asked, and to nobody else", async () => {
    const { actors, cities } = network;
    expect(await findQuestion(actors.mayor, cities.stendal.id)).toEqual(NOW);
    expect(await findQuestion(actors.lemgoMayor, cities.lemgo.id)).toBeNull();
    expect(await findQuestion(actors.lemgoMayor, cities.stendal.id)).toBeNull();
    expect(await findQuestion(actors.programmeOffice, cities.stendal.id)).toBeNull();
  });
});
