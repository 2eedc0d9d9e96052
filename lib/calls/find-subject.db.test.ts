import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { type Asked, findSubject } from "@/lib/calls/find-subject";
import { listCitiesToAsk, listOwnCities } from "@/lib/calls/queries";
import { db } from "@/lib/db";
import { projectOf } from "@/lib/testing/calls";
import { scheduledMeeting } from "@/lib/testing/meetings";
import { buildNetwork, type Network, NOW } from "@/lib/testing/network";
import { countStatements } from "@/lib/testing/statements";

let network: Network;
let goal: string;
let item: string;
let project: string;

beforeAll(async () => {
  network = await buildNetwork();
  const meetingId = await scheduledMeeting(network);
  item = (await db.agendaItem.findFirstOrThrow({ where: { meetingId, position: 2 } })).id;
  project = await projectOf(network.cities.lemgo.id, network.actors.lemgoOffice.userId);
  const data = { cityId: network.cities.lemgo.id, title: "Ehrenamt", description: "Gleich." };
  goal = (await db.strategicGoal.create({ data, select: { id: true } })).id;
});

function read(asked: Asked, actor = network.actors.mayor) {
  return findSubject(actor, asked, NOW);
}

describe("the form of a call wish starts from", () => {
  it("a goal, with its title as topic", async () => {
    expect(await read({ goal })).toMatchObject({
      field: "goalId",
      city: { name: "Lemgo" },
      occasion: "Strategisches Stadtziel „Ehrenamt“ aus Lemgo",
      topic: "Ehrenamt",
    });
  });

  it("a project, with its title as topic", async () => {
    expect(await read({ project })).toMatchObject({
      field: "projectId",
      city: { name: "Lemgo" },
      occasion: "Projekt „Ehrenamtskarte“ aus Lemgo",
      topic: "Ehrenamtskarte",
    });
  });

  it("an agenda item, for who sees the meeting", async () => {
    expect(await read({ item })).toMatchObject({
      field: "agendaItemId",
      city: { name: "Lemgo" },
      occasion: "„Ehrenamtskarte“ im Treffen am 15. Dezember 2026",
      topic: "Ehrenamtskarte",
    });
    expect(await read({ item }, network.actors.outsider)).toBeNull();
  });

  it("a person in office, or a city alone, without a topic", async () => {
    const { officials, cities } = network;
    expect(await read({ person: officials.baier.id })).toMatchObject({
      field: "officialId",
      occasion: "Bürgermeister Marcus Baier",
      topic: "",
    });
    expect(await read({ city: cities.aachen.id })).toMatchObject({
      field: "toCityId",
      occasion: null,
    });
  });

  it.each<[string, Asked]>([
    ["nothing", {}],
    ["something that does not exist", { goal: randomUUID() }],
    ["no id", { person: "x" }],
    ["two at once", { city: [randomUUID(), randomUUID()] }],
  ])("nothing when the address names %s", async (_, asked) => {
    expect(await read(asked)).toBeNull();
  });

  it("what is read with one statement", async () => {
    for (const asked of [{ goal }, { project }, { item }, { person: network.officials.baier.id }]) {
      expect(await countStatements(() => read(asked))).toBe(1);
    }
  });
});

it("all cities of the network can be asked but one's own", async () => {
  const { mayor } = network.actors;
  const names = (await listCitiesToAsk(mayor, NOW)).map(({ name }) => name);
  expect(names).toEqual(["Aachen", "Gardelegen", "Lemgo", "Parchim"]);
  expect((await listOwnCities(mayor)).map(({ name }) => name)).toEqual(["Stendal"]);
});
