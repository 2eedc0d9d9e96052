import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { changeCarrier } from "@/lib/bodies/change-carrier";
import { endBody } from "@/lib/bodies/end-body";
import { foundBody } from "@/lib/bodies/found-body";
import { handOverBody } from "@/lib/bodies/hand-over-body";
import { findBodies, findBody } from "@/lib/bodies/queries";
import { listWaitingWork } from "@/lib/bodies/read-waiting-work";
import { renameBody } from "@/lib/bodies/rename-body";
import { db } from "@/lib/db";
import { scheduledMeeting } from "@/lib/testing/meetings";
import { buildNetwork, type Network, NOW } from "@/lib/testing/network";
import { countStatements } from "@/lib/testing/statements";

let network: Network;

beforeEach(async () => {
  network = await buildNetwork();
});

type Who = keyof Network["actors"];
const day = (value: string) => new Date(value);
const of = (version: number) => ({
  formKey: randomUUID(),
  bodyId: network.bodies.stendal.id,
  version,
});

const change = (startsOn: string, version = 1, who: Who = "programmeOffice") =>
  changeCarrier(
    network.actors[who],
    {
      ...of(version),
      carrier: { name: "Bürgerstiftung", kind: "INDEPENDENT" },
      startsOn: day(startsOn),
    },
    NOW,
  );
const end = (endedOn: string, version = 1) =>
  endBody(network.actors.programmeOffice, { ...of(version), endedOn: day(endedOn) }, NOW);
const rename = (who: Who, version = 1) =>
  renameBody(network.actors[who], { ...of(version), name: "Ehrenamtsbüro" }, NOW);
const found = (who: Who, version = 1) =>
  foundBody(
    network.actors[who],
    {
      formKey: randomUUID(),
      cityId: network.cities.stendal.id,
      version,
      name: "Zweite Stelle",
      startedOn: day("2026-01-01"),
      carrier: { name: "Verein", kind: null },
    },
    NOW,
  );
const handOver = (userId: string, who: Who = "mayor") =>
  handOverBody(
    network.actors[who],
    { formKey: randomUUID(), bodyId: network.bodies.stendal.id, userId, word: "Viel Freude!" },
    NOW,
  );
const body = async () =>
  (await findBody(network.actors.mayor, network.bodies.stendal.id, NOW))?.body;

describe("a carrier", () => {
  it("follows the one before on a day, and both stay in the history", async () => {
    await change("2027-01-01");
    expect((await body())?.carriers).toMatchObject([
      { startedOn: null, endedOn: day("2027-01-01") },
      { name: "Bürgerstiftung", kind: "INDEPENDENT", startedOn: day("2027-01-01"), endedOn: null },
    ]);
  });

  it("does not follow before the last change", async () => {
    await change("2027-01-01");
    await expect(change("2026-12-01", 2)).rejects.toMatchObject({ reason: "carrierBefore" });
    expect((await body())?.carriers).toHaveLength(2);
  });

  it("changed by two at once is changed once; the second is told", async () => {
    const sent = await Promise.allSettled([change("2027-01-01"), change("2027-02-01")]);
    const refused = sent.flatMap((one) => (one.status === "rejected" ? [one.reason] : []));
    expect(refused).toMatchObject([{ reason: "outdated", version: 2 }]);
    expect((await body())?.carriers).toHaveLength(2);
  });
});

describe("a coordination body", () => {
  it.each(["mayor", "office", "manager", "programmeOffice"] as const)(
    "is founded and renamed by %s",
    async (who) => {
      await found(who);
      await rename(who, 2);
      const city = await findBodies(network.actors.mayor, "stendal", NOW);
      const names = city?.bodies.map(({ name }) => name);
      expect(names?.toSorted()).toEqual(["Ehrenamtsbüro", "Zweite Stelle"]);
      expect(city?.version).toBe(3);
    },
  );

  it.each(["lemgoMayor", "lemgoManager", "spokesperson", "former"] as const)(
    "is not %s's to change",
    async (who) => {
      await expect(found(who)).rejects.toMatchObject({ reason: "forbidden" });
      await expect(rename(who)).rejects.toMatchObject({ reason: "forbidden" });
      await expect(change("2027-01-01", 1, who)).rejects.toMatchObject({ reason: "forbidden" });
      expect(await db.auditEvent.count()).toBe(0);
    },
  );

  it("ends with its carrier, and is not changed afterwards", async () => {
    await end("2026-11-01");
    expect(await body()).toMatchObject({
      isOver: true,
      carriers: [{ endedOn: day("2026-11-01") }],
    });
    await expect(rename("mayor", 2)).rejects.toMatchObject({ reason: "bodyEnded" });
  });

  it("does not end before its carrier began", async () => {
    await change("2027-01-01");
    await expect(end("2026-12-01", 2)).rejects.toMatchObject({ reason: "carrierBefore" });
  });

  it("nobody knows is not found", async () => {
    const nowhere = { ...of(1), bodyId: randomUUID(), name: "x" };
    const tried = renameBody(network.actors.programmeOffice, nowhere, NOW);
    await expect(tried).rejects.toMatchObject({ reason: "notFound" });
    expect(await findBody(network.actors.mayor, "x", NOW)).toBeNull();
  });

  it("and all the others of a city are read in one statement", async () => {
    const read = () => findBodies(network.actors.mayor, "stendal", NOW);
    expect(await countStatements(read)).toBe(1);
  });
});

describe("a handover", () => {
  it("tells the new process manager what waits, drafts too, and is on record", async () => {
    const meetingId = await scheduledMeeting(network);
    const before = await db.outboxMail.count();
    await handOver(network.actors.manager.userId);

    const [mail] = await db.outboxMail.findMany({ orderBy: { createdAt: "desc" }, take: 1 });
    expect(await db.outboxMail.count()).toBe(before + 1);
    expect(mail).toMatchObject({
      to: "prozessmanagement@stendal.example",
      subject: "Übergabe: Koordinierungsstelle in Stendal",
    });
    const { title } = await db.meeting.findUniqueOrThrow({ where: { id: meetingId } });
    expect(JSON.stringify(mail?.content)).toContain(title);
    expect(JSON.stringify(mail?.content)).toContain("Viel Freude!");
    expect(await db.auditEvent.count({ where: { kind: "body.handedOver" } })).toBe(1);
  });

  it("shows to each what that person may see: no draft to the mayor", async () => {
    const meetingId = await scheduledMeeting(network);
    await db.meeting.update({ where: { id: meetingId }, data: { invitedAt: null } });
    const cityId = network.cities.stendal.id;
    const kinds = async (who: Who) =>
      (await listWaitingWork(network.actors[who], cityId, NOW)).map(({ kind }) => kind);
    expect(await kinds("manager")).toContain("draft");
    expect(await kinds("mayor")).not.toContain("draft");
  });

  it("goes to nobody without the mandate", async () => {
    const sent = handOver(network.actors.lemgoManager.userId);
    await expect(sent).rejects.toMatchObject({ reason: "notManager" });
    expect(await db.outboxMail.count()).toBe(0);
  });

  it("is not another city's to send", async () => {
    const sent = handOver(network.actors.manager.userId, "lemgoMayor");
    await expect(sent).rejects.toMatchObject({ reason: "forbidden" });
  });
});
