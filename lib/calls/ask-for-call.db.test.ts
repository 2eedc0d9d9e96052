import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { askForCall } from "@/lib/calls/ask-for-call";
import type { AskForCall } from "@/lib/calls/schema";
import { db } from "@/lib/db";
import { limits } from "@/lib/limits/limits";
import { askLemgo, callOf, NUMBER, projectOf, windowIn, wish } from "@/lib/testing/calls";
import { scheduledMeeting } from "@/lib/testing/meetings";
import { buildNetwork, type Network, NOW } from "@/lib/testing/network";

let network: Network;

beforeEach(async () => {
  network = await buildNetwork();
});

async function goalOf(cityId: string): Promise<string> {
  const data = { cityId, title: "Ehrenamt fördern", description: "Gleichberechtigt." };
  return (await db.strategicGoal.create({ data, select: { id: true } })).id;
}

async function asks(actor: Actor, changes: Partial<AskForCall>) {
  return askForCall(actor, wish(network, changes), NOW);
}

describe("asking for a call", () => {
  it("about a goal tells the town hall that set it, and the circle knows where it came from", async () => {
    const goalId = await goalOf(network.cities.lemgo.id);
    const { id } = await askLemgo(network, { goalId, toCityId: null });

    expect(await callOf(id)).toMatchObject({
      fromCityId: network.cities.gardelegen.id,
      toCityId: network.cities.lemgo.id,
      circleId: network.circle.id,
      goalId,
      phone: NUMBER,
      agreedAt: null,
      windows: [{ position: 1 }, { position: 2 }],
      steps: [{ kind: "ASKED", onBehalfOf: null }],
    });
    const mails = await db.outboxMail.findMany({ orderBy: { to: "asc" } });
    expect(mails.map(({ to }) => to)).toEqual([
      "baier@lemgo.example",
      "schwaer-froehlich@lemgo.example",
    ]);
    for (const { subject, content, callRequestId } of mails) {
      expect(subject).toBe("Gesprächswunsch: Gardelegen an Lemgo");
      expect(callRequestId).toBe(id);
      expect(JSON.stringify(content)).toContain(NUMBER);
      expect(JSON.stringify(content)).toContain("„Ehrenamt fördern“");
    }
    const link = await db.guestLink.findFirstOrThrow({ where: { callRequestId: id } });
    expect(JSON.stringify(mails[0]?.content)).toContain(link.id);
    expect(JSON.stringify(mails[1]?.content)).not.toContain(link.id);
  });

  it("about a project asks the city it came from", async () => {
    const { cities, actors } = network;
    const projectId = await projectOf(cities.lemgo.id, actors.lemgoOffice.userId);
    const { id } = await askLemgo(network, { projectId, toCityId: null });

    expect(await callOf(id)).toMatchObject({ toCityId: cities.lemgo.id, projectId });
    const mails = await db.outboxMail.findMany({ where: { callRequestId: id } });
    expect(JSON.stringify(mails)).toContain("Projekt „Ehrenamtskarte“ aus Lemgo");
  });

  it("about an agenda item asks the city that presents, and remembers the meeting", async () => {
    const meetingId = await scheduledMeeting(network);
    const item = await db.agendaItem.findFirstOrThrow({ where: { meetingId, position: 2 } });
    const { id } = await askLemgo(network, { agendaItemId: item.id, toCityId: null });

    const call = await callOf(id);
    expect(call).toMatchObject({ toCityId: network.cities.lemgo.id, meetingId });
    expect(call.circleId).toBe(network.circle.id);
  });

  it("about a person writes to that person", async () => {
    const officialId = network.officials.johannisson.id;
    await askLemgo(network, { officialId, toCityId: null });

    const [mail] = await db.outboxMail.findMany({ where: { callRequestId: { not: null } } });
    expect(mail?.to).toBe("johannisson@parchim.example");
  });

  it("by an office says on whose behalf, in the record too", async () => {
    const { cities, actors, officials } = network;
    const fromCityId = cities.stendal.id;
    const { id } = await asks(actors.office, { fromCityId });

    expect((await callOf(id)).steps).toMatchObject([{ onBehalfOf: "Oberbürgermeister Sieler" }]);
    const event = await db.auditEvent.findFirstOrThrow({ where: { subjectId: id } });
    expect(event).toMatchObject({ kind: "call.asked", onBehalfOfId: officials.sieler.id });
    expect(JSON.stringify(event.details)).not.toContain(NUMBER);
  });

  it("reaches any city of the network, in a circle together or not", async () => {
    const { id } = await askLemgo(network, { toCityId: network.cities.aachen.id });
    expect((await callOf(id)).circleId).toBeNull();
  });

  it("twice with the same form asks once, also at once", async () => {
    const input = wish(network);
    const send = () => askForCall(network.actors.gardelegenMayor, input, NOW);
    const [first, second] = await Promise.all([send(), send()]);

    expect(second).toEqual(first);
    expect(await db.callRequest.count()).toBe(1);
    expect(await db.outboxMail.count()).toBe(2);
  });
});

describe("is refused", () => {
  it.each([
    ["to one's own city", "ownCity", () => ({ toCityId: network.cities.gardelegen.id })],
    ["about one's own head", "ownCity", () => ({ officialId: network.officials.schumacher.id })],
    ["to a city that does not exist", "notFound", () => ({ toCityId: randomUUID() })],
    ["about a goal that does not exist", "notFound", () => ({ goalId: randomUUID() })],
    ["about a project that does not exist", "notFound", () => ({ projectId: randomUUID() })],
    ["in the name of another city", "forbidden", () => ({ fromCityId: network.cities.stendal.id })],
    ["for a time that has passed", "inThePast", () => ({ windows: [windowIn(-1)] })],
  ])("%s: %s", async (_, reason, about) => {
    const changes = { toCityId: null, ...about() };
    const input = "windows" in changes || "fromCityId" in changes ? about() : changes;
    await expect(askLemgo(network, input)).rejects.toThrow(reason);
    await expectNothingLeft();
  });

  it.each(["manager", "spokesperson", "programmeOffice", "former"] as const)(
    "for %s, who speaks for no town hall",
    async (who) => {
      const changes = { fromCityId: network.cities.stendal.id };
      await expect(asks(network.actors[who], changes)).rejects.toThrow("forbidden");
      await expectNothingLeft();
    },
  );

  it("to a former member", async () => {
    await db.networkMembership.updateMany({
      where: { cityId: network.cities.lemgo.id },
      data: { joinedOn: new Date("2015-01-01"), leftOn: new Date("2020-01-01") },
    });
    await expect(askLemgo(network)).rejects.toThrow("notFound");
  });

  it("about an agenda item of a meeting out of sight", async () => {
    const meetingId = await scheduledMeeting(network);
    const item = await db.agendaItem.findFirstOrThrow({ where: { meetingId, position: 2 } });
    const fromCityId = network.cities.aachen.id;
    const about = { fromCityId, agendaItemId: item.id, toCityId: null };
    await expect(asks(network.actors.outsider, about)).rejects.toThrow("notFound");
  });

  it("about a project that was taken back", async () => {
    const { cities, actors } = network;
    const projectId = await projectOf(cities.lemgo.id, actors.lemgoOffice.userId);
    await db.project.update({ where: { id: projectId }, data: { withdrawnAt: NOW } });
    await expect(askLemgo(network, { projectId, toCityId: null })).rejects.toThrow("notFound");
  });

  it("when no mail reaches the town hall", async () => {
    const { aachen } = network.cities;
    await db.city.update({ where: { id: aachen.id }, data: { email: null } });
    await db.official.updateMany({ where: { cityId: aachen.id }, data: { email: null } });
    await expect(askLemgo(network, { toCityId: aachen.id })).rejects.toThrow("cityUnreachable");
    await expectNothingLeft();
  });

  it("while three wishes to the same city are open", async () => {
    for (let wishes = 0; wishes < 3; wishes += 1) await askLemgo(network);
    await expect(askLemgo(network)).rejects.toThrow("callsOpen");
    await expect(askLemgo(network, { toCityId: network.cities.aachen.id })).resolves.toBeTruthy();
  });

  it("when one city floods the town halls", async () => {
    const { tries } = limits["call.city"];
    const toCityId = randomUUID();
    for (let times = 0; times < tries; times += 1) {
      await expect(askLemgo(network, { toCityId })).rejects.toThrow("notFound");
    }
    await expect(askLemgo(network)).rejects.toThrow("tooManyTries");
  });
});

async function expectNothingLeft(): Promise<void> {
  expect(await db.callRequest.count()).toBe(0);
  expect(await db.outboxMail.count()).toBe(0);
  expect(await db.guestLink.count()).toBe(0);
  expect(await db.auditEvent.count()).toBe(0);
}
