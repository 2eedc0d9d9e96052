import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { buildNetwork, type Network, NOW } from "@/lib/testing/network";

let network: Network;

beforeEach(async () => {
  network = await buildNetwork();
});

const day = (value: string) => new Date(`${value}T00:00:00Z`);

describe("the database itself refuses", () => {
  it("two heads of one city at the same time", async () => {
    const second = db.official.create({
      data: {
        cityId: network.cities.stendal.id,
        officeTitle: "Oberbürgermeisterin",
        officeKind: "HEAD",
        termStartsOn: day("2026-01-01"),
      },
    });
    await expect(second).rejects.toThrow("official_one_head");
  });

  it("a successor whose term begins on the last day of the predecessor's, but not the day after", async () => {
    const { sieler } = network.officials;
    await db.official.update({ where: { id: sieler.id }, data: { termEndsOn: day("2027-06-30") } });
    const successor = (termStartsOn: string) =>
      db.official.create({
        data: {
          cityId: network.cities.stendal.id,
          officeTitle: "Oberbürgermeisterin",
          officeKind: "HEAD",
          termStartsOn: day(termStartsOn),
        },
        select: { officeTitle: true },
      });

    await expect(successor("2027-06-30")).rejects.toThrow("official_one_head");
    expect(await successor("2027-07-01")).toEqual({ officeTitle: "Oberbürgermeisterin" });
  });

  it("the same mandate twice at the same time", async () => {
    const { userId } = network.actors.spokesperson;
    const again = db.mandate.create({ data: { userId, role: "SPOKESPERSON", startsAt: NOW } });
    await expect(again).rejects.toThrow("mandate_no_overlap");
  });

  it("two mayors of one city, and a mandate for the wrong kind of thing", async () => {
    const { userId } = network.actors.outsider;
    const mayor = { userId, role: "MAYOR" as const, startsAt: NOW };

    await expect(
      db.mandate.create({ data: { ...mayor, cityId: network.cities.stendal.id } }),
    ).rejects.toThrow("mandate_one_mayor");
    await expect(
      db.mandate.create({ data: { ...mayor, bodyId: network.bodies.stendal.id } }),
    ).rejects.toThrow("mandate_is_for");
  });

  it("a city that sits in a circle or belongs to the network twice at once", async () => {
    const cityId = network.cities.stendal.id;
    const seat = { circleId: network.circle.id, cityId, joinedOn: day("2025-01-01") };

    await expect(db.circleMembership.create({ data: seat })).rejects.toThrow(
      "circle_membership_no_overlap",
    );
    await expect(db.networkMembership.create({ data: { cityId } })).rejects.toThrow(
      "network_membership_no_overlap",
    );
  });

  it("an achieved agreement without somebody who achieved it, and a postponed one without a reason", async () => {
    const agreement = {
      circleId: network.circle.id,
      title: "Ein Projekt vorstellen",
      agreedOn: NOW,
    };

    await expect(
      db.commitment.create({ data: { ...agreement, status: "ACHIEVED", achievedAt: NOW } }),
    ).rejects.toThrow("commitment_achieved_by_somebody");
    await expect(
      db.commitment.create({ data: { ...agreement, status: "POSTPONED" } }),
    ).rejects.toThrow("commitment_reason");
  });

  it("a second open attendance of one official, unless the first was withdrawn", async () => {
    const meeting = await db.meeting.create({
      data: {
        circleId: network.circle.id,
        title: "Austausch",
        startsAt: NOW,
        durationMinutes: 90,
        format: "DIGITAL",
        createdById: network.actors.manager.userId,
      },
      select: { id: true },
    });
    const invited = { meetingId: meeting.id, officialId: network.officials.baier.id };
    const { id } = await db.attendance.create({ data: invited, select: { id: true } });

    await expect(db.attendance.create({ data: invited })).rejects.toMatchObject({ code: "P2002" });
    await db.attendance.update({ where: { id }, data: { withdrawnAt: NOW } });
    expect(await db.attendance.create({ data: { id: randomUUID(), ...invited } })).toMatchObject(
      invited,
    );
  });
});

it("takes what is entered into every index of the search at once, so that none slows down after an import", async () => {
  const waiting = await db.$queryRaw<{ name: string }[]>`
    SELECT relname AS name FROM pg_class JOIN pg_am ON pg_am.oid = relam AND amname = 'gin'
    WHERE relnamespace = 'public'::regnamespace AND NOT coalesce(reloptions, '{}') @> '{fastupdate=off}'`;
  expect(waiting).toEqual([]);
});
