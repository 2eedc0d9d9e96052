import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { cancelElection } from "@/lib/elections/cancel-election";
import { decideElection } from "@/lib/elections/decide-election";
import { enterResult } from "@/lib/elections/enter-result";
import { calledElection, candidateOf, draftElection, step, voteAt } from "@/lib/testing/elections";
import { actor, buildNetwork, type Network, NOW } from "@/lib/testing/network";

const AFTER = new Date("2026-12-04T09:00:00Z");

let network: Network;
let office: Actor;

beforeEach(async () => {
  network = await buildNetwork();
  office = network.actors.programmeOffice;
});

/** The city votes for the person at a place of the ballot; 0 is an abstention. */
const votes = (who: Actor, city: keyof Network["cities"], electionId: string, place: number) =>
  voteAt(network, who, { city, electionId, place });

describe("counting", () => {
  it("gives who has most a mandate, and lets the earlier term end where the new one begins", async () => {
    const id = await calledElection(network, NOW);
    await votes(network.actors.mayor, "stendal", id, 1);
    await votes(network.actors.lemgoMayor, "lemgo", id, 1);
    await votes(network.actors.gardelegenMayor, "gardelegen", id, 2);
    await decideElection(office, step(id, 2), AFTER);

    const startsAt = new Date("2026-12-31T23:00:00Z");
    const mandates = await db.mandate.findMany({
      where: { role: "SPOKESPERSON", OR: [{ endsAt: null }, { endsAt: { gte: startsAt } }] },
      orderBy: { startsAt: "desc" },
    });
    expect(mandates[0]).toMatchObject({
      userId: network.actors.zoselMohr.userId,
      startsAt,
      endsAt: new Date("2028-12-31T23:00:00Z"),
      electionId: id,
    });
    for (const { endsAt } of mandates.slice(1)) expect(endsAt).toEqual(startsAt);
    const candidates = await db.candidate.findMany({ orderBy: { position: "asc" } });
    expect(candidates.map(({ votes: count, elected }) => [count, elected])).toEqual([
      [2, true],
      [1, false],
    ]);
    const before = await actor(network.actors.spokesperson.userId, AFTER);
    expect(before.mandates.map(({ role }) => role)).toContain("SPOKESPERSON");
    const later = await actor(network.actors.spokesperson.userId, new Date("2027-01-02"));
    expect(later.mandates).toEqual([]);
  });

  it("lets both serve when they are level, and says so to every city", async () => {
    const id = await calledElection(network, NOW);
    await votes(network.actors.mayor, "stendal", id, 1);
    await votes(network.actors.lemgoMayor, "lemgo", id, 2);
    await votes(network.actors.gardelegenMayor, "gardelegen", id, 0);
    await db.outboxMail.deleteMany({});
    await decideElection(office, step(id, 2), AFTER);

    expect(await db.mandate.count({ where: { electionId: id } })).toBe(2);
    const { content } = await db.outboxMail.findFirstOrThrow({ select: { content: true } });
    expect(JSON.stringify(content)).toContain("sie sprechen gemeinsam für das Netzwerk");
  });

  it("waits for the end while a city is silent, and needs a vote for somebody", async () => {
    const id = await calledElection(network, NOW);
    await votes(network.actors.mayor, "stendal", id, 0);

    await expect(decideElection(office, step(id, 2), NOW)).rejects.toThrow("electionVoting");
    await expect(decideElection(office, step(id, 2), AFTER)).rejects.toThrow("noVotes");
    await expect(decideElection(network.actors.mayor, step(id, 2), AFTER)).rejects.toThrow(
      "forbidden",
    );
    expect(await db.mandate.count({ where: { electionId: id } })).toBe(0);
  });

  it("happens once when two press at the same moment", async () => {
    const id = await calledElection(network, NOW);
    await votes(network.actors.mayor, "stendal", id, 1);
    const both = await Promise.allSettled([
      decideElection(office, step(id, 2), AFTER),
      decideElection(office, step(id, 2), AFTER),
    ]);

    expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    expect(await db.mandate.count({ where: { electionId: id } })).toBe(1);
  });

  it("is refused when another term as spokesperson begins within the new one", async () => {
    const id = await calledElection(network, NOW);
    await votes(network.actors.mayor, "stendal", id, 1);
    await db.mandate.create({
      data: {
        userId: network.actors.lemgoManager.userId,
        role: "SPOKESPERSON",
        startsAt: new Date("2027-06-01T00:00:00Z"),
      },
    });
    await expect(decideElection(office, step(id, 2), AFTER)).rejects.toThrow("termTaken");
    expect((await db.election.findUniqueOrThrow({ where: { id } })).decidedAt).toBeNull();
  });
});

describe("an election held outside", () => {
  it("takes its result as votes by candidate, and nobody votes here", async () => {
    const id = await draftElection(network, NOW, { outside: true, votesUntil: null });
    const [first, second] = [await candidateOf(id, 1), await candidateOf(id, 2)];
    await expect(votes(office, "stendal", id, 1)).rejects.toThrow("forbidden");
    const votesBy = new Map([
      [first, 40],
      [second, 61],
    ]);
    await enterResult(office, { ...step(id), votes: votesBy }, NOW);

    expect(await db.mandate.findFirst({ where: { electionId: id } })).toMatchObject({
      userId: network.actors.lemgoManager.userId,
    });
    await expect(enterResult(office, { ...step(id, 2), votes: votesBy }, NOW)).rejects.toThrow(
      "alreadyDecided",
    );
  });
});

describe("calling off", () => {
  it("tells why whoever was asked to vote; votes count for nothing then", async () => {
    const id = await calledElection(network, NOW);
    await votes(network.actors.mayor, "stendal", id, 1);
    await db.outboxMail.deleteMany({});
    await cancelElection(office, { ...step(id, 2), reason: "Zu wenig Zeit." }, NOW);

    const { subject, content } = await db.outboxMail.findFirstOrThrow();
    expect(subject).toBe("Abgesagt: Wahl der Sprecher*innen");
    expect(JSON.stringify(content)).toContain("Zu wenig Zeit.");
    await expect(votes(network.actors.lemgoMayor, "lemgo", id, 1)).rejects.toThrow(
      "electionCancelled",
    );
    await expect(decideElection(office, step(id, 3), AFTER)).rejects.toThrow("electionCancelled");
  });

  it("of a draft tells nobody", async () => {
    const id = await draftElection(network, NOW);
    await cancelElection(office, { ...step(id), reason: "Doch nicht." }, NOW);
    expect(await db.outboxMail.count()).toBe(0);
  });
});
