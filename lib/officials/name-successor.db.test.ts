import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { readActor } from "@/lib/auth/read-actor";
import { db } from "@/lib/db";
import { scheduleMeeting } from "@/lib/meetings/schedule-meeting";
import { carryOffices } from "@/lib/officials/carry-offices";
import { editOfficial } from "@/lib/officials/edit-official";
import { enterOfficial } from "@/lib/officials/enter-official";
import { nameSuccessor } from "@/lib/officials/name-successor";
import { findCityOfficials, listEndingTerms } from "@/lib/officials/queries";
import type { NameSuccessor } from "@/lib/officials/schema";
import { readOverview } from "@/lib/overview/queries";
import { meetingInput } from "@/lib/testing/meetings";
import { actor, buildNetwork, type Network, NOW } from "@/lib/testing/network";

let network: Network;
const day = (iso: string) => new Date(`${iso}T00:00:00Z`);
const TODAY = day("2026-11-23");

beforeEach(async () => {
  network = await buildNetwork();
});

const person = {
  givenName: "Kim",
  familyName: "Muster",
  salutation: null,
  officeTitle: "Oberbürgermeisterin",
  email: "neu@stendal.example",
};

function succeed(
  who: keyof Network["actors"] = "programmeOffice",
  changed: Partial<NameSuccessor> = {},
  now = NOW,
) {
  const officialId = network.officials.sieler.id;
  const input = { formKey: randomUUID(), officialId, firstDay: TODAY, ...person, ...changed };
  return nameSuccessor(network.actors[who], input, now);
}

async function open() {
  const input = meetingInput(network, { startsAt: new Date("2027-03-01T09:00:00Z"), send: true });
  const { id: meetingId } = await scheduleMeeting(network.actors.manager, input, NOW);
  const agreed = { circleId: network.circle.id, title: "Karte", agreedOn: TODAY };
  const { id } = await db.commitment.create({
    data: { ...agreed, responsibleId: network.officials.sieler.id },
    select: { id: true },
  });
  return { meetingId, commitmentId: id };
}

const invitedTo = (meetingId: string, officialId: string) =>
  db.attendance.count({ where: { meetingId, officialId, withdrawnAt: null } });

describe("a successor", () => {
  it("takes over on the day, and the term before ends the day before", async () => {
    const { id } = await succeed();
    const { officials } = network;
    const before = await db.official.findUnique({
      where: { id: officials.sieler.id },
      select: { termEndsOn: true, successorId: true },
    });
    expect(before).toEqual({ termEndsOn: day("2026-11-22"), successorId: id });
    const city = await findCityOfficials(network.actors.mayor, "stendal", NOW);
    expect(city?.officials.find((one) => one.id === id)?.officeTitle).toBe("Oberbürgermeisterin");
    expect(await db.auditEvent.count({ where: { kind: "official.termEnded" } })).toBe(1);
  });

  it("gets invitations, agreements and slots with the office; the link of the one before is shut", async () => {
    const { meetingId, commitmentId } = await open();
    const old = network.officials.sieler.id;
    expect(await invitedTo(meetingId, old)).toBe(1);
    const { id } = await succeed();

    expect(await invitedTo(meetingId, id)).toBe(1);
    expect(await invitedTo(meetingId, old)).toBe(0);
    const links = { attendance: { officialId: id }, revokedAt: null };
    expect(await db.guestLink.count({ where: links })).toBe(0);
    const commitment = await db.commitment.findUnique({
      where: { id: commitmentId },
      select: { responsibleId: true },
    });
    expect(commitment?.responsibleId).toBe(id);
    expect(await db.outboxMail.count({ where: { to: person.email } })).toBe(1);
  });

  it("of a day to come gets them on that day, once, though two servers hand them on at once", async () => {
    const { meetingId } = await open();
    const { id } = await succeed("programmeOffice", { firstDay: day("2026-12-01") });
    expect(await invitedTo(meetingId, id)).toBe(0);
    await carryOffices(NOW);
    expect(await invitedTo(meetingId, id)).toBe(0);

    const onDay = new Date("2026-12-01T08:00:00Z");
    await Promise.all([carryOffices(onDay), carryOffices(onDay)]);
    expect(await invitedTo(meetingId, id)).toBe(1);
    expect(await db.outboxMail.count({ where: { to: person.email } })).toBe(1);
  });

  it("entered by the programme office ends the mandate before at once", async () => {
    const { userId } = network.actors.mayor;
    await succeed();
    expect((await readActor(userId, randomUUID(), NOW))?.mandates).toEqual([]);
    expect(await db.outboxMail.count({ where: { to: "sieler@stendal.example" } })).toBe(1);
  });

  it("of a day to come ends it with that day", async () => {
    await succeed("programmeOffice", { firstDay: day("2026-12-01") });
    const { userId } = network.actors.mayor;
    expect((await actor(userId, new Date("2026-11-30T22:00:00Z"))).mandates).toHaveLength(1);
    expect((await actor(userId, new Date("2026-11-30T23:00:00Z"))).mandates).toEqual([]);
  });

  it("entered by the city leaves mandates to the programme office", async () => {
    await succeed("office");
    expect((await actor(network.actors.mayor.userId)).mandates).toHaveLength(1);
  });

  it.each(["lemgoMayor", "spokesperson", "outsider", "former"] as const)(
    "is not for %s to enter",
    async (who) => {
      await expect(succeed(who)).rejects.toMatchObject({ reason: "forbidden" });
      expect(await db.official.count({ where: { familyName: "Muster" } })).toBe(0);
    },
  );

  it("is one: a second is refused, of two at the same moment too, and unknown people are not found", async () => {
    const entered = await Promise.allSettled([succeed(), succeed()]);
    expect(entered.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    await expect(succeed()).rejects.toMatchObject({ reason: "successorThere" });
    const unknown = succeed("programmeOffice", { officialId: randomUUID() });
    await expect(unknown).rejects.toMatchObject({ reason: "notFound" });
  });

  it("does not begin before the term before did", async () => {
    await db.official.update({
      where: { id: network.officials.sieler.id },
      data: { termStartsOn: TODAY },
      select: { id: true },
    });
    await expect(succeed()).rejects.toMatchObject({ reason: "termMissing" });
  });
});

describe("a city's own people and the programme office", () => {
  const official = {
    ...person,
    officeKind: "DEPUTY" as const,
    termStartsOn: null,
    termEndsOn: null,
  };

  it.each(["mayor", "office", "manager", "programmeOffice"] as const)(
    "%s enters and changes who is in office",
    async (who) => {
      const cityId = network.cities.stendal.id;
      const by = network.actors[who];
      await enterOfficial(by, { formKey: randomUUID(), cityId, ...official }, NOW);
      const { id, version } = await db.official.findFirstOrThrow({
        where: { familyName: "Muster" },
        select: { id: true, version: true },
      });
      const changed = { ...official, officeTitle: "Erste Beigeordnete" };
      await editOfficial(by, { formKey: randomUUID(), officialId: id, version, ...changed }, NOW);
      const again = { formKey: randomUUID(), officialId: id, version, ...official };
      await expect(editOfficial(by, again, NOW)).rejects.toMatchObject({
        reason: "outdated",
        theirs: { officeTitle: "Erste Beigeordnete" },
      });
    },
  );

  it("cannot enter a second head for the same time, and are told in words", async () => {
    const cityId = network.cities.stendal.id;
    const head = { ...official, officeKind: "HEAD" as const, cityId };
    const entered = enterOfficial(network.actors.mayor, { formKey: randomUUID(), ...head }, NOW);
    await expect(entered).rejects.toMatchObject({ reason: "headThere" });
  });

  it("nobody else enters or changes anything", async () => {
    const cityId = network.cities.stendal.id;
    const { outsider } = network.actors;
    const entered = enterOfficial(outsider, { formKey: randomUUID(), cityId, ...official }, NOW);
    await expect(entered).rejects.toMatchObject({ reason: "forbidden" });
    const officialId = network.officials.sieler.id;
    const form = { formKey: randomUUID(), officialId, version: 1, ...official };
    await expect(editOfficial(outsider, form, NOW)).rejects.toMatchObject({
      reason: "forbidden",
    });
  });
});

describe("a term that ends", () => {
  const endsOn = (iso: string) =>
    db.official.update({
      where: { id: network.officials.sieler.id },
      data: { termEndsOn: day(iso) },
      select: { id: true },
    });

  it("is told half a year before to the city and the programme office, until somebody follows", async () => {
    const { mayor, programmeOffice } = network.actors;
    const told = async () => [
      (await readOverview(mayor, NOW)).changes[0]?.endsOn ?? null,
      (await listEndingTerms(programmeOffice, NOW)).map(({ city }) => city.slug),
    ];
    await endsOn("2027-06-30");
    expect(await told()).toEqual([null, []]);
    await endsOn("2027-04-30");
    expect(await told()).toEqual([day("2027-04-30"), ["stendal"]]);
    await succeed("programmeOffice", { firstDay: day("2027-05-01") });
    expect(await told()).toEqual([null, []]);
  });

  it("is on nobody else's list", async () => {
    await endsOn("2027-04-30");
    expect(await listEndingTerms(network.actors.mayor, NOW)).toEqual([]);
    expect((await readOverview(network.actors.lemgoMayor, NOW)).changes).toEqual([]);
  });
});
