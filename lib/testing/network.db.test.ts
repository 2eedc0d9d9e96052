import { expect, it } from "vitest";
import { citiesOf } from "@/lib/auth/actor";
import { readActor } from "@/lib/auth/read-actor";
import { db } from "@/lib/db";
import { actorByPrisma } from "./actor-by-prisma";
import { actor, buildNetwork, NOW } from "./network";

it("reads roles from the mandates in force", async () => {
  const { actors, cities, circle, officials } = await buildNetwork();

  expect(citiesOf(actors.mayor)).toEqual([cities.stendal.id]);
  expect(actors.office.principals).toEqual([
    {
      cityId: cities.stendal.id,
      cityName: "Stendal",
      officialId: officials.sieler.id,
      inWords: "Oberbürgermeister Bastian Sieler",
      short: "Oberbürgermeister Sieler",
    },
  ]);
  expect(actors.zoselMohr.mandates.map(({ role }) => role)).toEqual([
    "PROCESS_MANAGER",
    "SPOKESPERSON",
  ]);
  expect(actors.manager.managedCircleIds).toEqual([circle.id]);
  expect(actors.outsider.circleIds).toEqual([]);
  expect(actors.former.mandates).toEqual([]);
});

it("reads for everybody what Prisma reads", async () => {
  const { actors, cities } = await buildNetwork();
  await db.circleMembership.updateMany({
    where: { cityId: cities.parchim.id },
    data: { leftOn: new Date("2026-11-23") },
  });
  for (const [name, { userId }] of Object.entries(actors)) {
    const { sessionId: _, ...found } = await actor(userId);
    expect(found, name).toMatchObject(await actorByPrisma(userId, NOW));
  }
});

it("knows nobody behind an unknown id", async () => {
  await buildNetwork();
  expect(await readActor("00000000-0000-7000-8000-000000000001", "s", NOW)).toBeNull();
});
