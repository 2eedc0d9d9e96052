import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import type { Audience } from "@/lib/appeals/audience";
import { publishAppeal } from "@/lib/appeals/publish-appeal";
import { readAudienceDesk } from "@/lib/appeals/read-audience";
import { remindCities } from "@/lib/appeals/remind-cities";
import { db } from "@/lib/db";
import { draft } from "@/lib/testing/appeals";
import { buildNetwork, type Network, NOW } from "@/lib/testing/network";

let network: Network;
beforeEach(async () => {
  network = await buildNetwork();
});

function send(appealId: string) {
  return { formKey: randomUUID(), appealId, version: 1 };
}

describe("an audience", () => {
  async function addressed(audience: Audience): Promise<string[]> {
    const { id } = await draft(network.actors.zoselMohr, { audience });
    await publishAppeal(network.actors.zoselMohr, send(id), NOW);
    const responses = await db.appealResponse.findMany({
      where: { appealId: id },
      select: { city: { select: { name: true } } },
      orderBy: { city: { name: "asc" } },
    });
    return responses.map(({ city }) => city.name);
  }

  it("of states reaches their cities alone", async () => {
    expect(await addressed({ states: ["NW"], circleIds: [] })).toEqual(["Aachen", "Lemgo"]);
  });

  it("of circles reaches the cities that sit in them today alone", async () => {
    const circle = { circleId: network.circle.id, cityId: network.cities.lemgo.id };
    await db.circleMembership.updateMany({
      where: circle,
      data: { leftOn: new Date("2026-11-01") },
    });
    expect(await addressed({ states: [], circleIds: [network.circle.id] })).toEqual([
      "Gardelegen",
      "Parchim",
      "Stendal",
    ]);
  });

  it("counts nobody who is no city of the network any more", async () => {
    await db.networkMembership.updateMany({
      where: { cityId: network.cities.lemgo.id },
      data: { leftOn: new Date("2026-11-01") },
    });
    const desk = await readAudienceDesk(network.actors.zoselMohr, NOW);
    expect(desk.cities).toHaveLength(4);
    expect(await addressed({ states: ["NW"], circleIds: [] })).toEqual(["Aachen"]);
  });

  it("that reaches no city is not sent, and the draft stays", async () => {
    const { id } = await draft(network.actors.zoselMohr, {
      audience: { states: ["SL"], circleIds: [] },
    });
    await expect(publishAppeal(network.actors.zoselMohr, send(id), NOW)).rejects.toMatchObject({
      reason: "nobodyAddressed",
    });
    expect(await db.appeal.findUnique({ where: { id } })).toMatchObject({ publishedAt: null });
    expect(await db.outboxMail.count()).toBe(0);
  });

  it("does not grow: a city that joins later is asked neither then nor by a reminder", async () => {
    const { id } = await draft(network.actors.zoselMohr);
    await publishAppeal(network.actors.zoselMohr, send(id), NOW);
    await db.city.create({
      data: {
        slug: "neustadt",
        name: "Neustadt",
        state: "RP",
        email: "rathaus@neustadt.example",
        memberships: { create: {} },
      },
    });
    await remindCities(
      network.actors.zoselMohr,
      { formKey: randomUUID(), appealId: id },
      new Date("2026-12-02T09:00:00Z"),
    );
    expect(await db.appealResponse.count({ where: { appealId: id } })).toBe(5);
    expect(await db.outboxMail.count({ where: { to: "rathaus@neustadt.example" } })).toBe(0);
  });

  it("shrinks: a city that has left since is not reminded", async () => {
    const { id } = await draft(network.actors.zoselMohr);
    await publishAppeal(network.actors.zoselMohr, send(id), NOW);
    const { aachen } = network.cities;
    const leftOn = new Date("2026-12-01");
    await db.networkMembership.updateMany({ where: { cityId: aachen.id }, data: { leftOn } });
    const before = await db.outboxMail.count({ where: { to: { contains: "aachen" } } });
    await remindCities(
      network.actors.zoselMohr,
      { formKey: randomUUID(), appealId: id },
      new Date("2026-12-02T09:00:00Z"),
    );
    const after = await db.outboxMail.count({ where: { to: { contains: "aachen" } } });
    expect([before > 0, after]).toEqual([true, before]);
  });

  it("names only circles there are", async () => {
    const audience = { states: [], circleIds: [randomUUID()] };
    await expect(draft(network.actors.zoselMohr, { audience })).rejects.toMatchObject({
      reason: "notFound",
    });
    expect(await db.appeal.count()).toBe(0);
  });
});
