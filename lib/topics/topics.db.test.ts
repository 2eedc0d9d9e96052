import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { cancelMeeting } from "@/lib/meetings/cancel-meeting";
import { changeAgenda } from "@/lib/meetings/change-agenda";
import { agendaItem, scheduledMeeting } from "@/lib/testing/meetings";
import { buildNetwork, type Network, NOW } from "@/lib/testing/network";
import { dropTopic } from "@/lib/topics/drop-topic";
import { proposeTopic } from "@/lib/topics/propose-topic";
import { listTopics } from "@/lib/topics/queries";
import type { ProposeTopic } from "@/lib/topics/schema";

let network: Network;
beforeEach(async () => {
  network = await buildNetwork();
});

function topic(changes: Partial<ProposeTopic> = {}): ProposeTopic {
  return {
    formKey: randomUUID(),
    circleId: network.circle.id,
    title: "Ehrenamtskarte",
    note: null,
    cityId: network.cities.stendal.id,
    ...changes,
  };
}

async function proposed(): Promise<string> {
  await proposeTopic(network.actors.mayor, topic(), NOW);
  const [one] = await listTopics(network.actors.manager, network.circle.id);
  return one?.id ?? "";
}

const waitingFor = async (actor = network.actors.manager) =>
  (await listTopics(actor, network.circle.id)).map(({ title }) => title);

describe("a topic", () => {
  it.each(["mayor", "office", "manager"] as const)("is proposed by the %s", async (role) => {
    await proposeTopic(network.actors[role], topic(), NOW);
    expect(await listTopics(network.actors.lemgoOffice, network.circle.id)).toMatchObject([
      { title: "Ehrenamtskarte", city: { name: "Stendal" }, proposedAt: NOW },
    ]);
  });

  it.each([
    ["outsider", "forbidden"],
    ["spokesperson", "forbidden"],
  ] as const)("is not taken from the %s", async (role, reason) => {
    await expect(proposeTopic(network.actors[role], topic(), NOW)).rejects.toThrow(reason);
    expect(await db.topic.count()).toBe(0);
  });

  it("is for a city of the circle or for all", async () => {
    await proposeTopic(network.actors.manager, topic({ cityId: null }), NOW);
    const foreign = topic({ cityId: network.cities.aachen.id });
    await expect(proposeTopic(network.actors.manager, foreign, NOW)).rejects.toThrow("notFound");
    expect(await waitingFor()).toEqual(["Ehrenamtskarte"]);
  });

  it("is not there for anybody outside the circle", async () => {
    await proposed();
    expect(await waitingFor(network.actors.outsider)).toEqual([]);
    const dropped = { formKey: randomUUID(), topicId: (await db.topic.findFirstOrThrow()).id };
    await expect(dropTopic(network.actors.outsider, dropped, NOW)).rejects.toThrow("notFound");
  });

  it("is proposed once by a double click", async () => {
    const twice = topic();
    await Promise.all([
      proposeTopic(network.actors.mayor, twice, NOW),
      proposeTopic(network.actors.mayor, twice, NOW),
    ]);
    expect(await db.topic.count()).toBe(1);
  });
});

describe("the list", () => {
  it("loses a topic that is dropped, by who drives the circle alone", async () => {
    const topicId = await proposed();
    const drop = () => ({ formKey: randomUUID(), topicId });
    await expect(dropTopic(network.actors.mayor, drop(), NOW)).rejects.toThrow("forbidden");
    await dropTopic(network.actors.manager, drop(), NOW);
    expect(await waitingFor()).toEqual([]);
    await expect(dropTopic(network.actors.manager, drop(), NOW)).rejects.toThrow("notFound");
  });

  it("loses a topic that an agenda takes up, and gets it back when the meeting is cancelled", async () => {
    const [topicId, meetingId] = [await proposed(), await scheduledMeeting(network)];
    const items = [agendaItem({ title: "Ehrenamtskarte", topicId })];
    const change = { formKey: randomUUID(), meetingId, version: 1, items, projectsBy: null };
    await changeAgenda(network.actors.manager, change, NOW);
    expect(await waitingFor()).toEqual([]);

    await cancelMeeting(
      network.actors.manager,
      { formKey: randomUUID(), meetingId, version: 2, reason: "Sturm" },
      NOW,
    );
    expect(await waitingFor()).toEqual(["Ehrenamtskarte"]);
  });

  it("gives a topic to one of two agendas that want it at the same time", async () => {
    const topicId = await proposed();
    const meetings = [
      await scheduledMeeting(network),
      await scheduledMeeting(network, { startsAt: new Date("2026-12-16T09:00:00Z") }),
    ];
    const outcomes = await Promise.allSettled(
      meetings.map((meetingId) =>
        changeAgenda(
          network.actors.manager,
          {
            formKey: randomUUID(),
            meetingId,
            version: 1,
            items: [agendaItem({ topicId })],
            projectsBy: null,
          },
          NOW,
        ),
      ),
    );
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    expect(await db.agendaItem.count({ where: { topicId } })).toBe(1);
  });

  it("keeps a topic that another circle or nobody knows off an agenda", async () => {
    const meetingId = await scheduledMeeting(network);
    const items = [agendaItem({ topicId: randomUUID() })];
    const change = { formKey: randomUUID(), meetingId, version: 1, items, projectsBy: null };
    await expect(changeAgenda(network.actors.manager, change, NOW)).rejects.toThrow("topicTaken");
  });
});
