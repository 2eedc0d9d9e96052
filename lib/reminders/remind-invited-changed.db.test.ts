import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { cancelMeeting } from "@/lib/meetings/cancel-meeting";
import { editMeeting } from "@/lib/meetings/edit-meeting";
import { remindInvited } from "@/lib/reminders/remind-invited";
import { attendanceOf, inviteHeads } from "@/lib/testing/attendances";
import { editInput } from "@/lib/testing/meetings";
import { buildNetwork, type Network, NOW } from "@/lib/testing/network";
import {
  addressesOf,
  EVE,
  EVERYBODY,
  HOUR_BEFORE,
  mailsOf,
  WEEK_BEFORE_DEADLINE,
} from "@/lib/testing/reminders";

let network: Network;
let meetingId: string;

beforeEach(async () => {
  network = await buildNetwork();
  meetingId = await inviteHeads(network);
  await db.outboxMail.deleteMany();
});

const reminders = () => mailsOf(meetingId);
const addressed = () => addressesOf(meetingId);

describe("a meeting that changes", () => {
  const change = (changes: Parameters<typeof editInput>[2], now: Date) =>
    editMeeting(network.actors.manager, editInput(network, meetingId, changes), now);

  it("is reminded of at its new day, and not at the old one", async () => {
    await change({ startsAt: new Date("2027-01-19T09:00:00Z") }, NOW);
    await db.outboxMail.deleteMany();

    await remindInvited(EVE);
    expect(await reminders()).toEqual([]);
    await remindInvited(new Date("2027-01-18T08:00:00Z"));
    expect(await addressed()).toEqual(EVERYBODY);
  });

  it("at the last moment is told by the change alone", async () => {
    await remindInvited(EVE);
    await change({ place: "Rathaus" }, new Date("2026-12-14T10:00:00Z"));
    await db.outboxMail.deleteMany();

    await remindInvited(new Date("2026-12-14T10:05:00Z"));
    expect(await reminders()).toEqual([]);
    await remindInvited(HOUR_BEFORE);
    expect(await reminders()).toHaveLength(7);
  });

  it("to a new moment forgets who was reminded", async () => {
    await remindInvited(WEEK_BEFORE_DEADLINE);
    await change({ startsAt: new Date("2027-01-19T09:00:00Z") }, WEEK_BEFORE_DEADLINE);
    expect((await attendanceOf(meetingId, network.officials.baier)).remindedAt).toBeNull();
  });

  it("to cancelled reminds nobody, also when both happen at once", async () => {
    const cancelled = { formKey: randomUUID(), meetingId, version: 1, reason: "Sturm" };
    await Promise.all([cancelMeeting(network.actors.manager, cancelled, EVE), remindInvited(EVE)]);
    const before = await db.outboxMail.count({
      where: { dedupeKey: { startsWith: "meeting.tomorrow" } },
    });
    expect([0, 7]).toContain(before);

    await remindInvited(HOUR_BEFORE);
    expect(
      await db.outboxMail.count({ where: { dedupeKey: { startsWith: "meeting.inAnHour" } } }),
    ).toBe(0);
  });
});

describe("who has switched reminders off", () => {
  it("gets none of that kind; the office goes on getting its copy, and the other way round", async () => {
    const { mayor, lemgoOffice } = network.actors;
    await db.reminderOptOut.createMany({
      data: [
        { userId: mayor.userId, kind: "MEETING" },
        { userId: lemgoOffice.userId, kind: "MEETING" },
        { officialId: network.officials.parchimMayor.id, kind: "MEETING" },
      ],
    });

    await remindInvited(EVE);

    expect(await addressed()).toEqual([
      "baier@lemgo.example",
      "johannisson@parchim.example",
      "kleefeldt@stendal.example",
      "schumacher@gardelegen.example",
    ]);
  });

  it("is still asked for the answer", async () => {
    await db.reminderOptOut.createMany({
      data: [{ userId: network.actors.mayor.userId, kind: "MEETING" }],
    });
    await remindInvited(WEEK_BEFORE_DEADLINE);
    expect(await addressed()).toContain("sieler@stendal.example");
  });

  it("is not shown as reminded", async () => {
    await db.reminderOptOut.createMany({
      data: [{ userId: network.actors.mayor.userId, kind: "ANSWER" }],
    });
    await remindInvited(WEEK_BEFORE_DEADLINE);
    expect((await attendanceOf(meetingId, network.officials.sieler)).remindedAt).toBeNull();
  });
});
