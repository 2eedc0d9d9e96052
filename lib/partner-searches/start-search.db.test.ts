import { randomUUID } from "node:crypto";
import { beforeEach, expect, it } from "vitest";
import { SIZES } from "@/lib/cities/size";
import { db } from "@/lib/db";
import { endSearch } from "@/lib/partner-searches/end-search";
import { listSearches } from "@/lib/partner-searches/queries";
import type { StartSearch } from "@/lib/partner-searches/schema";
import { startSearch } from "@/lib/partner-searches/start-search";
import { buildNetwork, type Network, NOW } from "@/lib/testing/network";

let network: Network;

beforeEach(async () => {
  network = await buildNetwork();
});

const input = (changes: Partial<StartSearch> = {}): StartSearch => ({
  formKey: randomUUID(),
  cityId: network.cities.stendal.id,
  themes: ["VOLUNTEERING"],
  text: "Wir möchten von Erfahrungen mit Ehrenamtlichen lernen.",
  populationFrom: null,
  populationTo: null,
  distanceKm: 100,
  ...changes,
});

const NO_FILTER = { theme: null, state: null, size: null, km: null };

it("an office looks for a partner on behalf of its mayor, and everybody signed in sees it", async () => {
  const { office, outsider } = network.actors;
  await startSearch(office, input(), NOW);
  expect(await listSearches(outsider, NO_FILTER, NOW)).toMatchObject([
    { city: { name: "Stendal" }, onBehalfOf: "Oberbürgermeister Sieler", distanceKm: 100 },
  ]);
});

it("a list is narrowed to a topic and a state; one's own search stays on it", async () => {
  const { mayor, outsider } = network.actors;
  await startSearch(mayor, input(), NOW);
  const climate = { ...NO_FILTER, theme: "CLIMATE" as const };
  expect(await listSearches(outsider, climate, NOW)).toEqual([]);
  expect(await listSearches(mayor, climate, NOW)).toHaveLength(1);
  expect(await listSearches(outsider, { ...NO_FILTER, state: "ST" }, NOW)).toHaveLength(1);
  expect(await listSearches(outsider, { ...NO_FILTER, state: "NW" }, NOW)).toEqual([]);
});

it.each([
  [19_999, "SMALL"],
  [20_000, "LOWER_MIDDLE"],
  [100_000, "LARGE"],
] as const)(
  "a city of %i inhabitants is found among %s cities and no others",
  async (population, size) => {
    const { mayor, outsider } = network.actors;
    await startSearch(mayor, input(), NOW);
    await db.city.update({
      where: { id: network.cities.stendal.id },
      data: { population, populationAsOf: NOW },
    });
    for (const one of SIZES) {
      const found = await listSearches(outsider, { ...NO_FILTER, size: one }, NOW);
      expect(found).toHaveLength(one === size ? 1 : 0);
    }
  },
);

it("a city that has not stated its inhabitants is of no size", async () => {
  const { mayor, outsider } = network.actors;
  await startSearch(mayor, input(), NOW);
  await db.city.updateMany({ data: { population: null, populationAsOf: null } });
  for (const size of SIZES) {
    expect(await listSearches(outsider, { ...NO_FILTER, size }, NOW)).toEqual([]);
  }
});

it("a city looks once at a time, when two of its town hall begin at the same moment too", async () => {
  const { mayor, office, manager } = network.actors;
  const both = await Promise.allSettled([
    startSearch(mayor, input(), NOW),
    startSearch(office, input(), NOW),
  ]);
  expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(both.find(({ status }) => status === "rejected")).toMatchObject({
    reason: { reason: "searchOpen" },
  });

  const search = await db.partnerSearch.findFirstOrThrow();
  await endSearch(manager, { formKey: randomUUID(), searchId: search.id }, NOW);
  await startSearch(mayor, input(), NOW);
  expect(await db.partnerSearch.count()).toBe(2);
  await expect(
    endSearch(manager, { formKey: randomUUID(), searchId: search.id }, NOW),
  ).rejects.toMatchObject({ reason: "searchEnded" });
});

it("nobody looks or ends in the name of another city", async () => {
  const { mayor, outsider, programmeOffice } = network.actors;
  for (const actor of [outsider, programmeOffice])
    await expect(startSearch(actor, input(), NOW)).rejects.toMatchObject({ reason: "forbidden" });
  const { id } = await startSearch(mayor, input(), NOW);
  await expect(
    endSearch(outsider, { formKey: randomUUID(), searchId: id }, NOW),
  ).rejects.toMatchObject({ reason: "forbidden" });
});

it("a city that left the network does not look", async () => {
  const { mayor } = network.actors;
  await db.networkMembership.updateMany({
    where: { cityId: network.cities.stendal.id },
    data: { leftOn: new Date("2026-11-01") },
  });
  await expect(startSearch(mayor, input(), NOW)).rejects.toMatchObject({ reason: "notOfNetwork" });
});
