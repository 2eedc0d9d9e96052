import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { findInvitation } from "@/lib/attendances/queries";
import { db, inTransaction } from "@/lib/db";
import { env } from "@/lib/env";
import { keepGuestLink } from "@/lib/links/keep-guest-link";
import { tokenFor } from "@/lib/links/tokens";
import { findLinkedBallot } from "@/lib/polls/queries";
import { KINDS_OF_INVITED, wantsReminder } from "@/lib/reminders/rules";
import type { SetReminders } from "@/lib/reminders/schema";
import { setReminders } from "@/lib/reminders/set-reminders";
import { setRemindersByLink } from "@/lib/reminders/set-reminders-by-link";
import { findAccount } from "@/lib/sign-in/queries";
import { attendanceOf, inviteHeads } from "@/lib/testing/attendances";
import { buildNetwork, type Network, NOW } from "@/lib/testing/network";
import { ballotToken, openedPoll } from "@/lib/testing/polls";

let network: Network;

beforeEach(async () => {
  network = await buildNetwork();
});

const form = (...kinds: SetReminders["kinds"]) => ({ formKey: randomUUID(), kinds });
const allBut = (...off: SetReminders["kinds"]) =>
  form(...KINDS_OF_INVITED.filter((kind) => !off.includes(kind)));
const optOuts = () =>
  db.reminderOptOut.findMany({
    select: { userId: true, officialId: true, kind: true },
    orderBy: { kind: "asc" },
  });

describe("somebody signed in", () => {
  it("switches reminders off and on again, and the log says who", async () => {
    const { mayor } = network.actors;

    await setReminders(mayor, form("ANSWER"), NOW);
    expect(
      (await findAccount(mayor, NOW)).reminderOptOuts.map(({ kind }) => kind).toSorted(),
    ).toEqual(["COMMITMENT", "MEETING", "MINUTES", "POLL", "PROJECT"]);
    await setReminders(mayor, allBut(), NOW);
    expect(await optOuts()).toEqual([]);

    const events = await db.auditEvent.findMany({ where: { kind: "reminder.set" } });
    expect(events).toMatchObject([
      {
        actorId: mayor.userId,
        subjectId: mayor.userId,
        details: { off: ["MEETING", "POLL", "COMMITMENT", "PROJECT", "MINUTES"] },
      },
      { actorId: mayor.userId, subjectId: mayor.userId, details: { off: [] } },
    ]);
  });

  it("touches only the reminders of the roles held", async () => {
    const { manager } = network.actors;
    await db.reminderOptOut.createMany({ data: [{ userId: manager.userId, kind: "MEETING" }] });

    await setReminders(manager, form("MEETING", "RHYTHM"), NOW);
    expect(await optOuts()).toMatchObject([{ kind: "MEETING" }]);
    await setReminders(manager, form(), NOW);
    expect(await optOuts()).toMatchObject([{ kind: "MEETING" }, { kind: "RHYTHM" }]);
  });

  it("may send two forms at once; the choice of one stands whole", async () => {
    const { mayor } = network.actors;
    await Promise.all([setReminders(mayor, form(), NOW), setReminders(mayor, form(), NOW)]);
    expect(await optOuts()).toHaveLength(KINDS_OF_INVITED.length);
  });
});

describe("behind a guest link", () => {
  async function tokenOf(official: { id: string }): Promise<string> {
    const meetingId = await inviteHeads(network);
    const { id } = await attendanceOf(meetingId, official);
    const until = new Date("2026-12-01T00:00:00Z");
    const link = await inTransaction((tx) => keepGuestLink(tx, { attendanceId: id }, until, NOW));
    return tokenFor(env().NEXTAUTH_SECRET, "guest-link", link);
  }

  it("an official without an account switches reminders off, and the page shows it", async () => {
    const { parchimMayor } = network.officials;
    const token = await tokenOf(parchimMayor);

    await setRemindersByLink(token, allBut("MEETING"), NOW);

    expect(await optOuts()).toEqual([
      { userId: null, officialId: parchimMayor.id, kind: "MEETING" },
    ]);
    const invitation = await findInvitation(token, NOW);
    if (!invitation) throw new Error("the link is good");
    expect(wantsReminder("MEETING", invitation.official)).toBe(false);
    expect(wantsReminder("ANSWER", invitation.official)).toBe(true);
    expect(await db.auditEvent.findMany({ where: { kind: "reminder.set" } })).toMatchObject([
      { actorId: null, subjectId: parchimMayor.id, details: { off: ["MEETING"] } },
    ]);
  });

  it("of a ballot the head of its city switches reminders off, and its page shows it", async () => {
    const { parchimMayor } = network.officials;
    const poll = await openedPoll(network);
    const token = await ballotToken(poll, network.cities.parchim);

    await setRemindersByLink(token, allBut("POLL"), NOW);

    expect(await optOuts()).toEqual([{ userId: null, officialId: parchimMayor.id, kind: "POLL" }]);
    const head = (await findLinkedBallot(token, NOW))?.head;
    expect(head && wantsReminder("POLL", head)).toBe(false);
    await db.guestLink.updateMany({ data: { revokedAt: NOW } });
    await expect(setRemindersByLink(token, form(), NOW)).rejects.toThrow("linkInvalid");
  });

  it("of a ballot of a town hall whose head is not known nobody is switched off", async () => {
    const poll = await openedPoll(network);
    const token = await ballotToken(poll, network.cities.parchim);
    const until = new Date("2026-11-22");
    await db.official.update({
      where: { id: network.officials.parchimMayor.id },
      data: { termEndsOn: until },
    });

    await expect(setRemindersByLink(token, form(), NOW)).rejects.toThrow("linkInvalid");
    expect((await findLinkedBallot(token, NOW))?.head).toBeNull();
  });

  it("an official with an account makes the choice of the account", async () => {
    const token = await tokenOf(network.officials.sieler);
    await setRemindersByLink(token, allBut("MEETING"), NOW);
    expect(await optOuts()).toEqual([
      { userId: network.actors.mayor.userId, officialId: null, kind: "MEETING" },
    ]);
  });

  it("opening the page changes nothing", async () => {
    const token = await tokenOf(network.officials.parchimMayor);
    for (let times = 0; times < 3; times += 1) await findInvitation(token, NOW);
    expect(await optOuts()).toEqual([]);
  });

  it("a link that is unknown, expired, revoked or to somebody taken off the list does nothing", async () => {
    const token = await tokenOf(network.officials.parchimMayor);
    const refused = (used: string, now = NOW) =>
      expect(setRemindersByLink(used, form(), now)).rejects.toThrow("linkInvalid");

    await refused("unbekannt");
    await refused(token, new Date("2028-01-01T00:00:00Z"));
    await db.attendance.updateMany({ data: { withdrawnAt: NOW } });
    await refused(token);
    await db.attendance.updateMany({ data: { withdrawnAt: null } });
    await db.guestLink.updateMany({ data: { revokedAt: NOW } });
    await refused(token);

    expect(await optOuts()).toEqual([]);
    expect(await db.auditEvent.count({ where: { kind: "reminder.set" } })).toBe(0);
  });
});
