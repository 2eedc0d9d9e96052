import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { assignOfficial } from "@/lib/commitments/assign-official";
import { decideHandover } from "@/lib/commitments/decide-handover";
import { offerHandover } from "@/lib/commitments/offer-handover";
import { readReview } from "@/lib/commitments/read-review";
import { reportCommitment } from "@/lib/commitments/report-commitment";
import { db } from "@/lib/db";
import { agreed, plantTwoHundred } from "@/lib/testing/commitments";
import { buildNetwork, type Network, NOW } from "@/lib/testing/network";
import { countStatements } from "@/lib/testing/statements";

const MARCH = new Date("2026-03-03T09:00:00Z");

let network: Network;

beforeEach(async () => {
  network = await buildNetwork();
});

describe("the half-yearly review", () => {
  const wish = { circle: undefined, half: undefined };

  it("takes two statements for two hundred as for one", async () => {
    await agreed(network, {}, MARCH);
    const read = () => readReview(network.actors.mayor, wish, NOW);
    const few = await countStatements(read);
    await plantTwoHundred(network);

    expect([few, await countStatements(read)]).toEqual([2, 2]);
    expect((await read())?.lines).toHaveLength(200);
  });

  it("is of the half-year and the circle the address names, of the running one otherwise", async () => {
    const commitmentId = await agreed(network, { title: "Ziele" }, MARCH);
    const done = { status: "ACHIEVED", reason: null, note: "Beschlossen.", dueOn: null } as const;
    const report = { ...done, formKey: randomUUID(), commitmentId, version: 1 };
    await reportCommitment(network.actors.mayor, report, NOW);
    const read = (half?: string) =>
      readReview(network.actors.mayor, { circle: network.circle.id, half }, NOW);

    expect((await read())?.lines).toMatchObject([
      { title: "Ziele", status: "ACHIEVED", said: "Beschlossen." },
    ]);
    expect((await read("2026-1"))?.lines).toMatchObject([{ title: "Ziele", status: "PLANNED" }]);
  });

  it("names cities and person as they were at the end of the half-year, not those of today", async () => {
    const { cities, actors, officials } = network;
    const owners = { ownerCityIds: [cities.stendal.id], responsibleId: officials.sieler.id };
    const id = await agreed(network, owners, MARCH);
    const offer = { commitmentId: id, fromCityId: cities.stendal.id, toCityId: cities.lemgo.id };
    await offerHandover(actors.mayor, { ...offer, formKey: randomUUID(), reason: "x" }, NOW);
    const { id: handoverId } = await db.commitmentHandover.findFirstOrThrow();
    const yes = { formKey: randomUUID(), handoverId, word: "ACCEPT", reason: null } as const;
    await decideHandover(actors.lemgoMayor, yes, NOW);
    const naming = { formKey: randomUUID(), commitmentId: id, officialId: officials.baier.id };
    await assignOfficial(actors.lemgoMayor, { ...naming, version: 2 }, NOW);

    const hands = async (half: string) =>
      (await readReview(actors.mayor, { circle: network.circle.id, half }, NOW))?.lines.map(
        ({ owners: whose, responsible, isAsOfToday }) => [whose, responsible, isAsOfToday],
      );
    expect(await hands("2026-1")).toEqual([["Stendal", "Oberbürgermeister Bastian Sieler", false]]);
    expect(await hands("2026-2")).toEqual([["Lemgo", "Bürgermeister Marcus Baier", false]]);
  });

  it("says so where an older change did not keep whose it was", async () => {
    const id = await agreed(network, {}, MARCH);
    const { userId } = network.actors.manager;
    const step = { step: "OWNERS_SET", status: "PLANNED", byId: userId, occurredAt: NOW } as const;
    await db.commitmentUpdate.create({ data: { ...step, commitmentId: id, about: "Lemgo" } });
    const wishes = { circle: network.circle.id, half: "2026-1" };
    const review = await readReview(network.actors.mayor, wishes, NOW);
    expect(review?.lines).toMatchObject([{ owners: "alle vier Städte", isAsOfToday: true }]);
  });

  it("counts the whole circle as it sat then", async () => {
    await agreed(network, {}, MARCH);
    await db.circleMembership.updateMany({
      where: { cityId: network.cities.gardelegen.id },
      data: { joinedOn: new Date("2026-07-01") },
    });
    const read = async (half: string) =>
      (await readReview(network.actors.mayor, { circle: network.circle.id, half }, NOW))?.lines[0];
    expect((await read("2026-1"))?.owners).toBe("alle drei Städte");
    expect((await read("2026-2"))?.owners).toBe("alle vier Städte");
  });

  it("is not there for a circle the reader does not belong to, nor for a made-up one", async () => {
    await agreed(network, {}, MARCH);
    const { outsider, former, programmeOffice, mayor } = network.actors;

    expect(await readReview(outsider, wish, NOW)).toBeNull();
    expect(await readReview(former, { ...wish, circle: network.circle.id }, NOW)).toBeNull();
    expect(await readReview(mayor, { ...wish, circle: "1; drop" }, NOW)).toBeNull();
    expect(await readReview(programmeOffice, wish, NOW)).not.toBeNull();
  });
});
