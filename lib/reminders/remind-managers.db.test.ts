import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { setRhythm } from "@/lib/circles/set-rhythm";
import { db } from "@/lib/db";
import { remindManagers } from "@/lib/reminders/remind-managers";
import { plantMandate } from "@/lib/testing/four-cities";
import { scheduledMeeting } from "@/lib/testing/meetings";
import { buildNetwork, type Network, NOW } from "@/lib/testing/network";

/* The circle last met on 18 November 2025: the window is 20 April to 15 June 2026. */
const EIGHT_WEEKS_BEFORE = new Date("2026-02-23T08:00:00Z");
const PASSED = new Date("2026-06-16T07:00:00Z");
const MANAGERS = [
  "prozessmanagement@lemgo.example",
  "prozessmanagement@stendal.example",
  "zosel-mohr@freiwilligen-agentur.example",
];

let network: Network;

beforeEach(async () => {
  network = await buildNetwork();
  await hold("2025-11-18T09:00:00Z");
});

/** A meeting of the circle that was held then. */
async function hold(moment: string): Promise<void> {
  const startsAt = new Date(moment);
  await db.meeting.create({
    data: {
      circleId: network.circle.id,
      title: "Austausch",
      startsAt,
      durationMinutes: 90,
      format: "DIGITAL",
      createdById: network.actors.manager.userId,
      invitedAt: startsAt,
      heldAt: startsAt,
      hosts: { create: { bodyId: network.bodies.stendal.id } },
    },
    select: { id: true },
  });
}

const mails = () => db.outboxMail.findMany({ orderBy: [{ createdAt: "asc" }, { to: "asc" }] });
const addressed = async () => (await mails()).map(({ to }) => to).toSorted();

describe("eight weeks before the window opens", () => {
  it("the process managers are told when it is, whose turn it is, and where a date is found", async () => {
    await remindManagers(new Date("2026-02-23T07:59:00Z"));
    expect(await mails()).toEqual([]);

    await remindManagers(EIGHT_WEEKS_BEFORE);
    expect(await addressed()).toEqual(MANAGERS);
    const [mail] = await mails();
    expect(mail?.subject).toBe("Nächstes Treffen planen: Stendal, Lemgo, Parchim und Gardelegen");
    const said = JSON.stringify(mail?.content);
    for (const words of [
      "zwischen dem 20. April 2026 und dem 15. Juni 2026",
      "Dienstag, 18. November 2025",
      "Vereinbart ist ein Treffen in jedem Halbjahr.",
      "zuletzt war es Freiwilligen-Agentur Altmark e.V.",
      `/circles/${network.circle.id}/dates`,
      "/account#erinnerungen",
    ])
      expect(said).toContain(words);
  });
});

describe("when the window has passed without a date", () => {
  it("they are told since when the circle is overdue", async () => {
    await remindManagers(PASSED);
    expect(await addressed()).toEqual(MANAGERS);
    const [mail] = await mails();
    expect(mail?.subject).toBe("Überfällig seit Mai 2026: Stendal, Lemgo, Parchim und Gardelegen");
    expect(JSON.stringify(mail?.content)).toContain(
      "Am 15. Juni 2026 ist das Zeitfenster dafür ohne Termin verstrichen.",
    );
  });

  it("they are not told once a meeting is planned, be it a draft", async () => {
    await scheduledMeeting(network, { send: false });
    await db.outboxMail.deleteMany();
    await remindManagers(NOW);
    expect(await mails()).toEqual([]);
  });

  it("they are told nothing of a circle that has dissolved", async () => {
    await db.exchangeCircle.updateMany({ data: { dissolvedOn: new Date("2026-06-01") } });
    await remindManagers(PASSED);
    expect(await mails()).toEqual([]);
  });
});

describe("each is told once per window", () => {
  it("however often the job runs, and when two servers run it at once", async () => {
    await Promise.all([remindManagers(EIGHT_WEEKS_BEFORE), remindManagers(EIGHT_WEEKS_BEFORE)]);
    await remindManagers(new Date("2026-03-10T12:00:00Z"));
    expect(await mails()).toHaveLength(3);
    await remindManagers(PASSED);
    await remindManagers(NOW);
    expect(await mails()).toHaveLength(6);
  });

  it("after a standstill only that it has passed", async () => {
    await remindManagers(NOW);
    expect((await mails()).map(({ subject }) => subject.slice(0, 10))).toEqual([
      "Überfällig",
      "Überfällig",
      "Überfällig",
    ]);
  });

  it("and again for the window after the next held meeting", async () => {
    await remindManagers(EIGHT_WEEKS_BEFORE);
    await hold("2026-05-19T08:00:00Z");
    await remindManagers(new Date("2026-08-23T12:00:00Z"));
    expect(await mails()).toHaveLength(3);
    await remindManagers(new Date("2026-08-27T12:00:00Z"));
    expect(await mails()).toHaveLength(6);
  });
});

it("a changed rhythm is respected: the earlier window is told of anew, the later one not yet", async () => {
  const { manager } = network.actors;
  const change = (version: number, rhythmMonths: number) =>
    setRhythm(manager, {
      formKey: randomUUID(),
      circleId: network.circle.id,
      version,
      rhythmMonths,
    });

  await change(6, 12);
  await remindManagers(EIGHT_WEEKS_BEFORE);
  expect(await mails()).toEqual([]);

  await change(12, 4);
  await remindManagers(EIGHT_WEEKS_BEFORE);
  expect(await mails()).toHaveLength(3);
  expect(JSON.stringify((await mails())[0]?.content)).toContain("alle vier Monate");
});

describe("only who drives the circle today is told", () => {
  it("not the manager of a city that has left", async () => {
    await db.circleMembership.updateMany({
      where: { cityId: network.cities.lemgo.id },
      data: { leftOn: new Date("2026-02-23") },
    });
    await remindManagers(EIGHT_WEEKS_BEFORE);
    expect(await addressed()).not.toContain("prozessmanagement@lemgo.example");
    expect(await mails()).toHaveLength(2);
  });

  it("not whose mandate has ended, nor who is blocked", async () => {
    const { lemgoManager, manager } = network.actors;
    await db.mandate.updateMany({
      where: { userId: lemgoManager.userId },
      data: { endsAt: new Date("2026-02-01T00:00:00Z") },
    });
    await db.user.update({ where: { id: manager.userId }, data: { blockedAt: NOW } });
    await remindManagers(EIGHT_WEEKS_BEFORE);
    expect(await addressed()).toEqual(["zosel-mohr@freiwilligen-agentur.example"]);
  });

  it("not who has switched it off", async () => {
    await db.reminderOptOut.createMany({
      data: [{ userId: network.actors.lemgoManager.userId, kind: "RHYTHM" }],
    });
    await remindManagers(EIGHT_WEEKS_BEFORE);
    expect(await addressed()).not.toContain("prozessmanagement@lemgo.example");
  });

  it("who works for two of its cities, once", async () => {
    await plantMandate({
      userId: network.actors.lemgoManager.userId,
      role: "PROCESS_MANAGER",
      bodyId: network.bodies.parchim.id,
      startsAt: new Date("2020-01-01T00:00:00Z"),
    });
    await remindManagers(EIGHT_WEEKS_BEFORE);
    expect(await addressed()).toEqual(MANAGERS);
  });
});
