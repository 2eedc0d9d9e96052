import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { chooseProject } from "@/lib/projects/choose-project";
import { handInProject } from "@/lib/projects/hand-in-project";
import { findHandIn, findProject } from "@/lib/projects/queries";
import { buildNetwork, type Network, NOW } from "@/lib/testing/network";
import { handIn, presenting, projectText } from "@/lib/testing/projects";
import { countStatements } from "@/lib/testing/statements";

let network: Network;

beforeEach(async () => {
  network = await buildNetwork();
});

async function expectNothingLeft(): Promise<void> {
  expect(await db.project.count()).toBe(0);
  expect(await db.auditEvent.count({ where: { kind: "project.handedIn" } })).toBe(0);
  expect(await db.formSubmission.count({ where: { result: { equals: {} } } })).toBe(0);
}

describe("a project is handed in", () => {
  it("by the office on behalf, and stands under its agenda item", async () => {
    const { office } = network.actors;
    const { agendaItemId, meetingId } = await presenting(network);

    const id = await handIn(office, agendaItemId);

    const project = await findProject(office, id);
    expect(project).toMatchObject({
      ...projectText,
      onBehalfOf: "Oberbürgermeister Sieler",
      handedInBy: { familyName: "Kleefeldt" },
    });
    expect(project?.agendaItems.map(({ meeting }) => meeting.id)).toEqual([meetingId]);
    const event = await db.auditEvent.findFirstOrThrow({ where: { subjectId: id } });
    expect(event).toMatchObject({
      kind: "project.handedIn",
      actorId: office.userId,
      onBehalfOfId: network.officials.sieler.id,
    });
  });

  it("by the mayor in the mayor's own name, and by the city's process manager", async () => {
    const first = await presenting(network);
    const second = await presenting(network, { startsAt: new Date("2026-12-16T09:00:00Z") });

    const own = await handIn(network.actors.mayor, first.agendaItemId);
    const managers = await handIn(network.actors.manager, second.agendaItemId);

    for (const id of [own, managers]) {
      expect(await findProject(network.actors.mayor, id)).toMatchObject({ onBehalfOf: null });
    }
  });

  it("after the deadline as well", async () => {
    const { agendaItemId } = await presenting(network, { projectsBy: new Date("2026-11-20") });

    await expect(handIn(network.actors.mayor, agendaItemId)).resolves.toBeTruthy();
  });

  it("once, however often the form is sent", async () => {
    const { agendaItemId } = await presenting(network);
    const input = { formKey: randomUUID(), agendaItemId, ...projectText };
    const send = () => handInProject(network.actors.mayor, input, NOW);

    const [first, second] = await Promise.all([send(), send()]);

    expect(second).toEqual(first);
    expect(await db.project.count()).toBe(1);
  });

  it("by the faster of two; the slower is told, and leaves nothing behind", async () => {
    const { agendaItemId } = await presenting(network);
    const { mayor, office } = network.actors;

    const both = await Promise.allSettled([
      handIn(mayor, agendaItemId),
      handIn(office, agendaItemId),
    ]);

    expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    const refused = both.find((one) => one.status === "rejected");
    expect(refused?.reason).toMatchObject({ reason: "projectThere" });
    expect(await db.project.count()).toBe(1);
  });
});

describe("nothing is handed in", () => {
  it.each([
    ["lemgoMayor", "forbidden"],
    ["lemgoManager", "forbidden"],
    ["programmeOffice", "forbidden"],
    ["outsider", "notFound"],
    ["spokesperson", "notFound"],
    ["former", "notFound"],
  ] as const)("for Stendal by %s: %s", async (who, reason) => {
    const { agendaItemId } = await presenting(network);

    await expect(handIn(network.actors[who], agendaItemId)).rejects.toMatchObject({ reason });
    await expectNothingLeft();
  });

  it("for an agenda item that does not exist, is no project, or whose meeting was cancelled", async () => {
    const { mayor } = network.actors;
    const { agendaItemId, meetingId } = await presenting(network);

    await expect(handIn(mayor, randomUUID())).rejects.toMatchObject({ reason: "notFound" });
    await db.agendaItem.update({ where: { id: agendaItemId }, data: { kind: "DISCUSSION" } });
    await expect(handIn(mayor, agendaItemId)).rejects.toMatchObject({ reason: "notFound" });
    await db.agendaItem.update({ where: { id: agendaItemId }, data: { kind: "PROJECT" } });
    await db.meeting.update({ where: { id: meetingId }, data: { cancelledAt: NOW } });
    await expect(handIn(mayor, agendaItemId)).rejects.toMatchObject({ reason: "cancelled" });
    await expectNothingLeft();
  });
});

describe("an earlier project", () => {
  async function earlier(city?: { id: string }) {
    const startsAt = new Date(city ? "2026-12-09T09:00:00Z" : "2026-12-10T09:00:00Z");
    const first = await presenting(network, { ...(city ? { city } : {}), startsAt });
    const who = city ? network.actors.lemgoMayor : network.actors.mayor;
    return handIn(who, first.agendaItemId);
  }

  it("is presented again", async () => {
    const projectId = await earlier();
    const { agendaItemId, meetingId } = await presenting(network);
    const { mayor } = network.actors;
    expect(await findHandIn(mayor, meetingId)).toMatchObject({
      items: [{ id: agendaItemId, project: null, earlier: [{ id: projectId }] }],
    });

    await chooseProject(mayor, { formKey: randomUUID(), agendaItemId, projectId }, NOW);

    expect((await findProject(mayor, projectId))?.agendaItems).toHaveLength(2);
  });

  it("of another city, or one withdrawn, is not found", async () => {
    const { mayor } = network.actors;
    const [foreign, withdrawn] = [await earlier(network.cities.lemgo), await earlier()];
    await db.project.update({ where: { id: withdrawn }, data: { withdrawnAt: NOW } });
    const { agendaItemId } = await presenting(network);

    for (const projectId of [foreign, withdrawn]) {
      const input = { formKey: randomUUID(), agendaItemId, projectId };
      await expect(chooseProject(mayor, input, NOW)).rejects.toMatchObject({ reason: "notFound" });
    }
  });
});

it("the page of a project asks one thing of the database, however much there is", async () => {
  const { agendaItemId, meetingId } = await presenting(network);
  const id = await handIn(network.actors.mayor, agendaItemId);

  expect(await countStatements(() => findProject(network.actors.mayor, id))).toBe(1);
  expect(await countStatements(() => findHandIn(network.actors.mayor, meetingId))).toBe(1);
});
