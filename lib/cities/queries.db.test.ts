import { beforeEach, describe, expect, it } from "vitest";
import { findCity, listCities } from "@/lib/cities/queries";
import { readSearch } from "@/lib/cities/rules";
import { db } from "@/lib/db";
import { buildNetwork, type Network, NOW } from "@/lib/testing/network";
import { countStatements } from "@/lib/testing/statements";

let network: Network;

function look(
  address: Record<string, string>,
  actor = network.actors.mayor as typeof network.actors.mayor | null,
) {
  return listCities(actor, readSearch(address), NOW);
}

async function names(address: Record<string, string>) {
  return (await look(address, null)).entries.map(({ name }) => name);
}

describe("membership", () => {
  beforeEach(async () => {
    network = await buildNetwork();
  });

  async function leave(cityId: string, leftOn: string) {
    await db.networkMembership.updateMany({
      where: { cityId },
      data: { joinedOn: new Date("2015-01-01"), leftOn: new Date(leftOn) },
    });
  }

  it("ends: the city leaves the directory, its page calls it a former member", async () => {
    await leave(network.cities.aachen.id, "2018-01-01");

    expect(await names({ q: "Aachen" })).toEqual([]);
    expect((await look({})).network.cities).toBe(4);
    expect(await findCity(null, "aachen", NOW)).toMatchObject({
      isMember: false,
      since: 2015,
      leftIn: 2018,
    });
  });

  it("returns: the city counts once and is a member again", async () => {
    await leave(network.cities.aachen.id, "2018-01-01");
    await db.networkMembership.createMany({
      data: [{ cityId: network.cities.aachen.id, joinedOn: new Date("2024-01-01"), cohort: 2024 }],
    });

    const { network: counted, entries } = await look({ q: "Aachen" });
    expect(counted.cities).toBe(5);
    expect(entries).toMatchObject([{ name: "Aachen", since: 2024 }]);
    expect(await findCity(null, "aachen", NOW)).toMatchObject({ isMember: true, since: 2024 });
  });

  it("never was: a place without membership has no page", async () => {
    await db.city.createMany({ data: [{ slug: "nirgendwo", name: "Nirgendwo", state: "BB" }] });

    expect(await findCity(network.actors.mayor, "nirgendwo", NOW)).toBeNull();
    expect(await findCity(null, "gibt-es-nicht", NOW)).toBeNull();
  });
});

describe("the page of a city", () => {
  beforeEach(async () => {
    network = await buildNetwork();
  });

  async function endorse(slug: string, changes: { publishedAt?: Date; withdrawnAt?: Date }) {
    const author = network.actors.zoselMohr.userId;
    const text = { title: slug, body: "Text", callToAction: "Werben", authorOffice: "Sprecherin" };
    await db.appeal.create({
      data: {
        ...text,
        ...changes,
        slug,
        authorId: author,
        responses: {
          create: {
            cityId: network.cities.lemgo.id,
            readAt: NOW,
            answer: "ENDORSED",
            answeredAt: NOW,
            answeredVia: "SIGNED_IN",
          },
        },
      },
      select: { id: true },
    });
  }

  it("takes one statement", async () => {
    expect(await countStatements(() => findCity(network.actors.mayor, "stendal", NOW))).toBe(1);
  });

  it("names the head with the office, in public the office alone", async () => {
    const signedIn = await findCity(network.actors.lemgoOffice, "stendal", NOW);
    const inPublic = await findCity(null, "stendal", NOW);

    expect(signedIn?.heads.map(({ words }) => words)).toEqual(["Oberbürgermeister Bastian Sieler"]);
    expect(inPublic?.heads.map(({ words }) => words)).toEqual(["Oberbürgermeister"]);
    expect(JSON.stringify(inPublic)).not.toContain("Sieler");
  });

  it("shows circles and coming meetings to those who may see them only", async () => {
    await db.meeting.create({
      data: {
        circleId: network.circle.id,
        title: "Austausch im Dezember",
        startsAt: new Date("2026-12-08T09:00:00Z"),
        durationMinutes: 90,
        format: "DIGITAL",
        createdById: network.actors.manager.userId,
        invitedAt: NOW,
      },
      select: { id: true },
    });

    const [member, outsider, anybody] = await Promise.all(
      [network.actors.mayor, network.actors.outsider, null].map((who) =>
        findCity(who, "lemgo", NOW),
      ),
    );

    expect(member).toMatchObject({ circles: [{}], meetings: [{ title: "Austausch im Dezember" }] });
    expect(outsider).toMatchObject({ circles: [{}], meetings: [] });
    // Which cities sit together is public; when they meet is not.
    expect(anybody).toMatchObject({ circles: [{}], meetings: [] });
  });

  it("lists goals, and of the appeals only those that are public and stand", async () => {
    await db.strategicGoal.createMany({
      data: [
        { cityId: network.cities.lemgo.id, title: "Ehrenamt", description: "Gleichberechtigt" },
      ],
    });
    await endorse("steht", { publishedAt: NOW });
    await endorse("entwurf", {});
    await endorse("zurueckgezogen", { publishedAt: NOW, withdrawnAt: NOW });

    expect(await findCity(null, "lemgo", NOW)).toMatchObject({
      goals: [{ title: "Ehrenamt", description: "Gleichberechtigt" }],
      appeals: [{ slug: "steht" }],
    });
  });
});
