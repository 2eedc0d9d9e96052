import { beforeEach, describe, expect, it } from "vitest";
import { findCircle } from "@/lib/circles/queries";
import { releaseCity } from "@/lib/circles/release-city";
import { isFirstOfItsKind } from "@/lib/circles/rules";
import { seatCity } from "@/lib/circles/seat-city";
import { storyOf } from "@/lib/circles/story";
import { undoSeat } from "@/lib/circles/undo-seat";
import { db } from "@/lib/db";
import { scheduleMeeting } from "@/lib/meetings/schedule-meeting";
import { releaseInput, seatInput, seatOf, undoInput } from "@/lib/testing/circles";
import { meetingInput } from "@/lib/testing/meetings";
import { buildNetwork, type Network, NOW } from "@/lib/testing/network";

let network: Network;

beforeEach(async () => {
  network = await buildNetwork();
});

const sizes = async () => {
  const circle = await findCircle(network.actors.manager, network.circle.id, NOW);
  return circle ? storyOf(circle, NOW).growth.map(({ cityIds }) => cityIds.length) : [];
};

const meetingOn = async (day: string) => {
  const startsAt = new Date(`${day}T09:00:00Z`);
  const input = meetingInput(network, { startsAt, answerBy: null });
  return (await scheduleMeeting(network.actors.manager, input, NOW)).id;
};

const invitedOf = async (meetingId: string, cityId: string) =>
  db.attendance.count({ where: { meetingId, withdrawnAt: null, official: { cityId } } });

describe("a city comes", () => {
  it.each([
    ["from a day ahead", "2027-01-01"],
    ["back in time", "2026-03-01"],
  ])("%s, and the Quartett becomes a Quintett", async (_, day) => {
    const { manager } = network.actors;
    await seatCity(manager, seatInput(network, { joinedOn: new Date(day) }), NOW);
    expect((await sizes()).at(-1)).toBe(5);
    const mail = await db.outboxMail.findFirstOrThrow({ where: { to: "ob@aachen.example" } });
    expect(mail.subject).toContain("dabei: ");
    expect(await db.auditEvent.count({ where: { kind: "circle.joined" } })).toBe(1);
  });

  it("and its head is invited to the chosen meetings from that day on, to no earlier one", async () => {
    const { aachen } = network.cities;
    const before = await meetingOn("2026-12-08");
    const after = await meetingOn("2027-02-09");

    await seatCity(
      network.actors.programmeOffice,
      seatInput(network, { meetingIds: [before, after] }),
      NOW,
    );

    expect(await invitedOf(before, aachen.id)).toBe(0);
    expect(await invitedOf(after, aachen.id)).toBe(1);
    const mails = await db.outboxMail.findMany({
      where: { to: "ob@aachen.example", meetingId: after },
    });
    expect(mails.map(({ subject }) => subject)[0]).toContain("Einladung");
  });

  it("and the first meeting with it is the first in this composition", async () => {
    await seatCity(network.actors.manager, seatInput(network), NOW);
    const circle = await findCircle(network.actors.manager, network.circle.id, NOW);
    const held = [new Date("2022-11-08T09:00:00Z")];
    const members = circle?.members ?? [];
    expect(isFirstOfItsKind(new Date("2026-12-08T09:00:00Z"), members, held)).toBe(false);
    expect(isFirstOfItsKind(new Date("2027-02-09T09:00:00Z"), members, held)).toBe(true);
  });

  it.each([
    ["a city that sits there", "stendal", {}, "seatTaken"],
    ["a day before the founding", "aachen", { joinedOn: new Date("2019-12-31") }, "beforeFounding"],
  ] as const)("but not %s", async (_, city, changes, reason) => {
    const input = seatInput(network, { cityId: network.cities[city].id, ...changes });
    await expect(seatCity(network.actors.manager, input, NOW)).rejects.toMatchObject({ reason });
    expect(await db.circleMembership.count()).toBe(4);
    expect(await db.outboxMail.count()).toBe(0);
  });

  it("but not from outside the network", async () => {
    const { aachen } = network.cities;
    await db.networkMembership.deleteMany({ where: { cityId: aachen.id } });
    await expect(seatCity(network.actors.manager, seatInput(network), NOW)).rejects.toMatchObject({
      reason: "notOfNetwork",
    });
  });

  it("but not by the word of one of the cities or of a manager elsewhere", async () => {
    for (const actor of [network.actors.mayor, network.actors.outsider])
      await expect(seatCity(actor, seatInput(network), NOW)).rejects.toMatchObject({
        reason: "forbidden",
      });
  });

  it("once, when two take it in at the same moment", async () => {
    const { manager, lemgoManager } = network.actors;
    const both = await Promise.allSettled([
      seatCity(manager, seatInput(network), NOW),
      seatCity(lemgoManager, seatInput(network), NOW),
    ]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    expect(both.find(({ status }) => status === "rejected")).toMatchObject({
      reason: { reason: "seatTaken" },
    });
    expect(await db.circleMembership.count()).toBe(5);
  });

  it("to no circle that is not there", async () => {
    const input = seatInput(network, { circleId: crypto.randomUUID() });
    await expect(seatCity(network.actors.programmeOffice, input, NOW)).rejects.toMatchObject({
      reason: "notFound",
    });
  });
});

describe("a city goes", () => {
  it("on a day, and is taken off the chosen meetings from then on, its link with it", async () => {
    const { manager } = network.actors;
    const { parchim } = network.cities;
    const [before, after] = [await meetingOn("2026-12-08"), await meetingOn("2027-02-09")];
    const seatId = await seatOf(network, parchim.id);

    await releaseCity(manager, releaseInput(network, seatId, { meetingIds: [before, after] }), NOW);

    expect((await sizes()).at(-1)).toBe(3);
    expect(await invitedOf(before, parchim.id)).toBe(1);
    expect(await invitedOf(after, parchim.id)).toBe(0);
    const told = await db.outboxMail.findMany({
      where: { meetingId: after, subject: { startsWith: "Nicht mehr eingeladen" } },
    });
    expect(told).not.toHaveLength(0);
    const links = await db.guestLink.findMany({
      where: { attendance: { meetingId: after, official: { cityId: parchim.id } } },
      select: { revokedAt: true },
    });
    expect(links.every(({ revokedAt }) => revokedAt)).toBe(true);
  });

  it("and its town hall hears of it, its process managers too, nobody twice", async () => {
    const { manager } = network.actors;
    const seatId = await seatOf(network, network.cities.stendal.id);
    await db.outboxMail.deleteMany();
    await releaseCity(manager, releaseInput(network, seatId), NOW);
    const told = await db.outboxMail.findMany({
      where: { subject: { contains: "nicht mehr dabei" } },
      select: { to: true },
    });
    const addresses = told.map(({ to }) => to);
    expect(addresses).toContain("sieler@stendal.example");
    expect(addresses).toContain("prozessmanagement@stendal.example");
    expect(addresses).not.toContain("prozessmanagement@lemgo.example");
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  it("and may come back later", async () => {
    const { manager } = network.actors;
    const { parchim } = network.cities;
    await releaseCity(manager, releaseInput(network, await seatOf(network, parchim.id)), NOW);
    const again = { cityId: parchim.id, joinedOn: new Date("2027-06-01") };
    await seatCity(manager, seatInput(network, again), NOW);
    expect((await sizes()).slice(-2)).toEqual([3, 4]);
  });

  it("once", async () => {
    const { manager } = network.actors;
    const seatId = await seatOf(network, network.cities.parchim.id);
    await releaseCity(manager, releaseInput(network, seatId), NOW);
    await expect(releaseCity(manager, releaseInput(network, seatId), NOW)).rejects.toMatchObject({
      reason: "alreadyReleased",
    });
  });

  it("not before it came, and not from another circle", async () => {
    const { manager } = network.actors;
    const seatId = await seatOf(network, network.cities.parchim.id);
    const early = releaseInput(network, seatId, { leftOn: new Date("2019-01-01") });
    await expect(releaseCity(manager, early, NOW)).rejects.toMatchObject({
      reason: "releaseTooEarly",
    });
    await expect(
      releaseCity(manager, releaseInput(network, crypto.randomUUID()), NOW),
    ).rejects.toMatchObject({ reason: "notFound" });
  });
});

describe("a mistake", () => {
  it("of letting a city in is as if it had never been, its invitation too", async () => {
    const { manager } = network.actors;
    const { aachen } = network.cities;
    const meetingId = await meetingOn("2027-02-09");
    await seatCity(manager, seatInput(network, { meetingIds: [meetingId] }), NOW);

    await undoSeat(manager, undoInput(network, await seatOf(network, aachen.id), "JOINED"), NOW);

    expect(await db.circleMembership.count()).toBe(4);
    expect(await invitedOf(meetingId, aachen.id)).toBe(0);
  });

  it("of letting a city go is lifted", async () => {
    const { manager } = network.actors;
    const seatId = await seatOf(network, network.cities.parchim.id);
    await releaseCity(manager, releaseInput(network, seatId), NOW);

    await undoSeat(manager, undoInput(network, seatId, "LEFT"), NOW);

    expect((await sizes()).at(-1)).toBe(4);
    await expect(undoSeat(manager, undoInput(network, seatId, "LEFT"), NOW)).rejects.toMatchObject({
      reason: "notReleased",
    });
  });

  it("is none once a meeting was held together", async () => {
    const { manager } = network.actors;
    const meetingId = await meetingOn("2026-12-08");
    await db.meeting.update({ where: { id: meetingId }, data: { heldAt: NOW } });
    const seatId = await seatOf(network, network.cities.parchim.id);
    await expect(
      undoSeat(manager, undoInput(network, seatId, "JOINED"), NOW),
    ).rejects.toMatchObject({ reason: "seatUsed" });
  });
});
