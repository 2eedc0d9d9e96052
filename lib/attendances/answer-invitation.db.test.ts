import { beforeEach, describe, expect, it } from "vitest";
import { answerInvitation } from "@/lib/attendances/answer-invitation";
import type { AnswerInvitation } from "@/lib/attendances/schema";
import { db } from "@/lib/db";
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

describe("a mayor", () => {
  it("accepts in person, and the log says who and when", async () => {
    const { mayor } = network.actors;
    const { sieler } = network.officials;

    await answerInvitation(mayor, await answer(sieler), LATER);

    const attendance = await attendanceOf(sieler);
    expect(attendance).toMatchObject({
      answer: "ACCEPTED",
      answeredAt: LATER,
      answeredById: mayor.userId,
      answeredOnBehalf: false,
      version: 2,
    });
    const events = await db.auditEvent.findMany({ where: { subjectId: attendance.id } });
    expect(events).toMatchObject([
      { kind: "attendance.answered", actorId: mayor.userId, onBehalfOfId: null, occurredAt: LATER },
    ]);
  });

  it("declines with a word, and names no guests by accident", async () => {
    const { sieler } = network.officials;
    const declined = await answer(sieler, {
      answer: "DECLINED",
      note: "Ratssitzung",
      representativeName: "Vergessen",
      representativeOffice: "Feld",
      companionName: "Vergessen",
      companionOffice: "Feld",
    });

    await answerInvitation(network.actors.mayor, declined, LATER);

    expect(await attendanceOf(sieler)).toMatchObject({
      answer: "DECLINED",
      note: "Ratssitzung",
      representativeName: null,
      companionName: null,
    });
  });

  it("is represented by an official of the city, kept with name and office of today", async () => {
    const { sieler, kleefeldt } = network.officials;
    const represented = await answer(sieler, {
      answer: "REPRESENTED",
      representativeOfficialId: kleefeldt.id,
    });

    await answerInvitation(network.actors.mayor, represented, LATER);

    expect(await attendanceOf(sieler)).toMatchObject({
      answer: "REPRESENTED",
      representativeOfficialId: kleefeldt.id,
      representativeName: "Axel Kleefeldt",
      representativeOffice: "Stellvertreter",
    });
  });

  it("is represented by somebody new and brings a companion", async () => {
    const { sieler, kleefeldt } = network.officials;
    const represented = await answer(sieler, {
      answer: "REPRESENTED",
      representativeName: "Kim Muster",
      representativeOffice: "Amtsleitung",
      companionOfficialId: kleefeldt.id,
    });

    await answerInvitation(network.actors.mayor, represented, LATER);

    expect(await attendanceOf(sieler)).toMatchObject({
      representativeOfficialId: null,
      representativeName: "Kim Muster",
      representativeOffice: "Amtsleitung",
      companionOfficialId: kleefeldt.id,
      companionName: "Axel Kleefeldt",
      companionOffice: "Stellvertreter",
    });
  });

  it("changes the answer later; nothing of the earlier one stays", async () => {
    const { mayor } = network.actors;
    const { sieler, kleefeldt } = network.officials;
    const first = { answer: "REPRESENTED", representativeOfficialId: kleefeldt.id } as const;
    await answerInvitation(mayor, await answer(sieler, first), NOW);

    await answerInvitation(mayor, await answer(sieler), LATER);

    expect(await attendanceOf(sieler)).toMatchObject({
      answer: "ACCEPTED",
      answeredAt: LATER,
      representativeOfficialId: null,
      representativeName: null,
      version: 3,
    });
  });

  it("cannot send an official of another city, nor themselves", async () => {
    const { sieler, baier } = network.officials;
    for (const { id } of [baier, sieler]) {
      const forged = await answer(sieler, { answer: "REPRESENTED", representativeOfficialId: id });
      await expect(answerInvitation(network.actors.mayor, forged, LATER)).rejects.toThrow(
        "notFound",
      );
    }
    expect(await attendanceOf(sieler)).toMatchObject({ answer: null, version: 1 });
  });
});

describe("an office", () => {
  it("answers on behalf of its mayor, visibly and in the log", async () => {
    const { lemgoOffice } = network.actors;
    const { baier } = network.officials;

    await answerInvitation(lemgoOffice, await answer(baier), LATER);

    const attendance = await attendanceOf(baier);
    expect(attendance).toMatchObject({
      answeredById: lemgoOffice.userId,
      answeredOnBehalf: true,
    });
    expect(await db.auditEvent.findFirst({ where: { subjectId: attendance.id } })).toMatchObject({
      actorId: lemgoOffice.userId,
      onBehalfOfId: baier.id,
    });
  });

  it("may name the one who answers as representative", async () => {
    const { parchimMayor, johannisson } = network.officials;
    const represented = await answer(parchimMayor, {
      answer: "REPRESENTED",
      representativeOfficialId: johannisson.id,
    });

    await answerInvitation(network.actors.parchimOffice, represented, LATER);

    expect(await attendanceOf(parchimMayor)).toMatchObject({
      representativeName: "Dirk Johannisson",
      representativeOffice: "Fachbereichsleiter",
      answeredOnBehalf: true,
    });
  });
});
