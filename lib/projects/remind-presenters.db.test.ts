import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { remindPresenters } from "@/lib/projects/remind-presenters";
import { buildNetwork, type Network } from "@/lib/testing/network";
import { handIn, presenting } from "@/lib/testing/projects";

let network: Network;
let slot: { meetingId: string; agendaItemId: string };

beforeEach(async () => {
  network = await buildNetwork();
  slot = await presenting(network, { projectsBy: new Date("2026-12-08") });
  await db.outboxMail.deleteMany();
});

function nineOn(day: string): Date {
  return new Date(`${day}T08:00:00Z`);
}

async function told() {
  const mails = await db.outboxMail.findMany({
    select: { to: true, subject: true },
    orderBy: [{ createdAt: "asc" }, { to: "asc" }],
  });
  return mails.map(({ to, subject }) => `${to}: ${subject.split(":")[0]}`);
}

const both = (when: string) => [
  `kleefeldt@stendal.example: ${when}`,
  `sieler@stendal.example: ${when}`,
];

it("mayor and office are reminded a week and a day before, at nine, each once", async () => {
  await remindPresenters(new Date("2026-12-01T07:59:00Z"));
  expect(await told()).toEqual([]);

  await remindPresenters(nineOn("2026-12-01"));
  await remindPresenters(nineOn("2026-12-03"));
  expect(await told()).toEqual(both("Noch 7 Tage"));

  await remindPresenters(nineOn("2026-12-07"));
  await remindPresenters(nineOn("2026-12-08"));
  await remindPresenters(nineOn("2026-12-09"));
  expect(await told()).toEqual([...both("Noch 7 Tage"), ...both("Noch einen Tag")]);
});

it("each mail leads to the form, says where to switch it off, and its fate is seen by the managers", async () => {
  await remindPresenters(nineOn("2026-12-01"));

  for (const { content, meetingId } of await db.outboxMail.findMany()) {
    const text = JSON.stringify(content);
    expect(text).toContain(`/meetings/${slot.meetingId}/project?item=${slot.agendaItemId}`);
    expect(text).toContain("/account#erinnerungen");
    expect(text).toContain("8. Dezember 2026");
    expect(meetingId).toBe(slot.meetingId);
  }
});

it("two servers that remind at once send one mail to each, and note it once", async () => {
  const now = nineOn("2026-12-01");
  await Promise.all([remindPresenters(now), remindPresenters(now)]);

  expect(await told()).toHaveLength(2);
  expect(await db.auditEvent.count({ where: { kind: "project.reminded" } })).toBe(1);
});

it("after a standstill the newest reminder alone is sent, and says how many days are left", async () => {
  await remindPresenters(nineOn("2026-12-08"));
  expect(await told()).toEqual(both("Heute"));
});

describe("nobody is reminded", () => {
  it("once the project is there", async () => {
    await handIn(network.actors.mayor, slot.agendaItemId);
    await remindPresenters(nineOn("2026-12-01"));
    expect(await told()).toEqual([]);
  });

  it("for a meeting that is a draft, was cancelled or names no day", async () => {
    const where = { id: slot.meetingId };
    for (const data of [{ cancelledAt: new Date() }, { invitedAt: null }, { projectsBy: null }]) {
      await db.meeting.update({ where, data });
      await remindPresenters(nineOn("2026-12-01"));
      expect(await told()).toEqual([]);
    }
  });

  it("who has switched it off", async () => {
    const { userId } = network.actors.office;
    await db.reminderOptOut.create({ data: { userId, kind: "PROJECT" } });
    await remindPresenters(nineOn("2026-12-01"));
    expect(await told()).toEqual(["sieler@stendal.example: Noch 7 Tage"]);
  });
});

it("a day that is moved brings new reminders", async () => {
  await remindPresenters(nineOn("2026-12-01"));
  await db.meeting.update({
    where: { id: slot.meetingId },
    data: { projectsBy: new Date("2026-12-10") },
  });
  await remindPresenters(nineOn("2026-12-03"));
  expect(await told()).toHaveLength(4);
});
