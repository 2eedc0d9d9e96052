import { readFileSync } from "node:fs";
import { beforeAll, expect, it } from "vitest";
import { enterCities } from "@/lib/cities/enter-cities";
import { findDots, findRings } from "@/lib/cities/find-dots";
import { readRegister } from "@/lib/cities/register";
import { readSearch } from "@/lib/cities/rules";
import { inTransaction } from "@/lib/db";
import { buildNetwork, type Network, NOW } from "@/lib/testing/network";

const register = readRegister(readFileSync("prisma/data/network_cities.csv", "utf8"));

let network: Network;

beforeAll(async () => {
  network = await buildNetwork();
  await inTransaction((tx) => enterCities(tx, register, NOW));
});

it("puts every place with a known position on the map once, however it is narrowed", async () => {
  const dots = await findDots(readSearch({}), NOW);
  const places = new Set(dots.map(({ longitude, latitude }) => `${longitude} ${latitude}`));
  expect(dots.length).toBe(places.size);
  expect(dots.length).toBeGreaterThan(100);
  expect(await findDots(readSearch({ q: "Lemgo" }), NOW)).toHaveLength(1);
  expect(await findDots(readSearch({ q: "Lembo" }), NOW)).not.toHaveLength(0);
  expect(await findDots(readSearch({ q: "xqzxqz" }), NOW)).toEqual([]);
});

it("joins the cities of circles on the map, those of one circle only where it is asked for", async () => {
  const { circle } = network;
  const asked = (address: object) => findRings(readSearch(address), [], NOW);
  expect(await asked({})).toMatchObject([{ id: circle.id, cities: { length: 4 } }]);
  expect(await asked({ circle: circle.id })).toHaveLength(1);
  expect(await asked({ circle: crypto.randomUUID() })).toEqual([]);
});
