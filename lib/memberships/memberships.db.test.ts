import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { listCities } from "@/lib/cities/queries";
import { readSearch } from "@/lib/cities/rules";
import { db } from "@/lib/db";
import { leaveNetwork } from "@/lib/memberships/leave-network";
import { findMembership } from "@/lib/memberships/queries";
import { returnToNetwork } from "@/lib/memberships/return-to-network";
import { takeBackLeaving } from "@/lib/memberships/take-back-leaving";
import { buildNetwork, type Network, NOW } from "@/lib/testing/network";

let network: Network;

beforeEach(async () => {
  network = await buildNetwork();
});

const day = (value: string) => new Date(value);
const of = (version: number) => ({
  formKey: randomUUID(),
  cityId: network.cities.stendal.id,
  version,
});

const leave = (on: string, version = 1, who: keyof Network["actors"] = "programmeOffice") =>
  leaveNetwork(network.actors[who], { ...of(version), leftOn: day(on) }, NOW);
const stay = (version: number) => takeBackLeaving(network.actors.programmeOffice, of(version), NOW);
const comeBack = (on: string, version: number) =>
  returnToNetwork(
    network.actors.programmeOffice,
    { ...of(version), joinedOn: day(on), cohort: 2027 },
    NOW,
  );

const seats = () =>
  db.circleMembership.findMany({
    where: { cityId: network.cities.stendal.id },
    select: { leftOn: true },
  });
const view = (now = NOW) => findMembership(network.actors.programmeOffice, "stendal", now);

async function members(now: Date): Promise<string[]> {
  const { entries } = await listCities(null, readSearch({}), now);
  return entries.map(({ name }) => name);
}

describe("a city that leaves", () => {
  it("belongs to network and circle until that day, and not from then on", async () => {
    expect(await leave("2027-03-01")).toEqual({ slug: "stendal" });

    expect(await seats()).toEqual([{ leftOn: day("2027-03-01") }]);
    expect(await members(new Date("2027-02-28T12:00:00Z"))).toContain("Stendal");
    expect(await members(new Date("2027-03-01T12:00:00Z"))).not.toContain("Stendal");
    expect(await view()).toMatchObject({ state: "ending", leftOn: day("2027-03-01"), version: 2 });
    expect(await view(new Date("2027-03-01T12:00:00Z"))).toMatchObject({ state: "ended" });
  });

  it("keeps what it promised and was invited to", async () => {
    const before = await Promise.all([db.commitment.count(), db.attendance.count()]);
    await leave("2026-11-23");
    expect(await Promise.all([db.commitment.count(), db.attendance.count()])).toEqual(before);
  });

  it("may leave on another day than first said, with its seats", async () => {
    await leave("2027-03-01");
    await leave("2027-05-01", 2);
    expect(await seats()).toEqual([{ leftOn: day("2027-05-01") }]);
    await leave("2027-02-01", 3);
    expect(await seats()).toEqual([{ leftOn: day("2027-02-01") }]);
  });

  it("may stay after all, with its seats", async () => {
    await leave("2027-03-01");
    await stay(2);
    expect(await seats()).toEqual([{ leftOn: null }]);
    expect(await view()).toMatchObject({ state: "running" });
  });

  it("tells its process managers, with the circles it leaves, and when it stays after all", async () => {
    await leave("2027-03-01");
    await leave("2027-05-01", 2);
    await stay(3);
    const mails = await db.outboxMail.findMany({ orderBy: [{ createdAt: "asc" }, { id: "asc" }] });
    const managers = ["freiwilligen-agentur", "prozessmanagement"];
    const toManager = mails.filter(({ to }) => managers.some((name) => to.includes(name)));
    expect(new Set(toManager.map(({ to }) => to)).size).toBe(2);
    expect(toManager).toHaveLength(6);
    expect(mails.filter(({ to }) => to.endsWith("@lemgo.example"))).toEqual([]);
    const [first] = toManager;
    expect(first?.subject).toBe("Stendal verlässt das Netzwerk");
    expect(JSON.stringify(first?.content)).toContain("1. März 2027");
    expect(JSON.stringify(first?.content)).toContain("auch die Austauschrunden");
    expect(
      toManager.filter(({ subject }) => subject === "Stendal bleibt im Netzwerk"),
    ).toHaveLength(2);
  });

  it("is noted for each circle it leaves", async () => {
    await leave("2027-03-01");
    const released = await db.auditEvent.findMany({ where: { kind: "circle.released" } });
    expect(released).toMatchObject([
      {
        subjectId: network.circle.id,
        details: { cityId: network.cities.stendal.id, day: "2027-03-01" },
      },
    ]);
  });

  it("cannot stay once it is gone", async () => {
    await leave("2026-11-01");
    await expect(stay(2)).rejects.toMatchObject({ reason: "alreadyLeft" });
    await expect(leave("2027-01-01", 2)).rejects.toMatchObject({ reason: "alreadyLeft" });
  });

  it("by two at once leaves on the day of the first; the second is told", async () => {
    const sent = await Promise.allSettled([leave("2027-03-01"), leave("2027-04-01")]);
    const refused = sent.flatMap((one) => (one.status === "rejected" ? [one.reason] : []));
    expect(refused).toHaveLength(1);
    expect(refused[0]).toMatchObject({ reason: "outdated", version: 2 });
  });
});

describe("a city that returns", () => {
  it("has both times in its history, and no seat yet", async () => {
    await leave("2026-11-01");
    await comeBack("2027-01-01", 2);

    expect((await view())?.periods).toMatchObject([
      { joinedOn: day("2027-01-01"), leftOn: null, cohort: 2027 },
      { leftOn: day("2026-11-01") },
    ]);
    expect(await seats()).toEqual([{ leftOn: day("2026-11-01") }]);
  });

  it("does not before it has left", async () => {
    await expect(comeBack("2027-01-01", 1)).rejects.toMatchObject({ reason: "stillMember" });
    await leave("2027-03-01");
    await expect(comeBack("2027-02-01", 2)).rejects.toMatchObject({ reason: "stillMember" });
  });
});

it("nobody leaves before joining", async () => {
  await db.networkMembership.updateMany({
    where: { cityId: network.cities.stendal.id },
    data: { joinedOn: day("2020-01-01") },
  });
  await expect(leave("2020-01-01")).rejects.toMatchObject({ reason: "leftBeforeJoined" });
  expect(await db.auditEvent.count()).toBe(0);
});

it.each(["mayor", "office", "manager", "spokesperson", "former"] as const)(
  "%s does not end a membership",
  async (who) => {
    await expect(leave("2027-03-01", 1, who)).rejects.toMatchObject({ reason: "forbidden" });
    expect(await seats()).toEqual([{ leftOn: null }]);
  },
);

it("a city nobody knows is not found", async () => {
  const nowhere = { ...of(1), cityId: randomUUID(), leftOn: day("2027-03-01") };
  const sent = leaveNetwork(network.actors.programmeOffice, nowhere, NOW);
  await expect(sent).rejects.toMatchObject({ reason: "notFound" });
});
