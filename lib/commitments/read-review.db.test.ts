import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { readReview } from "@/lib/commitments/read-review";
import { reportCommitment } from "@/lib/commitments/report-commitment";
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

  it("is not there for a circle the reader does not belong to, nor for a made-up one", async () => {
    await agreed(network, {}, MARCH);
    const { outsider, former, programmeOffice, mayor } = network.actors;

    expect(await readReview(outsider, wish, NOW)).toBeNull();
    expect(await readReview(former, { ...wish, circle: network.circle.id }, NOW)).toBeNull();
    expect(await readReview(mayor, { ...wish, circle: "1; drop" }, NOW)).toBeNull();
    expect(await readReview(programmeOffice, wish, NOW)).not.toBeNull();
  });
});
