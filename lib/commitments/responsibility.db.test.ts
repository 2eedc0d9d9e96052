import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { assignOfficial } from "@/lib/commitments/assign-official";
import { decideProviso } from "@/lib/commitments/decide-proviso";
import { findHandsDesk } from "@/lib/commitments/find-hands-desk";
import { offerHandover } from "@/lib/commitments/offer-handover";
import type { AssignOfficial, SetOwners } from "@/lib/commitments/schema";
import { setOwners } from "@/lib/commitments/set-owners";
import { db } from "@/lib/db";
import { Outdated } from "@/lib/errors";
import { agreed, eventsOf, ownersOf, stepsOf } from "@/lib/testing/commitments";
import { buildNetwork, type Network, NOW } from "@/lib/testing/network";
import { countStatements } from "@/lib/testing/statements";

let network: Network;

beforeEach(async () => {
  network = await buildNetwork();
});

async function ofStendal(changes = {}): Promise<string> {
  return agreed(network, { ownerCityIds: [network.cities.stendal.id], ...changes });
}

function naming(commitmentId: string, officialId: string | null, version = 1): AssignOfficial {
  return { formKey: randomUUID(), commitmentId, version, officialId };
}

function owning(commitmentId: string, ownerCityIds: string[], changes = {}): SetOwners {
  return {
    formKey: randomUUID(),
    commitmentId,
    version: 1,
    ownerCityIds,
    reason: null,
    ...changes,
  };
}

async function responsibleFor(id: string): Promise<string | null> {
  const found = await db.commitment.findUniqueOrThrow({
    where: { id },
    select: { responsibleId: true },
  });
  return found.responsibleId;
}

describe("the responsible person", () => {
  it("is named, changed and released, each kept in the history", async () => {
    const id = await ofStendal();
    const { kleefeldt, sieler } = network.officials;

    await assignOfficial(network.actors.office, naming(id, kleefeldt.id), NOW);
    await assignOfficial(network.actors.mayor, naming(id, sieler.id, 2), NOW);
    await assignOfficial(network.actors.mayor, naming(id, null, 3), NOW);

    expect(await responsibleFor(id)).toBeNull();
    expect((await stepsOf(id)).map(({ about, onBehalfOf }) => [about, onBehalfOf])).toEqual([
      ["Stellvertreter Axel Kleefeldt", "Oberbürgermeister Sieler"],
      ["Oberbürgermeister Bastian Sieler", null],
      [null, null],
    ]);
    expect((await eventsOf(id)).map(({ kind }) => kind)).toEqual(
      Array(3).fill("commitment.assigned"),
    );
  });

  it("is of a city that owns the agreement and in office; the process manager may name any of them", async () => {
    const id = await agreed(network, {
      ownerCityIds: [network.cities.stendal.id, network.cities.lemgo.id],
    });
    const { baier, schumacher, kleefeldt } = network.officials;
    await db.official.updateMany({
      where: { id: kleefeldt.id },
      data: { termEndsOn: new Date("2026-11-22") },
    });

    for (const [who, official] of [
      ["mayor", baier],
      ["mayor", schumacher],
      ["mayor", kleefeldt],
      ["manager", schumacher],
    ] as const) {
      await expect(
        assignOfficial(network.actors[who], naming(id, official.id), NOW),
      ).rejects.toThrow("notFound");
    }
    expect(await stepsOf(id)).toEqual([]);

    await assignOfficial(network.actors.manager, naming(id, baier.id), NOW);
    expect(await responsibleFor(id)).toBe(baier.id);
  });

  it("of two who name somebody at once one is kept; the other sees whom", async () => {
    const id = await ofStendal();
    const { kleefeldt, sieler } = network.officials;
    const outcomes = await Promise.allSettled([
      assignOfficial(network.actors.mayor, naming(id, kleefeldt.id), NOW),
      assignOfficial(network.actors.office, naming(id, kleefeldt.id), NOW),
    ]);
    const refused = outcomes.filter((outcome) => outcome.status === "rejected");
    expect(refused).toHaveLength(1);
    expect(refused[0]?.reason).toBeInstanceOf(Outdated);
    expect(refused[0]?.reason).toMatchObject({
      version: 2,
      theirs: { officialId: "Stellvertreter Axel Kleefeldt" },
    });

    await assignOfficial(network.actors.office, naming(id, sieler.id, 2), NOW);
    expect(await responsibleFor(id)).toBe(sieler.id);
  });

  it.each([
    ["lemgoMayor", "forbidden"],
    ["programmeOffice", "forbidden"],
    ["outsider", "notFound"],
    ["former", "notFound"],
  ] as const)("is not named by %s", async (who, refusal) => {
    const id = await ofStendal();
    const named = naming(id, network.officials.sieler.id);
    await expect(assignOfficial(network.actors[who], named, NOW)).rejects.toThrow(refusal);
    expect(await responsibleFor(id)).toBeNull();
    expect(await eventsOf(id)).toEqual([]);
  });
});

describe("the cities that own it", () => {
  it("join and are released; who is released says nothing to the proviso and sees to nothing any more", async () => {
    const { stendal, lemgo, parchim } = network.cities;
    const id = await ofStendal({ proviso: "des Haushalts" });
    const confirmed = { word: "CONFIRMED", seen: "OPEN", reason: null } as const;
    const word = { ...confirmed, formKey: randomUUID(), commitmentId: id, cityId: stendal.id };
    await decideProviso(network.actors.mayor, word, NOW);
    await assignOfficial(network.actors.mayor, naming(id, network.officials.sieler.id), NOW);
    const away = { commitmentId: id, fromCityId: stendal.id, toCityId: lemgo.id, reason: "x" };
    await offerHandover(network.actors.mayor, { ...away, formKey: randomUUID() }, NOW);

    const change = owning(id, [lemgo.id, parchim.id], { version: 2, reason: "so besprochen" });
    await setOwners(network.actors.manager, change, NOW);

    expect(await ownersOf(id)).toEqual(["Lemgo", "Parchim"]);
    const kept = await db.commitment.findUniqueOrThrow({
      where: { id },
      select: { responsibleId: true, confirmedAt: true, confirmations: true, handovers: true },
    });
    expect(kept).toMatchObject({ responsibleId: null, confirmedAt: null, confirmations: [] });
    expect(kept.handovers).toMatchObject([{ withdrawnAt: NOW }]);
    expect((await stepsOf(id)).at(-1)).toEqual({
      step: "OWNERS_SET",
      about: "Lemgo und Parchim",
      note: "so besprochen",
      onBehalfOf: null,
    });
  });

  it("can be the whole circle", async () => {
    const id = await ofStendal();
    await setOwners(network.actors.manager, owning(id, []), NOW);

    expect(await ownersOf(id)).toEqual([]);
    expect((await stepsOf(id)).at(-1)).toMatchObject({ about: "alle vier Städte" });
  });

  it("can become one city, which takes on for all what the whole circle had agreed", async () => {
    const { lemgo, stendal } = network.cities;
    const id = await agreed(network);
    const given = { commitmentId: id, fromCityId: stendal.id, toCityId: lemgo.id, reason: "x" };
    const offer = offerHandover(network.actors.mayor, { ...given, formKey: randomUUID() }, NOW);
    await expect(offer).rejects.toThrow("notFound");

    const change = owning(id, [lemgo.id], { reason: "Lemgo macht es für alle." });
    await setOwners(network.actors.manager, change, NOW);
    expect(await ownersOf(id)).toEqual(["Lemgo"]);
    expect(await stepsOf(id)).toMatchObject([{ step: "OWNERS_SET", about: "Lemgo" }]);
  });

  it("cannot be a city outside the circle, and two managers do not overwrite each other", async () => {
    const { aachen, lemgo, parchim } = network.cities;
    const id = await ofStendal();
    await expect(setOwners(network.actors.manager, owning(id, [aachen.id]), NOW)).rejects.toThrow(
      "notFound",
    );

    const outcomes = await Promise.allSettled([
      setOwners(network.actors.manager, owning(id, [lemgo.id]), NOW),
      setOwners(network.actors.lemgoManager, owning(id, [parchim.id]), NOW),
    ]);
    const refused = outcomes.filter((outcome) => outcome.status === "rejected");
    expect(refused).toHaveLength(1);
    const kept = await ownersOf(id);
    expect(refused[0]?.reason).toMatchObject({ version: 2, theirs: { owners: kept[0] } });
  });

  it.each([
    ["mayor", "forbidden"],
    ["office", "forbidden"],
    ["programmeOffice", "forbidden"],
    ["outsider", "notFound"],
  ] as const)("are not set by %s", async (who, refusal) => {
    const id = await ofStendal();
    await expect(setOwners(network.actors[who], owning(id, []), NOW)).rejects.toThrow(refusal);
    expect(await ownersOf(id)).toEqual(["Stendal"]);
    expect(await stepsOf(id)).toEqual([]);
  });
});

describe("the desk on which an agreement changes hands", () => {
  it("offers the officials in office of the cities that own it, in one statement", async () => {
    const id = await ofStendal();
    const desk = () => findHandsDesk(network.actors.mayor, id, NOW);

    expect(await countStatements(desk)).toBe(1);
    expect((await desk())?.officials.map(({ inWords }) => inWords)).toEqual([
      "Oberbürgermeister Bastian Sieler, Stendal",
      "Stellvertreter Axel Kleefeldt, Stendal",
    ]);
    expect(await findHandsDesk(network.actors.outsider, id, NOW)).toBeNull();
  });
});
