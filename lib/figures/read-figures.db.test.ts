import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { readNetworkFigures } from "@/lib/figures/queries";
import { readFigures } from "@/lib/figures/read-figures";
import { figuresAsSheet } from "@/lib/figures/sheet";
import { draft, published } from "@/lib/testing/appeals";
import { buildNetwork, type Network, NOW } from "@/lib/testing/network";
import { heldMeeting } from "@/lib/testing/releases";
import { countStatements } from "@/lib/testing/statements";

let network: Network;

beforeEach(async () => {
  network = await buildNetwork();
  const meetingId = await heldMeeting(network);
  const at = { presenceNotedAt: NOW };
  const { sieler, baier, schumacher } = network.officials;
  await note(meetingId, [sieler.id, baier.id], { presence: "PRESENT", ...at });
  await note(meetingId, [schumacher.id], { presence: "REPRESENTED", ...at });
});

async function note(
  meetingId: string,
  officialIds: string[],
  data: { presence: "PRESENT" | "REPRESENTED"; presenceNotedAt: Date },
) {
  await db.attendance.updateMany({ where: { meetingId, officialId: { in: officialIds } }, data });
}

describe("the figures for the steering group", () => {
  it("count the meeting once and each city once", async () => {
    const figures = await readFigures(network.actors.programmeOffice, "2026-2", NOW);
    expect(figures?.chosen).toMatchObject({
      active: 1,
      total: { meetings: 1, present: 2, represented: 1 },
      circles: [{ meetings: 1, present: 2, represented: 1 }],
    });
    expect(figures?.series.at(-1)).toEqual(figures?.chosen);
  });

  it("are for spokespersons and the programme office alone", async () => {
    const { spokesperson, mayor, manager, former } = network.actors;
    expect(await readFigures(spokesperson, undefined, NOW)).not.toBeNull();
    for (const actor of [mayor, manager, former])
      expect(await readFigures(actor, undefined, NOW)).toBeNull();
  });

  it("take the running half-year where the address names none there is", async () => {
    const figures = await readFigures(network.actors.programmeOffice, "1999-1", NOW);
    expect(figures?.chosen.half).toEqual({ year: 2026, half: 2 });
  });

  it("are read in at most eight statements, and name neither city nor person by state", async () => {
    const { programmeOffice } = network.actors;
    expect(
      await countStatements(() => readFigures(programmeOffice, undefined, NOW)),
    ).toBeLessThanOrEqual(8);
    const figures = await readFigures(programmeOffice, undefined, NOW);
    expect(JSON.stringify(figures?.chosen.states)).not.toMatch(/Parchim|Lemgo|Baier/);
  });

  it("are a table of the same numbers, in which nothing counts as a formula", async () => {
    await db.exchangeCircle.updateMany({ data: { name: "=1+1" } });
    const figures = await readFigures(network.actors.programmeOffice, undefined, NOW);
    const sheet = figures ? figuresAsSheet(figures.chosen) : "";
    expect(sheet).toContain("2. Halbjahr 2026;Gesamt;Gesamt;1;2;1;0;0;0;0");
    expect(sheet).toContain(`Austauschrunde;"'=1+1";1;2;1`);
  });
});

describe("the network in figures", () => {
  it("counts members, circles, meetings and appeals that stand", async () => {
    await draft(network.actors.spokesperson);
    const { id } = await published(network.actors.spokesperson);
    await db.appealResponse.updateMany({
      where: { appealId: id, cityId: network.cities.lemgo.id },
      data: {
        answer: "ENDORSED",
        answeredAt: NOW,
        readAt: NOW,
        answeredVia: "SIGNED_IN",
        answeredById: network.actors.lemgoMayor.userId,
      },
    });

    const figures = await readNetworkFigures(NOW);

    expect(figures).toMatchObject({ cities: 5, circles: 1, meetings: 1 });
    expect(figures.byConstellation.map(({ value }) => value)).toEqual([0, 0, 1, 0]);
    expect(figures.appeals.map(({ cities }) => cities)).toEqual([1]);
  });

  it("is read in at most eight statements", async () => {
    expect(await countStatements(() => readNetworkFigures(NOW))).toBeLessThanOrEqual(8);
  });
});
