import { readFileSync } from "node:fs";
import { beforeAll, expect, it } from "vitest";
import { enterCities } from "@/lib/cities/enter-cities";
import { findDots, findRings } from "@/lib/cities/find-dots";
import { listCirclesOnMap } from "@/lib/cities/queries";
import { readRegister } from "@/lib/cities/register";
import { readSearch } from "@/lib/cities/rules";
import { db, inTransaction } from "@/lib/db";
import { buildNetwork, type Network, NOW } from "@/lib/testing/network";
import { countStatements } from "@/lib/testing/statements";

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

it("tells the circles on the map by name, the reader's own first and whatever is searched", async () => {
  const { mayor, outsider } = network.actors;
  const other = await db.exchangeCircle.create({
    data: {
      name: "Am Anfang des Alphabets",
      foundedOn: new Date("2026-01-01"),
      members: {
        create: [network.cities.aachen, network.cities.lemgo].map(({ id: cityId }) => {
          return { cityId, joinedOn: new Date("2026-01-01") };
        }),
      },
    },
  });
  const drawn = (address: object, actor: typeof mayor | null) =>
    listCirclesOnMap(actor, readSearch(address), NOW);

  const [own, second] = await drawn({}, mayor);
  expect(own).toMatchObject({ id: network.circle.id, isOwn: true });
  expect(own?.cities.map(({ name }) => name)).toEqual([
    "Gardelegen",
    "Lemgo",
    "Parchim",
    "Stendal",
  ]);
  expect(second).toMatchObject({ id: other.id, isOwn: false });
  const ids = async (address: object, actor: typeof mayor | null) =>
    (await drawn(address, actor)).map(({ id }) => id);
  expect(await ids({ circle: other.id }, mayor)).toEqual([network.circle.id, other.id]);
  expect(await ids({ circle: other.id }, null)).toEqual([other.id]);
  expect(await ids({}, outsider)).toContain(network.circle.id);
  expect(await countStatements(() => drawn({}, mayor))).toBe(1);
});
