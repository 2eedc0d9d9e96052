import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { castVote } from "@/lib/polls/cast-vote";
import { findLinkedBallot, findPoll, listOpenPolls } from "@/lib/polls/queries";
import { buildNetwork, type Network, NOW } from "@/lib/testing/network";
import { ballotToken, openedPoll, voteOf } from "@/lib/testing/polls";
import { countStatements } from "@/lib/testing/statements";

let network: Network;
let poll: string;

beforeEach(async () => {
  network = await buildNetwork();
  poll = await openedPoll(network);
});

describe("a poll", () => {
  it.each([
    ["mayor", true],
    ["office", true],
    ["manager", true],
    ["programmeOffice", true],
    ["outsider", false],
    ["spokesperson", false],
    ["former", false],
  ] as const)("%s sees it: %s", async (who, sees) => {
    expect((await findPoll(network.actors[who], poll, NOW)) !== null).toBe(sees);
  });

  it.each(["", "x", "00000000-0000-7000-8000-000000000000"])("is none under %j", async (id) => {
    expect(await findPoll(network.actors.mayor, id, NOW)).toBeNull();
  });

  it("has the cities in the order they joined the circle", async () => {
    const found = await findPoll(network.actors.mayor, poll, NOW);
    expect(found?.ballots.map(({ city }) => city.name)).toEqual([
      "Stendal",
      "Lemgo",
      "Parchim",
      "Gardelegen",
    ]);
  });

  it("is read with one statement, however much was said", async () => {
    const { mayor } = network.actors;
    await castVote(mayor, await voteOf(poll, network.cities.stendal), NOW);
    expect(await countStatements(() => findPoll(mayor, poll, NOW))).toBe(1);
    expect(await countStatements(() => listOpenPolls(mayor))).toBe(1);
  });
});

describe("behind a guest link", () => {
  it("is the poll with the ballot it was made for; looking changes nothing", async () => {
    const { parchim } = network.cities;
    const token = await ballotToken(poll, parchim);
    const before = await db.ballot.findMany();

    const linked = await findLinkedBallot(token, NOW);

    expect(linked).toMatchObject({ poll: { id: poll }, ballot: { city: { name: "Parchim" } } });
    expect(await db.ballot.findMany()).toEqual(before);
  });

  it("is nothing once the link has expired, was revoked or is unknown", async () => {
    const token = await ballotToken(poll, network.cities.parchim);
    expect(await findLinkedBallot("x", NOW)).toBeNull();
    expect(await findLinkedBallot(token, new Date("2028-01-01"))).toBeNull();
    await db.guestLink.updateMany({ data: { revokedAt: NOW } });
    expect(await findLinkedBallot(token, NOW)).toBeNull();
  });
});

describe("open polls", () => {
  it("are listed for the cities that vote and for who drives the circle", async () => {
    const ids = async (who: keyof Network["actors"]) =>
      (await listOpenPolls(network.actors[who])).map(({ id }) => id);
    expect(await ids("mayor")).toEqual([poll]);
    expect(await ids("manager")).toEqual([poll]);
    expect(await ids("outsider")).toEqual([]);
    expect(await ids("programmeOffice")).toEqual([]);
  });

  it("are those of one circle, and not those that have ended", async () => {
    const { mayor } = network.actors;
    expect(await listOpenPolls(mayor, network.circle.id)).toHaveLength(1);
    expect(await listOpenPolls(mayor, crypto.randomUUID())).toEqual([]);
    await db.datePoll.updateMany({ data: { cancelledAt: NOW } });
    expect(await listOpenPolls(mayor)).toEqual([]);
  });
});
