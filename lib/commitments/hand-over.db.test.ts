import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { decideHandover } from "@/lib/commitments/decide-handover";
import { decideProviso } from "@/lib/commitments/decide-proviso";
import { offerHandover } from "@/lib/commitments/offer-handover";
import { reportCommitment } from "@/lib/commitments/report-commitment";
import type { DecideHandover } from "@/lib/commitments/schema";
import { db } from "@/lib/db";
import { agreed, eventsOf, ownersOf, stepsOf } from "@/lib/testing/commitments";
import { buildNetwork, type Network, NOW } from "@/lib/testing/network";

let network: Network;

beforeEach(async () => {
  network = await buildNetwork();
});

const REASON = "weil Lemgo schon Erfahrung damit hat";

function offerOf(commitmentId: string, changes = {}) {
  return {
    formKey: randomUUID(),
    commitmentId,
    fromCityId: network.cities.stendal.id,
    toCityId: network.cities.lemgo.id,
    reason: REASON,
    ...changes,
  };
}

async function offered(commitmentId: string): Promise<string> {
  await offerHandover(network.actors.mayor, offerOf(commitmentId), NOW);
  const { id } = await db.commitmentHandover.findFirstOrThrow({
    where: { commitmentId },
    orderBy: { id: "desc" },
    select: { id: true },
  });
  return id;
}

function answer(handoverId: string, word: DecideHandover["word"]): DecideHandover {
  return { formKey: randomUUID(), handoverId, word, reason: null };
}

async function ofStendal(changes = {}): Promise<string> {
  return agreed(network, { ownerCityIds: [network.cities.stendal.id], ...changes });
}

describe("an agreement offered to another city", () => {
  it("stays where it is until that one answers; its mayor and office are told", async () => {
    const id = await ofStendal();
    await offerHandover(network.actors.office, offerOf(id), NOW);

    expect(await ownersOf(id)).toEqual(["Stendal"]);
    expect(await stepsOf(id)).toEqual([
      {
        step: "OFFERED",
        about: "Lemgo",
        note: REASON,
        onBehalfOf: "Oberbürgermeister Sieler",
      },
    ]);
    const mails = await db.outboxMail.findMany({ orderBy: { to: "asc" } });
    expect(mails.map(({ to }) => to)).toEqual([
      "baier@lemgo.example",
      "schwaer-froehlich@lemgo.example",
    ]);
    expect(mails[0]?.subject).toContain("Stendal möchte Ihnen eine Vereinbarung übergeben");
    expect(JSON.stringify(mails[0]?.content)).toContain(REASON);
  });

  it("is taken over: the other city owns it, and nobody of the first sees to it any more", async () => {
    const id = await ofStendal();
    await db.commitment.updateMany({
      where: { id },
      data: { responsibleId: network.officials.kleefeldt.id },
    });
    const offer = await offered(id);

    await decideHandover(network.actors.lemgoOffice, answer(offer, "ACCEPT"), NOW);

    expect(await ownersOf(id)).toEqual(["Lemgo"]);
    const kept = await db.commitment.findUniqueOrThrow({
      where: { id },
      select: { responsibleId: true, version: true },
    });
    expect(kept).toEqual({ responsibleId: null, version: 2 });
    expect((await stepsOf(id)).at(-1)).toEqual({
      step: "TAKEN_OVER",
      about: "Lemgo",
      note: null,
      onBehalfOf: "Bürgermeister Baier",
    });
    expect((await eventsOf(id)).map(({ kind }) => kind)).toEqual([
      "commitment.offered",
      "commitment.takenOver",
    ]);
  });

  it("waits for the new city's word where there is a proviso", async () => {
    const id = await ofStendal({ proviso: "des Ratsbeschlusses" });
    const cityId = network.cities.stendal.id;
    const confirmed = { word: "CONFIRMED", seen: "OPEN", reason: null } as const;
    const word = { ...confirmed, formKey: randomUUID(), commitmentId: id, cityId };
    await decideProviso(network.actors.mayor, word, NOW);

    await decideHandover(network.actors.lemgoMayor, answer(await offered(id), "ACCEPT"), NOW);

    const kept = await db.commitment.findUniqueOrThrow({
      where: { id },
      select: { confirmedAt: true, confirmations: true },
    });
    expect(kept).toEqual({ confirmedAt: null, confirmations: [] });
  });

  it("is declined or withdrawn, stays, and can be offered again", async () => {
    const id = await ofStendal();
    await decideHandover(network.actors.lemgoMayor, answer(await offered(id), "DECLINE"), NOW);
    const again = await offered(id);
    await decideHandover(network.actors.mayor, answer(again, "WITHDRAW"), NOW);

    expect(await ownersOf(id)).toEqual(["Stendal"]);
    expect((await stepsOf(id)).map(({ step }) => step)).toEqual([
      "OFFERED",
      "OFFER_DECLINED",
      "OFFERED",
      "OFFER_WITHDRAWN",
    ]);
  });

  it("is offered to one city at a time, and once when the form is sent twice", async () => {
    const id = await ofStendal();
    const typed = offerOf(id);
    await Promise.all([
      offerHandover(network.actors.mayor, typed, NOW),
      offerHandover(network.actors.mayor, typed, NOW),
    ]);
    expect(await db.commitmentHandover.count()).toBe(1);

    const other = offerOf(id, { toCityId: network.cities.parchim.id });
    await expect(offerHandover(network.actors.mayor, other, NOW)).rejects.toThrow("handoverOpen");
  });
});

it("of two who offer at once one is kept, the other is told", async () => {
  const id = await ofStendal();
  const outcomes = await Promise.allSettled([
    offerHandover(network.actors.mayor, offerOf(id), NOW),
    offerHandover(network.actors.office, offerOf(id, { toCityId: network.cities.parchim.id }), NOW),
  ]);

  expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(outcomes.filter(({ status }) => status === "rejected")).toMatchObject([
    { reason: { reason: "handoverOpen" } },
  ]);
  expect(await db.commitmentHandover.count()).toBe(1);
});

it("of taking over and withdrawing at once one happens, the other is told", async () => {
  const id = await ofStendal();
  const offer = await offered(id);
  const outcomes = await Promise.allSettled([
    decideHandover(network.actors.lemgoMayor, answer(offer, "ACCEPT"), NOW),
    decideHandover(network.actors.mayor, answer(offer, "WITHDRAW"), NOW),
  ]);

  expect(outcomes.filter(({ status }) => status === "rejected")).toMatchObject([
    { reason: { reason: "alreadyDecided" } },
  ]);
  const isTaken = outcomes[0]?.status === "fulfilled";
  expect(await ownersOf(id)).toEqual([isTaken ? "Lemgo" : "Stendal"]);
});

describe("who may not", () => {
  it.each(["lemgoMayor", "manager", "programmeOffice"] as const)(
    "%s does not offer what is Stendal's",
    async (who) => {
      const id = await ofStendal();
      await expect(offerHandover(network.actors[who], offerOf(id), NOW)).rejects.toThrow(
        "forbidden",
      );
      expect(await db.commitmentHandover.count()).toBe(0);
      expect(await db.outboxMail.count()).toBe(0);
    },
  );

  it.each([
    ["the offering city takes it over itself", "mayor", "ACCEPT", "forbidden"],
    ["a third city takes it over", "gardelegenMayor", "ACCEPT", "forbidden"],
    ["the process manager takes it over", "manager", "ACCEPT", "forbidden"],
    ["the other city withdraws it", "lemgoMayor", "WITHDRAW", "forbidden"],
    ["somebody outside takes it over", "outsider", "ACCEPT", "notFound"],
  ] as const)("%s", async (_, who, word, refusal) => {
    const id = await ofStendal();
    const offer = await offered(id);

    await expect(decideHandover(network.actors[who], answer(offer, word), NOW)).rejects.toThrow(
      refusal,
    );
    expect(await ownersOf(id)).toEqual(["Stendal"]);
    expect(await stepsOf(id)).toHaveLength(1);
  });

  it("nothing is offered outside the circle, to an owner, or for the whole circle", async () => {
    const { aachen, lemgo, stendal } = network.cities;
    const id = await agreed(network, { ownerCityIds: [stendal.id, lemgo.id] });
    const ofAll = await agreed(network);

    for (const wrong of [
      offerOf(id, { toCityId: aachen.id }),
      offerOf(id),
      offerOf(ofAll),
      offerOf(id, { toCityId: stendal.id }),
    ]) {
      await expect(offerHandover(network.actors.mayor, wrong, NOW)).rejects.toThrow("notFound");
    }
    expect(await db.commitmentHandover.count()).toBe(0);
  });

  it("what is done changes hands no more", async () => {
    const id = await ofStendal();
    const offer = await offered(id);
    const done = { status: "ACHIEVED", reason: null, note: null, dueOn: null } as const;
    const report = { ...done, formKey: randomUUID(), commitmentId: id, version: 1 };
    await reportCommitment(network.actors.mayor, report, NOW);

    const accepted = decideHandover(network.actors.lemgoMayor, answer(offer, "ACCEPT"), NOW);
    await expect(accepted).rejects.toThrow("agreementDone");
    expect(await ownersOf(id)).toEqual(["Stendal"]);
    await decideHandover(network.actors.lemgoMayor, answer(offer, "DECLINE"), NOW);
    await expect(offerHandover(network.actors.mayor, offerOf(id), NOW)).rejects.toThrow(
      "agreementDone",
    );
  });
});
