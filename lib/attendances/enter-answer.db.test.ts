import { beforeEach, describe, expect, it } from "vitest";
import { answerInvitation } from "@/lib/attendances/answer-invitation";
import { enterAnswer } from "@/lib/attendances/enter-answer";
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
const told = (changes: Partial<AnswerInvitation> = {}) =>
  answerTo(meetingId, network.officials.schumacher, changes);

describe("a process manager", () => {
  it("enters what a city said on the telephone, and everybody can see who did", async () => {
    const { manager } = network.actors;

    await enterAnswer(manager, await told(), LATER);

    const attendance = await attendanceOf(network.officials.schumacher);
    expect(attendance).toMatchObject({
      answer: "ACCEPTED",
      answeredAt: LATER,
      answeredById: manager.userId,
      answeredOnBehalf: false,
      answeredVia: "TELEPHONE",
      version: 2,
    });
    expect(await db.auditEvent.findMany({ where: { subjectId: attendance.id } })).toMatchObject([
      {
        kind: "attendance.answered",
        actorId: manager.userId,
        onBehalfOfId: null,
        details: { via: "TELEPHONE", answer: "ACCEPTED" },
      },
    ]);
  });

  it("enters a representative of the city, and nobody of another", async () => {
    const { kleefeldt, schumacher } = network.officials;
    const represented = { answer: "REPRESENTED", representativeName: "Kim Muster" } as const;

    await enterAnswer(
      network.actors.manager,
      await told({ ...represented, representativeOffice: "Amtsleitung" }),
      LATER,
    );
    expect(await attendanceOf(schumacher)).toMatchObject({ representativeName: "Kim Muster" });

    const foreign = await told({ answer: "REPRESENTED", representativeOfficialId: kleefeldt.id });
    await expect(enterAnswer(network.actors.manager, foreign, LATER)).rejects.toThrow("notFound");
  });

  it("enters one form once, however often it is sent", async () => {
    const input = await told();
    await Promise.all([
      enterAnswer(network.actors.manager, input, LATER),
      enterAnswer(network.actors.manager, input, LATER),
    ]);
    expect(await attendanceOf(network.officials.schumacher)).toMatchObject({ version: 2 });
  });

  it("is refused for a meeting that has begun or is cancelled, and leaves nothing behind", async () => {
    const input = await told();
    await expect(
      enterAnswer(network.actors.manager, input, new Date("2026-12-15T09:00:00Z")),
    ).rejects.toThrow("alreadyBegun");
    await db.meeting.update({ where: { id: meetingId }, data: { cancelledAt: NOW } });
    await expect(enterAnswer(network.actors.manager, input, LATER)).rejects.toThrow("cancelled");

    expect(await attendanceOf(network.officials.schumacher)).toMatchObject({
      answer: null,
      answeredVia: null,
      version: 1,
    });
    expect(await db.formSubmission.count({ where: { key: input.formKey } })).toBe(0);
  });
});

it.each([
  ["mayor", "forbidden"],
  ["office", "forbidden"],
  ["programmeOffice", "forbidden"],
  ["spokesperson", "notFound"],
  ["outsider", "notFound"],
] as const)("%s cannot enter an answer: %s", async (who, reason) => {
  await expect(enterAnswer(network.actors[who], await told(), LATER)).rejects.toThrow(reason);
  expect(await attendanceOf(network.officials.schumacher)).toMatchObject({ answer: null });
});

it("the city and the telephone at the same moment: one answer stands, the other is told", async () => {
  const { gardelegenMayor, manager } = network.actors;
  const [own, entered] = [await told({ answer: "DECLINED" }), await told()];

  const results = await Promise.allSettled([
    answerInvitation(gardelegenMayor, own, LATER),
    enterAnswer(manager, entered, LATER),
  ]);

  expect(results.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  expect(results.find(({ status }) => status === "rejected")).toMatchObject({
    reason: { reason: "outdated" },
  });
  const byTelephone = results[1]?.status === "fulfilled";
  expect(await attendanceOf(network.officials.schumacher)).toMatchObject({
    answer: byTelephone ? "ACCEPTED" : "DECLINED",
    answeredVia: byTelephone ? "TELEPHONE" : "SIGNED_IN",
    version: 2,
  });
});

it("an answer the city gives itself takes the place of the one from the telephone", async () => {
  await enterAnswer(network.actors.manager, await told(), NOW);
  await answerInvitation(network.actors.gardelegenMayor, await told({ answer: "DECLINED" }), LATER);

  expect(await attendanceOf(network.officials.schumacher)).toMatchObject({
    answer: "DECLINED",
    answeredVia: "SIGNED_IN",
    answeredById: network.actors.gardelegenMayor.userId,
  });
});
