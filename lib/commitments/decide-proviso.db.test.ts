import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { decideProviso } from "@/lib/commitments/decide-proviso";
import { reportCommitment } from "@/lib/commitments/report-commitment";
import type { DecideProviso } from "@/lib/commitments/schema";
import { db } from "@/lib/db";
import { agreed, eventsOf, stepsOf } from "@/lib/testing/commitments";
import { buildNetwork, type Network, NOW } from "@/lib/testing/network";

let network: Network;

beforeEach(async () => {
  network = await buildNetwork();
});

async function provisional(...owners: ("stendal" | "lemgo")[]): Promise<string> {
  const ownerCityIds = owners.map((name) => network.cities[name].id);
  return agreed(network, { ownerCityIds, proviso: "des Ratsbeschlusses" });
}

function word(commitmentId: string, changes: Partial<DecideProviso> = {}): DecideProviso {
  return {
    formKey: randomUUID(),
    commitmentId,
    cityId: network.cities.stendal.id,
    seen: "OPEN",
    word: "CONFIRMED",
    reason: null,
    ...changes,
  };
}

async function confirmedAt(id: string): Promise<Date | null> {
  const found = await db.commitment.findUniqueOrThrow({
    where: { id },
    select: { confirmedAt: true },
  });
  return found.confirmedAt;
}

async function nothingIsSaid(id: string) {
  expect(await confirmedAt(id)).toBeNull();
  expect(await db.commitmentConfirmation.count()).toBe(0);
  expect(await stepsOf(id)).toEqual([]);
  expect(await eventsOf(id)).toEqual([]);
}

describe("a provisional agreement", () => {
  it("is promised once every city that owns it has confirmed, not before", async () => {
    const id = await provisional("stendal", "lemgo");

    await decideProviso(network.actors.office, word(id), NOW);
    expect(await confirmedAt(id)).toBeNull();
    const lemgo = word(id, { cityId: network.cities.lemgo.id });
    await decideProviso(network.actors.lemgoMayor, lemgo, NOW);

    expect(await confirmedAt(id)).toEqual(NOW);
    expect(await stepsOf(id)).toEqual([
      {
        step: "CONFIRMED",
        about: "Stendal",
        note: null,
        onBehalfOf: "Oberbürgermeister Sieler",
      },
      { step: "CONFIRMED", about: "Lemgo", note: null, onBehalfOf: null },
    ]);
    expect(await eventsOf(id)).toEqual([
      {
        kind: "commitment.confirmed",
        actorId: network.actors.office.userId,
        onBehalfOfId: network.officials.sieler.id,
      },
      {
        kind: "commitment.confirmed",
        actorId: network.actors.lemgoMayor.userId,
        onBehalfOfId: null,
      },
    ]);
  });

  it("of the whole circle waits for every city that sits in it", async () => {
    const id = await provisional();
    const { mayor, lemgoMayor, gardelegenMayor, parchimOffice } = network.actors;
    const { stendal, lemgo, gardelegen, parchim } = network.cities;

    for (const [actor, city] of [
      [mayor, stendal],
      [lemgoMayor, lemgo],
      [gardelegenMayor, gardelegen],
    ] as const) {
      await decideProviso(actor, word(id, { cityId: city.id }), NOW);
    }
    expect(await confirmedAt(id)).toBeNull();
    await decideProviso(parchimOffice, word(id, { cityId: parchim.id }), NOW);
    expect(await confirmedAt(id)).toEqual(NOW);
  });

  it("is refused with a reason, and confirmed after all", async () => {
    const id = await provisional("stendal");
    const reason = "weil der Rat anders entschieden hat";

    await decideProviso(network.actors.mayor, word(id, { word: "REFUSED", reason }), NOW);
    expect(await confirmedAt(id)).toBeNull();
    expect(await db.commitmentConfirmation.findFirst()).toMatchObject({ reason, refusedAt: NOW });

    await decideProviso(network.actors.mayor, word(id, { seen: "REFUSED" }), NOW);
    expect(await confirmedAt(id)).toEqual(NOW);
    expect(await db.commitmentConfirmation.findFirst()).toMatchObject({ reason: null });
  });

  it("is not promised any more when a city takes its word back, and says why", async () => {
    const id = await provisional("stendal");
    await decideProviso(network.actors.mayor, word(id), NOW);

    const back = word(id, { seen: "CONFIRMED", word: "REFUSED", reason: "weil Geld fehlt" });
    await decideProviso(network.actors.mayor, back, NOW);

    expect(await confirmedAt(id)).toBeNull();
    expect((await stepsOf(id)).at(-1)).toMatchObject({ step: "REFUSED", note: "weil Geld fehlt" });
  });

  it("is confirmed once when the form is sent twice", async () => {
    const id = await provisional("stendal");
    const typed = word(id);
    const answers = await Promise.all([
      decideProviso(network.actors.mayor, typed, NOW),
      decideProviso(network.actors.mayor, typed, NOW),
    ]);

    expect(answers).toEqual([{ id }, { id }]);
    expect(await stepsOf(id)).toHaveLength(1);
  });
});

it("of mayor and office who decide at once one is kept, the other is told", async () => {
  const id = await provisional("stendal");
  const outcomes = await Promise.allSettled([
    decideProviso(network.actors.mayor, word(id, { word: "REFUSED", reason: "Haushalt" }), NOW),
    decideProviso(network.actors.office, word(id), NOW),
  ]);

  const refused = outcomes.filter((outcome) => outcome.status === "rejected");
  expect(refused).toMatchObject([{ reason: { reason: "alreadyDecided" } }]);
  expect(await stepsOf(id)).toHaveLength(1);
  expect(await db.commitmentConfirmation.count()).toBe(1);
});

it("two cities who confirm at once are both kept, and it holds", async () => {
  const id = await provisional("stendal", "lemgo");
  await Promise.all([
    decideProviso(network.actors.mayor, word(id), NOW),
    decideProviso(network.actors.lemgoMayor, word(id, { cityId: network.cities.lemgo.id }), NOW),
  ]);

  expect(await confirmedAt(id)).toEqual(NOW);
});

describe("who may not", () => {
  it.each(["lemgoMayor", "gardelegenMayor", "manager", "programmeOffice"] as const)(
    "is refused to %s",
    async (who) => {
      const id = await provisional("stendal");

      await expect(decideProviso(network.actors[who], word(id), NOW)).rejects.toThrow("forbidden");
      await nothingIsSaid(id);
    },
  );

  it.each(["outsider", "former", "spokesperson"] as const)("is not revealed to %s", async (who) => {
    const id = await provisional("stendal");

    await expect(decideProviso(network.actors[who], word(id), NOW)).rejects.toThrow("notFound");
    await nothingIsSaid(id);
  });

  it("is not asked of a city that does not own it, nor of anybody where there is no proviso", async () => {
    const ofLemgo = await provisional("lemgo");
    const plain = await agreed(network, { ownerCityIds: [network.cities.stendal.id] });

    for (const id of [ofLemgo, plain]) {
      await expect(decideProviso(network.actors.mayor, word(id), NOW)).rejects.toThrow("notFound");
      await nothingIsSaid(id);
    }
  });

  it("is not asked once the agreement is given up", async () => {
    const id = await provisional("stendal");
    const report = { commitmentId: id, version: 1, status: "ABANDONED", dueOn: null } as const;
    const given = { ...report, formKey: randomUUID(), reason: "kein Geld", note: null };
    await reportCommitment(network.actors.mayor, given, NOW);

    await expect(decideProviso(network.actors.mayor, word(id), NOW)).rejects.toThrow(
      "agreementDone",
    );
  });
});
