import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { answerInvitation } from "@/lib/attendances/answer-invitation";
import { remindOfficial } from "@/lib/attendances/remind-official";
import { db } from "@/lib/db";
import { remindInvited } from "@/lib/reminders/remind-invited";
import { answerTo, attendanceOf, inviteHeads } from "@/lib/testing/attendances";
import { scheduledMeeting } from "@/lib/testing/meetings";
import { buildNetwork, type Network, NOW } from "@/lib/testing/network";
import { addressesOf, mailsOf, WEEK_BEFORE_DEADLINE } from "@/lib/testing/reminders";

const NEXT_DAY = new Date("2026-11-24T07:00:00Z");

let network: Network;
let meetingId: string;

beforeEach(async () => {
  network = await buildNetwork();
  meetingId = await inviteHeads(network);
  await db.outboxMail.deleteMany();
});

async function reminder(official = network.officials.sieler) {
  const { id } = await attendanceOf(meetingId, official);
  return { formKey: randomUUID(), meetingId, attendanceId: id };
}

const remind = async (now = NOW, who = network.actors.manager) =>
  remindOfficial(who, await reminder(), now);

describe("a process manager", () => {
  it("asks a city for its answer, with the link and a copy for the office, and it is shown when", async () => {
    await remind();

    expect(await addressesOf(meetingId)).toEqual([
      "kleefeldt@stendal.example",
      "sieler@stendal.example",
    ]);
    const mail = (await mailsOf(meetingId)).find(({ to }) => to === "sieler@stendal.example");
    expect(mail?.subject).toMatch(/^Bitte um Antwort: /);
    expect(JSON.stringify(mail?.content)).toContain(
      "Prozessmanagement Stendal bittet Sie um eine Antwort",
    );
    expect(JSON.stringify(mail?.content)).toContain("guestLinkId");
    const attendance = await attendanceOf(meetingId, network.officials.sieler);
    expect(attendance).toMatchObject({ remindedAt: NOW, version: 1 });
    expect(await db.auditEvent.findMany({ where: { subjectId: attendance.id } })).toMatchObject([
      { kind: "attendance.reminded", actorId: network.actors.manager.userId },
    ]);
  });

  it("asks once a day, by Berlin's calendar, and again the next", async () => {
    await remind();
    await expect(remind(new Date("2026-11-23T22:59:00Z"))).rejects.toThrow("alreadyReminded");
    expect(await mailsOf(meetingId)).toHaveLength(2);

    await remind(new Date("2026-11-23T23:01:00Z"));
    expect(await mailsOf(meetingId)).toHaveLength(4);
  });

  it("does not ask on a day on which the network has reminded by itself", async () => {
    await remindInvited(WEEK_BEFORE_DEADLINE);
    await expect(remind(WEEK_BEFORE_DEADLINE)).rejects.toThrow("alreadyReminded");
  });

  it("asks even who has switched off reminders: this one is written by a person", async () => {
    await db.reminderOptOut.createMany({
      data: [{ userId: network.actors.mayor.userId, kind: "ANSWER" }],
    });
    await remind();
    expect(await addressesOf(meetingId)).toContain("sieler@stendal.example");
  });

  it("and another one at the same moment send one mail", async () => {
    const { manager, lemgoManager } = network.actors;
    const results = await Promise.allSettled([remind(NOW, manager), remind(NOW, lemgoManager)]);

    expect(results.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    expect(results.find(({ status }) => status === "rejected")).toMatchObject({
      reason: { reason: "alreadyReminded" },
    });
    expect(await mailsOf(meetingId)).toHaveLength(2);
  });
});

describe("is refused and leaves nothing behind", () => {
  const nothing = async () => {
    expect(await mailsOf(meetingId)).toEqual([]);
    expect((await attendanceOf(meetingId, network.officials.sieler)).remindedAt).toBeNull();
  };

  it("when the answer is there", async () => {
    const input = await answerTo(meetingId, network.officials.sieler);
    await answerInvitation(network.actors.mayor, input, NOW);
    await expect(remind()).rejects.toThrow("alreadyAnswered");
    await nothing();
  });

  it("when no mail reaches anybody there", async () => {
    const { officials, cities } = network;
    await db.official.update({ where: { id: officials.schumacher.id }, data: { email: null } });
    await db.city.update({ where: { id: cities.gardelegen.id }, data: { email: null } });
    const input = await reminder(officials.schumacher);
    await expect(remindOfficial(network.actors.manager, input, NOW)).rejects.toThrow("unreachable");
    await nothing();
  });

  it("when the meeting has begun or is cancelled", async () => {
    await expect(remind(new Date("2026-12-15T09:00:00Z"))).rejects.toThrow("alreadyBegun");
    await db.meeting.update({ where: { id: meetingId }, data: { cancelledAt: NOW } });
    await expect(remind()).rejects.toThrow("cancelled");
    await nothing();
  });

  it("for an invitation to another meeting, and for somebody taken off the list", async () => {
    const other = await scheduledMeeting(network, { startsAt: new Date("2027-02-02T09:00:00Z") });
    const input = { ...(await reminder()), meetingId: other };
    await expect(remindOfficial(network.actors.manager, input, NOW)).rejects.toThrow("notFound");
    await db.attendance.updateMany({ where: { meetingId }, data: { withdrawnAt: NOW } });
    await expect(remind()).rejects.toThrow("notFound");
    await nothing();
  });

  it.each([
    ["mayor", "forbidden"],
    ["office", "forbidden"],
    ["programmeOffice", "forbidden"],
    ["spokesperson", "notFound"],
    ["outsider", "notFound"],
  ] as const)("for %s: %s", async (who, reason) => {
    await expect(remind(NEXT_DAY, network.actors[who])).rejects.toThrow(reason);
    await nothing();
  });
});
