import { beforeEach, expect, it } from "vitest";
import { db } from "@/lib/db";
import { readNetwork } from "@/lib/operator/read-network";
import { emptyDatabase } from "@/lib/testing/database";
import { buildNetwork, type Network, NOW } from "@/lib/testing/network";

let network: Network;
beforeEach(async () => {
  network = await buildNetwork();
});

it("counts cities and states that belong to the network today", async () => {
  expect(await readNetwork(NOW)).toEqual({
    cities: 5,
    states: 3,
    table: ["Stendal", "Lemgo", "Parchim", "Gardelegen"],
  });
  await db.networkMembership.updateMany({
    where: { cityId: network.cities.parchim.id },
    data: { leftOn: new Date("2026-01-01") },
  });
  expect(await readNetwork(NOW)).toMatchObject({ cities: 4, states: 2 });
});

it("shows at the table only who sits there today", async () => {
  await db.circleMembership.updateMany({
    where: { cityId: network.cities.lemgo.id },
    data: { leftOn: new Date("2026-11-23") },
  });
  expect((await readNetwork(NOW)).table).toEqual(["Stendal", "Parchim", "Gardelegen"]);
});

it("has nothing to count in an empty network", async () => {
  await emptyDatabase();
  expect(await readNetwork(NOW)).toEqual({ cities: 0, states: 0, table: [] });
});
