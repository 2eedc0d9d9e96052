import { beforeEach, describe, expect, it } from "vitest";
import { answerInvitation } from "@/lib/attendances/answer-invitation";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { scheduleMeeting } from "@/lib/meetings/schedule-meeting";
import { readOverview } from "@/lib/overview/queries";
import { published } from "@/lib/testing/appeals";
import { answerTo, inviteHeads } from "@/lib/testing/attendances";
import { plantMandate } from "@/lib/testing/four-cities";
import { plantMeetingWork } from "@/lib/testing/meeting-work";
import { meetingInput } from "@/lib/testing/meetings";
import { actor, buildNetwork, type Network, NOW } from "@/lib/testing/network";
import { overviewByPrisma } from "@/lib/testing/overview-by-prisma";
import { plantTownHallWork } from "@/lib/testing/plant-town-hall-work";
import { plantProposals } from "@/lib/testing/proposals";

let network: Network;

beforeEach(async () => {
  network = await buildNetwork();
});

/** Meetings in every state, commitments of every kind, appeals with and without answers. */
async function plantMuch(): Promise<void> {
  const { actors, officials } = network;
  const meetingId = await inviteHeads(network);
  const own = await answerTo(meetingId, officials.sieler, { companionName: "Frau Beispiel" });
  await answerInvitation(actors.mayor, own, NOW);
  await answerInvitation(actors.lemgoOffice, await answerTo(meetingId, officials.baier), NOW);
  await db.attendance.updateMany({
    where: { meetingId, officialId: officials.schumacher.id },
    data: { withdrawnAt: NOW },
  });
  await plantMeetings();
  await plantForeignMeeting(meetingId);
  await plantCommitments();
  await plantMeetingWork(network, meetingId);
  await plantAppeals();
  await plantElections();
  await plantProposals(network);
  await plantTownHallWork(network);
}

async function plantMeetings(): Promise<void> {
  for (const [startsAt, { isDraft, later }] of MEETINGS) {
    const input = meetingInput(network, { startsAt: new Date(startsAt), send: !isDraft });
    const { id } = await scheduleMeeting(network.actors.manager, input, new Date("2024-01-01"));
    await db.meeting.update({ where: { id }, data: later ?? {} });
  }
}

async function plantCommitments(): Promise<void> {
  const { stendal, lemgo } = network.cities;
  const owners = [[], [stendal.id], [lemgo.id, stendal.id], [lemgo.id]];
  const statuses = ["PLANNED", "POSTPONED", "ABANDONED"] as const;
  for (const status of statuses) {
    for (const [index, owning] of owners.entries()) {
      await db.commitment.create({
        data: {
          circleId: network.circle.id,
          title: `${status} ${index}`,
          agreedOn: NOW,
          status,
          reason: "weil es so kam",
          dueOn: index === 1 ? new Date("2026-12-01") : null,
          proviso: index === 3 ? null : "Zustimmung des Rates",
          owners: { create: owning.map((cityId) => ({ cityId })) },
          confirmations: { create: owning.map((cityId) => said(cityId, status)) },
        },
      });
    }
  }
}

type Changes = { isDraft?: true; later?: { cancelledAt?: Date; heldAt?: Date } };

const MEETINGS: [string, Changes][] = [
  ["2024-02-01T09:00:00Z", {}],
  ["2026-05-04T09:00:00Z", { later: { heldAt: NOW } }],
  ["2026-10-05T09:00:00Z", {}],
  ["2026-11-23T08:30:00Z", {}],
  ["2026-11-30T09:00:00Z", { isDraft: true }],
  ["2026-12-01T09:00:00Z", { later: { cancelledAt: NOW } }],
  ["2027-06-01T09:00:00Z", {}],
];

/** A meeting of another circle to which one of ours is invited. */
async function plantForeignMeeting(likeId: string): Promise<void> {
  const { officials, cities } = network;
  const like = await db.meeting.findUniqueOrThrow({ where: { id: likeId } });
  const { id: _, circleId: __, ...columns } = like;
  await db.meeting.create({
    data: {
      ...columns,
      startsAt: new Date("2026-12-08T09:00:00Z"),
      circleId: (
        await db.exchangeCircle.create({
          data: {
            name: "Andere Runde",
            foundedOn: new Date("2024-01-01"),
            members: { create: { cityId: cities.aachen.id, joinedOn: new Date("2024-01-01") } },
          },
        })
      ).id,
      attendances: { create: { officialId: officials.baier.id, invitedAt: NOW } },
    },
  });
}

/** Lemgo refuses what was postponed, everybody else confirms. */
function said(cityId: string, status: string) {
  const refuses = status === "POSTPONED" && cityId === network.cities.lemgo.id;
  const byId = network.actors.mayor.userId;
  return refuses
    ? { cityId, byId, refusedAt: NOW, reason: "Der Rat lehnt ab." }
    : { cityId, byId, confirmedAt: NOW };
}

async function plantAppeals(): Promise<void> {
  const { actors, cities } = network;
  const { id } = await published(actors.spokesperson);
  await db.appealResponse.updateMany({
    where: { appealId: id, cityId: cities.stendal.id },
    data: { readAt: NOW, answer: "ENDORSED", answeredAt: NOW, answeredVia: "SIGNED_IN" },
  });
  const withdrawn = await published(actors.spokesperson);
  await db.appeal.update({ where: { id: withdrawn.id }, data: { withdrawnAt: NOW } });
  for (let count = 0; count < 3; count += 1) await published(actors.spokesperson);
}

/** Lemgo has voted in the first of two elections; the second is over. */
async function plantElections(): Promise<void> {
  const { actors, cities } = network;
  const election = {
    title: "Wahl",
    termStartsOn: new Date("2027-01-01"),
    termEndsOn: new Date("2029-01-01"),
    calledAt: new Date("2026-11-01T09:00:00Z"),
    calledById: actors.programmeOffice.userId,
    createdAt: NOW,
  };
  const vote = { cityId: cities.lemgo.id, castAt: NOW, castById: actors.lemgoMayor.userId };
  const votesUntil = new Date("2026-12-24T23:00:00Z");
  await db.election.create({ data: { ...election, votesUntil, votes: { create: vote } } });
  await db.election.create({ data: { ...election, votesUntil: NOW } });
}

async function everyRole(): Promise<Actor> {
  const { actors, bodies } = network;
  const { userId } = actors.mayor;
  const startsAt = new Date("2020-01-01T00:00:00Z");
  await plantMandate({ userId, role: "PROCESS_MANAGER", bodyId: bodies.stendal.id, startsAt });
  await plantMandate({ userId, role: "SPOKESPERSON", startsAt });
  await plantMandate({ userId, role: "PROGRAMME_OFFICE", startsAt });
  return actor(userId);
}

async function bothWays(who: Actor, now = NOW) {
  const { figures: _, ...overview } = await readOverview(who, now);
  return { overview, byPrisma: await overviewByPrisma(who, now) };
}

describe("what an overview lists is what the scopes allow, nothing more and nothing less", () => {
  it("for every person of the network", async () => {
    await plantMuch();
    for (const [name, who] of Object.entries(network.actors)) {
      const { overview, byPrisma } = await bothWays(who);
      expect(overview, name).toEqual(byPrisma);
    }
  });

  it("for somebody with all roles", async () => {
    await plantMuch();
    const { overview, byPrisma } = await bothWays(await everyRole());
    expect(overview).toEqual(byPrisma);
    expect(overview).toMatchObject({ next: expect.anything(), waiting: expect.anything() });
    const { next: _, ...lists } = overview;
    for (const [name, list] of Object.entries(lists)) expect(list, name).not.toEqual([]);
  });

  it("at any time", async () => {
    await plantMuch();
    for (const now of [
      "2023-01-01",
      "2026-11-23T09:30:00Z",
      "2026-12-15T10:00:00Z",
      "2030-01-01",
    ]) {
      for (const [name, who] of Object.entries(network.actors)) {
        const { overview, byPrisma } = await bothWays(who, new Date(now));
        expect(overview, `${name}, ${now}`).toEqual(byPrisma);
      }
    }
  });

  it("in an empty network", async () => {
    for (const who of Object.values(network.actors)) {
      const { overview, byPrisma } = await bothWays(who);
      expect(overview).toEqual(byPrisma);
    }
  });
});

it("brings moments and days back as dates", async () => {
  await plantMuch();
  const { next, waiting, commitments, appeals, circles } = await readOverview(
    await everyRole(),
    NOW,
  );
  expect(next?.startsAt).toEqual(new Date("2026-11-23T08:30:00Z"));
  expect(next?.circle.members[0]?.joinedOn).toBeInstanceOf(Date);
  expect(waiting[0]?.startsAt).toBeInstanceOf(Date);
  expect(commitments[0]?.dueOn).toEqual(new Date("2026-12-01"));
  expect(appeals[0]?.publishedAt).toEqual(NOW);
  expect(circles[0]?.meetings[0]?.startsAt).toBeInstanceOf(Date);
});
