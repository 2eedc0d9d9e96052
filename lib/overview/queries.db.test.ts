import { beforeEach, describe, expect, it } from "vitest";
import { answerInvitation } from "@/lib/attendances/answer-invitation";
import { answerCall } from "@/lib/calls/answer-call";
import { db } from "@/lib/db";
import { scheduleMeeting } from "@/lib/meetings/schedule-meeting";
import { readOverview } from "@/lib/overview/queries";
import { published } from "@/lib/testing/appeals";
import { answerTo, inviteHeads } from "@/lib/testing/attendances";
import { answerTo as answerToCall, askLemgo, windowIn } from "@/lib/testing/calls";
import { plantMandate } from "@/lib/testing/four-cities";
import { meetingInput } from "@/lib/testing/meetings";
import { actor, buildNetwork, type Network, NOW } from "@/lib/testing/network";
import { countStatements } from "@/lib/testing/statements";

let network: Network;
let meetingId: string;

beforeEach(async () => {
  network = await buildNetwork();
  meetingId = await inviteHeads(network);
});

async function commitment(title: string, owners: string[], changes = {}) {
  await db.commitment.create({
    data: {
      circleId: network.circle.id,
      title,
      agreedOn: NOW,
      ...changes,
      owners: { create: owners.map((cityId) => ({ cityId })) },
    },
  });
}

describe("a mayor's overview", () => {
  it("shows the next meeting and no counts", async () => {
    const overview = await readOverview(network.actors.mayor, NOW);
    expect(overview.next?.id).toBe(meetingId);
    expect(overview.figures).toBeNull();
    expect(overview.circles).toEqual([]);
  });

  it("shows open commitments of the own city and the whole circle, the nearest first", async () => {
    const { stendal, lemgo } = network.cities;
    await commitment("von allen", []);
    await commitment("von Stendal, bald", [stendal.id, lemgo.id], {
      dueOn: new Date("2026-12-01"),
    });
    await commitment("von Lemgo", [lemgo.id]);
    await commitment("aufgegeben", [stendal.id], { status: "ABANDONED", reason: "kein Geld" });
    const refused = { refusedAt: NOW, reason: "kein Geld", byId: network.actors.mayor.userId };
    await commitment("nicht bestätigt", [stendal.id], {
      proviso: "des Haushalts",
      confirmations: { create: { cityId: stendal.id, ...refused } },
    });

    const { commitments } = await readOverview(network.actors.mayor, NOW);

    expect(commitments.map(({ title }) => title)).toEqual(["von Stendal, bald", "von allen"]);
  });

  it("shows call wishes while their times wait for a word of the own city, and talks without a result", async () => {
    const { gardelegenMayor, lemgoOffice } = network.actors;
    const { id } = await askLemgo(network);
    const ids = async (one: typeof lemgoOffice, now = NOW) =>
      (await readOverview(one, now)).calls.map((call) => call.id);
    expect(await ids(lemgoOffice)).toEqual([id]);
    expect(await ids(gardelegenMayor)).toEqual([]);
    expect(await ids(network.actors.mayor)).toEqual([]);
    expect(await ids(lemgoOffice, windowIn(9).startsAt)).toEqual([]);

    await answerCall(lemgoOffice, await answerToCall(id), NOW);
    expect(await ids(lemgoOffice)).toEqual([]);
    expect(await ids(gardelegenMayor, windowIn(9).startsAt)).toEqual([id]);
  });

  it("shows the latest appeal with the own city's answer and nobody else's", async () => {
    const { slug } = await published(network.actors.spokesperson);
    const { appeals } = await readOverview(network.actors.mayor, NOW);
    expect(appeals).toMatchObject([
      { slug, responses: [{ answer: null, readAt: null }], _count: { responses: 0 } },
    ]);
  });

  it("asks for nothing of a city outside the circle", async () => {
    await commitment("von allen", []);
    const overview = await readOverview(network.actors.outsider, NOW);
    expect(overview).toMatchObject({ next: null, waiting: [], commitments: [] });
  });
});

describe("the next meeting", () => {
  it("is the nearest one people are invited to, not a draft or a cancelled one", async () => {
    const { manager, mayor } = network.actors;
    const at = (startsAt: string, send: boolean) =>
      scheduleMeeting(manager, meetingInput(network, { startsAt: new Date(startsAt), send }), NOW);
    await at("2026-12-01T09:00:00Z", false);
    const { id } = await at("2026-12-02T09:00:00Z", true);
    await db.meeting.update({ where: { id }, data: { cancelledAt: NOW } });

    expect((await readOverview(mayor, NOW)).next?.id).toBe(meetingId);
  });

  it("stays while people sit in it and goes with its end", async () => {
    const { mayor } = network.actors;
    const at = async (time: string) =>
      (await readOverview(mayor, new Date(`2026-12-15T${time}Z`))).next;
    expect((await at("10:29:00"))?.id).toBe(meetingId);
    expect(await at("10:30:00")).toBeNull();
  });
});

it("tells a process manager of drafts, meetings to note and lost mails", async () => {
  const { manager } = network.actors;
  const later = meetingInput(network, { startsAt: new Date("2027-02-02T09:00:00Z"), send: false });
  const draft = await scheduleMeeting(manager, later, NOW);
  await db.outboxMail.updateMany({ data: { givenUpAt: NOW } });

  const { waiting, figures, circles } = await readOverview(manager, NOW);

  expect(waiting.map(({ id }) => id)).toEqual([meetingId, draft.id]);
  expect(figures?.lostMails).toBeGreaterThan(0);
  expect(figures?.cities).toBeNull();
  expect(circles.map(({ id }) => id)).toEqual([network.circle.id]);
});

it("counts for a spokesperson what the cities did with the latest appeal", async () => {
  const { spokesperson } = network.actors;
  const { id } = await published(spokesperson);
  await db.appealResponse.updateMany({
    where: { appealId: id, cityId: network.cities.lemgo.id },
    data: { readAt: NOW, answer: "ENDORSED", answeredAt: NOW, answeredVia: "SIGNED_IN" },
  });

  const { figures } = await readOverview(spokesperson, NOW);

  expect(figures).toMatchObject({ addressed: 5, open: 4, read: 1, endorsed: 1, cities: null });
});

it("counts for the programme office cities, circles and meetings ahead, and shows it no meeting as its own", async () => {
  const { next, figures } = await readOverview(network.actors.programmeOffice, NOW);
  expect(next).toBeNull();
  expect(figures).toMatchObject({ cities: 5, circles: 1, meetingsAhead: 1 });
});

it("reads any mix of roles with two statements, however many rows", async () => {
  const { mayor } = network.actors;
  const startsAt = new Date("2020-01-01T00:00:00Z");
  const body = { bodyId: network.bodies.stendal.id };
  await plantMandate({ userId: mayor.userId, role: "PROCESS_MANAGER", ...body, startsAt });
  await plantMandate({ userId: mayor.userId, role: "SPOKESPERSON", startsAt });
  await plantMandate({ userId: mayor.userId, role: "PROGRAMME_OFFICE", startsAt });
  const everything = await actor(mayor.userId);
  for (let index = 0; index < 20; index += 1) await commitment(`Vereinbarung ${index}`, []);
  for (let month = 1; month <= 6; month += 1) {
    const input = meetingInput(network, { startsAt: new Date(Date.UTC(2027, month, 1, 9)) });
    await scheduleMeeting(network.actors.manager, input, NOW);
  }
  await published(network.actors.spokesperson);
  await answerInvitation(mayor, await answerTo(meetingId, network.officials.sieler), NOW);

  expect(await countStatements(() => readOverview(everything, NOW))).toBe(2);
  expect(await countStatements(() => readOverview(mayor, NOW))).toBe(1);
});
