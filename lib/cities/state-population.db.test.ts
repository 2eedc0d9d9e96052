import { randomUUID } from "node:crypto";
import { beforeEach, expect, it } from "vitest";
import { findCity } from "@/lib/cities/queries";
import { statePopulation } from "@/lib/cities/state-population";
import { db } from "@/lib/db";
import { buildNetwork, type Network, NOW } from "@/lib/testing/network";

let network: Network;

beforeEach(async () => {
  network = await buildNetwork();
});

const state = (who: keyof Network["actors"], day = "2025-12-31") => {
  const figure = { population: 39_500, asOf: new Date(day) };
  const input = { formKey: randomUUID(), cityId: network.cities.stendal.id, ...figure };
  return statePopulation(network.actors[who], input, NOW);
};

it.each(["mayor", "office", "manager", "programmeOffice"] as const)(
  "%s states how many inhabitants Stendal has, for everybody to see",
  async (who) => {
    expect(await state(who)).toEqual({ slug: "stendal" });

    expect(await findCity(null, "stendal", NOW)).toMatchObject({
      population: 39_500,
      populationAsOf: new Date("2025-12-31"),
    });
    expect(await db.auditEvent.count({ where: { kind: "city.populationStated" } })).toBe(1);
  },
);

it.each(["lemgoMayor", "spokesperson", "outsider", "former"] as const)(
  "%s does not",
  async (who) => {
    await expect(state(who)).rejects.toMatchObject({ reason: "forbidden" });
    expect(await findCity(null, "stendal", NOW)).toMatchObject({ population: null });
  },
);

it("nobody knows the figure of a day to come", async () => {
  await expect(state("mayor", "2026-11-24")).rejects.toMatchObject({ reason: "dayAhead" });
});
