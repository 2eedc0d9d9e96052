import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { answerInvitation } from "@/lib/attendances/answer-invitation";
import type { AnswerInvitation } from "@/lib/attendances/schema";
import { db } from "@/lib/db";
import { Outdated } from "@/lib/errors";
import { cancelMeeting } from "@/lib/meetings/cancel-meeting";
import { answerTo, attendanceOf as attendanceAt, inviteHeads } from "@/lib/testing/attendances";
import { buildNetwork, type Network, NOW } from "@/lib/testing/network";

const LATER = new Date("2026-11-24T08:12:00Z");

let network: Network;
let meetingId: string;

beforeEach(async () => {
  network = await buildNetwork();
  meetingId = await inviteHeads(network);
});

const attendanceOf = (official: { id: string }) => attendanceAt(meetingId, official);
const answer = (official: { id: string }, changes: Partial<AnswerInvitation> = {}) =>
  answerTo(meetingId, official, changes);

describe("an answer is refused", () => {
  it.each([
    "lemgoMayor",
    "manager",
    "programmeOffice",
    "spokesperson",
    "outsider",
    "former",
  ] as const)("as not to be found to %s, who does not speak for the city", async (who) => {
    const input = await answer(network.officials.sieler);

    await expect(answerInvitation(network.actors[who], input, LATER)).rejects.toThrow("notFound");

    expect(await attendanceOf(network.officials.sieler)).toMatchObject({ answer: null });
    expect(await db.auditEvent.count({ where: { kind: "attendance.answered" } })).toBe(0);
  });

  it("as not to be found for an attendance that does not exist", async () => {
    const input = await answer(network.officials.sieler, { attendanceId: randomUUID() });
    await expect(answerInvitation(network.actors.mayor, input, LATER)).rejects.toThrow("notFound");
  });

  it("to somebody who was taken off the list", async () => {
    const { sieler } = network.officials;
    const input = await answer(sieler);
    await db.attendance.update({ where: { id: input.attendanceId }, data: { withdrawnAt: NOW } });
    await expect(answerInvitation(network.actors.mayor, input, LATER)).rejects.toThrow("notFound");
  });

  it("once the meeting has begun", async () => {
    const input = await answer(network.officials.sieler);
    const { startsAt } = await db.meeting.findUniqueOrThrow({ where: { id: meetingId } });
    await expect(answerInvitation(network.actors.mayor, input, startsAt)).rejects.toThrow(
      "alreadyBegun",
    );
  });

  it("when the meeting is cancelled", async () => {
    const input = await answer(network.officials.sieler);
    const { version } = await db.meeting.findUniqueOrThrow({ where: { id: meetingId } });
    const cancelled = { formKey: randomUUID(), meetingId, version, reason: "Hochwasser" };
    await cancelMeeting(network.actors.manager, cancelled, NOW);

    await expect(answerInvitation(network.actors.mayor, input, LATER)).rejects.toThrow("cancelled");
  });
});

describe("two clicks", () => {
  it("of the same form count once", async () => {
    const { mayor } = network.actors;
    const input = await answer(network.officials.sieler);

    const results = await Promise.all([
      answerInvitation(mayor, input, LATER),
      answerInvitation(mayor, input, LATER),
    ]);

    expect(results).toEqual([{ meetingId }, { meetingId }]);
    expect(await attendanceOf(network.officials.sieler)).toMatchObject({ version: 2 });
    expect(await db.auditEvent.count({ where: { kind: "attendance.answered" } })).toBe(1);
  });

  it("of two people of one town hall: the slower one is shown what stands and overwrites nothing", async () => {
    const { mayor, office } = network.actors;
    const { sieler } = network.officials;
    const mine = await answer(sieler, { answer: "DECLINED", note: "Urlaub" });
    const theirs = await answer(sieler);

    const outcomes = await Promise.allSettled([
      answerInvitation(mayor, mine, LATER),
      answerInvitation(office, theirs, LATER),
    ]);

    const lost = outcomes.flatMap((one) => (one.status === "rejected" ? [one.reason] : []));
    expect(lost).toHaveLength(1);
    expect(lost[0]).toBeInstanceOf(Outdated);
    const stands = await attendanceOf(sieler);
    expect(stands.version).toBe(2);
    expect(lost[0]).toMatchObject({ version: 2 });
    expect(lost[0].theirs.answer).toBe(stands.answer === "DECLINED" ? "Abgesagt" : "Zugesagt");
  });
});
