import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { callElection } from "@/lib/elections/call-election";
import { castVote } from "@/lib/elections/cast-vote";
import { editElection } from "@/lib/elections/edit-election";
import { prepareElection } from "@/lib/elections/prepare-election";
import { findElection } from "@/lib/elections/queries";
import type { PrepareElection } from "@/lib/elections/schema";
import {
  calledElection,
  candidateOf,
  draftElection,
  electionInput,
  step,
  voteAt,
} from "@/lib/testing/elections";
import { buildNetwork, type Network, NOW } from "@/lib/testing/network";

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

describe("preparing", () => {
  it("tells nobody and shows the draft to the programme office alone", async () => {
    const id = await draftElection(network, NOW);

    expect(await db.outboxMail.count()).toBe(0);
    expect(await findElection(office, id, NOW)).toMatchObject({
      candidates: [{ office: "Prozessmanagerin", city: { name: "Stendal" } }, {}],
    });
    expect(await findElection(network.actors.mayor, id, NOW)).toBeNull();
  });

  const nobody = { userId: randomUUID(), office: "Niemand", text: null };
  const refused: [keyof Network["actors"], Partial<PrepareElection>, string][] = [
    ["mayor", {}, "forbidden"],
    ["spokesperson", {}, "forbidden"],
    ["programmeOffice", { votesUntil: NOW }, "inThePast"],
    ["programmeOffice", { candidates: [nobody] }, "candidateUnknown"],
  ];

  it.each(refused)("is refused for %s with %j", async (who, changes, reason) => {
    const input = electionInput(network, NOW, changes);
    await expect(prepareElection(network.actors[who], input, NOW)).rejects.toThrow(reason);
    expect(await db.election.count()).toBe(0);
  });

  it("goes on until it is called, and keeps what the other one changed", async () => {
    const electionId = await draftElection(network, NOW);
    const edit = (version: number) => ({
      ...electionInput(network, NOW, { title: "Neu" }),
      electionId,
      version,
    });
    await editElection(office, edit(1), NOW);
    await expect(editElection(office, edit(1), NOW)).rejects.toThrow("outdated");
    await callElection(office, step(electionId, 2), NOW);
    await expect(editElection(office, edit(3), NOW)).rejects.toThrow("electionVoting");
  });
});

describe("calling", () => {
  it("tells every city of the network, once", async () => {
    const electionId = await draftElection(network, NOW);
    const call = step(electionId);
    await callElection(office, call, NOW);
    await callElection(office, call, NOW);

    const mails = await db.outboxMail.findMany({ select: { to: true, subject: true } });
    expect(mails.map(({ to }) => to)).toContain("baier@lemgo.example");
    expect(new Set(mails.map(({ to }) => to)).size).toBe(mails.length);
    expect(mails[0]?.subject).toBe("Bitte stimmen Sie ab: Wahl der Sprecher*innen");
  });
});

describe("voting", () => {
  it("is one vote per city, by its mayor or on behalf, and can be changed until the end", async () => {
    const id = await calledElection(network, NOW);
    await votes(network.actors.lemgoMayor, "lemgo", id, 1);
    await votes(network.actors.lemgoOffice, "lemgo", id, 2);

    const all = await db.electionVote.findMany({ where: { electionId: id } });
    expect(all).toHaveLength(1);
    expect(all[0]).toMatchObject({
      candidateId: await candidateOf(id, 2),
      onBehalfOf: "Bürgermeister Baier",
    });
    expect(await db.auditEvent.count({ where: { kind: "election.voted" } })).toBe(2);
  });

  it("of two people of one city at the same moment leaves one vote", async () => {
    const id = await calledElection(network, NOW);
    await Promise.all([
      votes(network.actors.lemgoMayor, "lemgo", id, 1),
      votes(network.actors.lemgoOffice, "lemgo", id, 2),
    ]);

    expect(await db.electionVote.count({ where: { electionId: id } })).toBe(1);
  });

  it("shows before counting who voted, and to nobody else how", async () => {
    const id = await calledElection(network, NOW);
    await votes(network.actors.lemgoMayor, "lemgo", id, 1);

    for (const who of [network.actors.mayor, office]) {
      expect((await findElection(who, id, NOW))?.votes).toMatchObject([
        { city: { name: "Lemgo" }, candidateId: null },
      ]);
    }
    expect((await findElection(network.actors.lemgoOffice, id, NOW))?.votes).toMatchObject([
      { candidateId: await candidateOf(id, 1) },
    ]);
  });

  it.each([
    ["another city", "mayor", "lemgo", "forbidden"],
    ["who speaks for no city", "manager", "stendal", "forbidden"],
    ["a mandate that has ended", "former", "stendal", "forbidden"],
  ] as const)("is refused for %s", async (_, who, city, reason) => {
    const id = await calledElection(network, NOW);
    await expect(votes(network.actors[who], city, id, 1)).rejects.toThrow(reason);
    expect(await db.electionVote.count()).toBe(0);
  });

  it("is refused for a city that has left the network, after the end, and for who does not stand", async () => {
    const id = await calledElection(network, NOW);
    const other = await calledElection(network, NOW);
    const { mayor, lemgoMayor } = network.actors;
    await db.networkMembership.updateMany({
      where: { cityId: network.cities.lemgo.id },
      data: { leftOn: new Date("2026-11-01") },
    });
    const cast = {
      formKey: randomUUID(),
      electionId: id,
      cityId: network.cities.stendal.id,
      candidateId: await candidateOf(other, 1),
    };

    await expect(votes(lemgoMayor, "lemgo", id, 1)).rejects.toThrow("notMember");
    await expect(castVote(mayor, cast, NOW)).rejects.toThrow("notFound");
    await expect(castVote(mayor, { ...cast, candidateId: null }, AFTER)).rejects.toThrow(
      "electionOver",
    );
  });
});
