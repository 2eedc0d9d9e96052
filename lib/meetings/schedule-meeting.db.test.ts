import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { scheduleMeeting } from "@/lib/meetings/schedule-meeting";
import type { ScheduleMeeting } from "@/lib/meetings/schema";
import { agendaItem, meetingInput } from "@/lib/testing/meetings";
import { buildNetwork, type Network, NOW } from "@/lib/testing/network";

let network: Network;

beforeEach(async () => {
  network = await buildNetwork();
});

const input = (changes: Partial<ScheduleMeeting> = {}) => meetingInput(network, changes);

async function nothingIsLeft() {
  expect(await db.meeting.count()).toBe(0);
  expect(await db.attendance.count()).toBe(0);
  expect(await db.outboxMail.count()).toBe(0);
  expect(await db.auditEvent.count()).toBe(0);
  expect(await db.formSubmission.count()).toBe(0);
}

describe("a process manager of the circle", () => {
  it("schedules a meeting, and everybody chosen gets an invitation with a link and a calendar entry", async () => {
    const { id } = await scheduleMeeting(network.actors.manager, input(), NOW);

    const meeting = await db.meeting.findUniqueOrThrow({
      where: { id },
      include: {
        hosts: true,
        agenda: { orderBy: { position: "asc" } },
        attendances: { include: { links: true } },
      },
    });
    expect(meeting).toMatchObject({
      invitedAt: NOW,
      version: 1,
      sequence: 0,
      createdById: network.actors.manager.userId,
    });
    expect(meeting.hosts).toHaveLength(2);
    expect(meeting.agenda.map(({ position, title }) => [position, title])).toEqual([
      [1, "Begrüßung"],
      [2, "Ehrenamtskarte"],
    ]);
    expect(meeting.attendances.map(({ invitedAt, links }) => [invitedAt, links.length])).toEqual([
      [NOW, 1],
      [NOW, 1],
      [NOW, 1],
      [NOW, 1],
    ]);
    const mails = await db.outboxMail.findMany({
      where: { meetingId: id },
      orderBy: { to: "asc" },
    });
    expect(mails.map(({ to }) => to)).toEqual([
      "baier@lemgo.example",
      "buergermeister@parchim.example",
      "johannisson@parchim.example",
      "kleefeldt@stendal.example",
      "schumacher@gardelegen.example",
      "schwaer-froehlich@lemgo.example",
      "sieler@stendal.example",
    ]);
    const events = await db.auditEvent.findMany({
      where: { subjectId: id },
      orderBy: { sequence: "asc" },
    });
    expect(events.map(({ kind }) => kind)).toEqual(["meeting.scheduled", "meeting.invited"]);
  });

  it("keeps a draft that remembers whom to invite and tells nobody", async () => {
    const { id } = await scheduleMeeting(network.actors.manager, input({ send: false }), NOW);

    expect(await db.meeting.findUniqueOrThrow({ where: { id } })).toMatchObject({
      invitedAt: null,
    });
    expect(await db.attendance.count({ where: { meetingId: id, invitedAt: null } })).toBe(4);
    expect(await db.outboxMail.count()).toBe(0);
    expect(await db.guestLink.count()).toBe(0);
  });

  it("schedules once when the button is clicked twice, one after the other or at the same time", async () => {
    const once = input();
    const first = await scheduleMeeting(network.actors.manager, once, NOW);
    const [second, third] = await Promise.all([
      scheduleMeeting(network.actors.manager, once, NOW),
      scheduleMeeting(network.actors.manager, once, NOW),
    ]);

    expect([second, third]).toEqual([first, first]);
    const twice = input({ startsAt: new Date("2026-12-16T09:00:00Z") });
    const [one, other] = await Promise.all([
      scheduleMeeting(network.actors.manager, twice, NOW),
      scheduleMeeting(network.actors.manager, twice, NOW),
    ]);
    expect(one).toEqual(other);
    expect(await db.meeting.count()).toBe(2);
    expect(await db.outboxMail.count()).toBe(14);
  });

  it("is told that the moment is taken when two managers choose the same one at the same time", async () => {
    const results = await Promise.allSettled([
      scheduleMeeting(network.actors.manager, input(), NOW),
      scheduleMeeting(network.actors.lemgoManager, input(), NOW),
    ]);

    expect(results.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    expect(results.find(({ status }) => status === "rejected")).toMatchObject({
      reason: { reason: "momentTaken" },
    });
    await expect(scheduleMeeting(network.actors.zoselMohr, input(), NOW)).rejects.toThrow(
      "momentTaken",
    );
    expect(await db.meeting.count()).toBe(1);
    expect(await db.outboxMail.count()).toBe(7);
  });

  it("cannot invite nobody", async () => {
    await expect(
      scheduleMeeting(network.actors.manager, input({ officialIds: [] }), NOW),
    ).rejects.toThrow("nothingToInvite");
    await nothingIsLeft();
  });

  it("leaves nothing behind when the moment lies in the past", async () => {
    await expect(
      scheduleMeeting(network.actors.manager, input({ startsAt: NOW }), NOW),
    ).rejects.toThrow("inThePast");
    await nothingIsLeft();
  });

  it("cannot invite, host with or name somebody from outside the circle", async () => {
    const { city } = await outsider();
    const foreign: Partial<ScheduleMeeting>[] = [
      { officialIds: [city.officials[0]?.id ?? ""] },
      { hostBodyIds: [city.bodies[0]?.id ?? ""] },
      { agenda: [agendaItem({ cityId: city.id })] },
      { agenda: [agendaItem({ presenterId: city.officials[0]?.id ?? "" })] },
      { circleId: "01890000-0000-7000-8000-000000000000" },
    ];
    for (const changes of foreign) {
      await expect(scheduleMeeting(network.actors.manager, input(changes), NOW)).rejects.toThrow(
        "notFound",
      );
    }
    await nothingIsLeft();
  });
});

it.each([
  "mayor",
  "office",
  "lemgoMayor",
  "spokesperson",
  "programmeOffice",
  "outsider",
  "former",
] as const)("is refused to the %s", async (role) => {
  await expect(scheduleMeeting(network.actors[role], input(), NOW)).rejects.toThrow("forbidden");
  await nothingIsLeft();
});

it("is refused to a process manager of another circle", async () => {
  const elsewhere = { ...network.actors.manager, managedCircleIds: [], circleIds: [] };
  await expect(scheduleMeeting(elsewhere, input(), NOW)).rejects.toThrow("forbidden");
  await nothingIsLeft();
});

async function outsider() {
  const city = await db.city.update({
    where: { id: network.cities.aachen.id },
    data: { bodies: { create: { name: "Stadt Aachen" } } },
    select: { id: true, bodies: { select: { id: true } }, officials: { select: { id: true } } },
  });
  return { city };
}
