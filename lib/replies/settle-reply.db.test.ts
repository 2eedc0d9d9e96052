import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { readFigures } from "@/lib/overview/read-figures";
import { adoptReply } from "@/lib/replies/adopt-reply";
import { listWaitingReplies } from "@/lib/replies/queries";
import { settleReply } from "@/lib/replies/settle-reply";
import { attendanceOf, inviteHeads } from "@/lib/testing/attendances";
import { scheduledMeeting } from "@/lib/testing/meetings";
import { buildNetwork, type Network } from "@/lib/testing/network";
import { ARRIVED, receive, replyOfLemgo } from "@/lib/testing/replies";
import { countStatements } from "@/lib/testing/statements";

const STRANGER = { email: "privat@mail.example", name: "Marcus B." };

let network: Network;
let meetingId: string;

beforeEach(async () => {
  network = await buildNetwork();
  meetingId = await inviteHeads(network);
});

/** A reply from a sender nobody knows; gives its id. */
async function misdirected(changes: Parameters<typeof replyOfLemgo>[1] = {}): Promise<string> {
  await replyOfLemgo(meetingId, { from: STRANGER, partstat: "DECLINED", ...changes });
  const mail = await db.incomingMail.findFirstOrThrow({ orderBy: { id: "desc" } });
  return mail.id;
}

const ofLemgo = () => attendanceOf(meetingId, network.officials.baier);
const waiting = async (actor: Actor) =>
  (await listWaitingReplies(actor, 1, ARRIVED))?.replies ?? null;
const settle = (mailId: string, actor = network.actors.manager) =>
  settleReply(actor, { formKey: randomUUID(), mailId }, ARRIVED);
const adopt = async (mailId: string, actor = network.actors.manager) =>
  adoptReply(actor, { formKey: randomUUID(), mailId, attendanceId: (await ofLemgo()).id }, ARRIVED);

describe("a message laid aside", () => {
  it("is shown with sender, reason, what it says and whose answer it may be", async () => {
    await misdirected({ comment: "Rat tagt" });

    expect(await waiting(network.actors.manager)).toMatchObject([
      {
        fromAddress: STRANGER.email,
        name: STRANGER.name,
        why: "senderUnknown",
        said: "Absage von Marcus Baier (baier@lemgo.example)",
        comment: "Rat tagt",
        meeting: { id: meetingId },
        attendanceId: (await ofLemgo()).id,
        isOwn: true,
      },
    ]);
    const [shown] = (await waiting(network.actors.manager)) ?? [];
    expect(shown?.choices.map(({ label }) => label)).toContain(
      "Bürgermeister Marcus Baier, Lemgo (15. Dezember)",
    );
  });

  it("is there for who drives the circle and, to look on, for the programme office", async () => {
    await misdirected();

    expect(await waiting(network.actors.lemgoManager)).toHaveLength(1);
    expect(await waiting(network.actors.programmeOffice)).toMatchObject([
      { isOwn: false, choices: [] },
    ]);
    for (const who of ["mayor", "office", "spokesperson", "outsider", "former"] as const)
      expect(await waiting(network.actors[who])).toBeNull();
    expect((await readFigures(network.actors.manager, ARRIVED)).waitingReplies).toBe(1);
    expect((await readFigures(network.actors.spokesperson, ARRIVED)).waitingReplies).toBeNull();
  });

  it("keeps the word where Google puts it", async () => {
    await misdirected({ program: "google", comment: "Rat tagt" });

    expect(await waiting(network.actors.manager)).toMatchObject([{ comment: "Rat tagt" }]);
  });

  it("that names no meeting of ours is there for every process manager", async () => {
    await receive("From: fremd@aachen.example\r\nSubject: Frage\r\n\r\nWann treffen wir uns?\r\n");

    expect(await waiting(network.actors.manager)).toMatchObject([
      { why: "noCalendar", subject: "Frage", excerpt: "Wann treffen wir uns?", choices: [] },
    ]);
  });

  it("costs the same few statements whatever their number", async () => {
    for (let n = 0; n < 25; n++) await misdirected({ stamp: `20261124T0815${10 + n}Z` });
    const { manager } = network.actors;

    expect(await countStatements(() => listWaitingReplies(manager, 1, ARRIVED))).toBeLessThan(5);
    const last = await listWaitingReplies(manager, 99, ARRIVED);
    expect([last?.page, last?.pages, last?.replies.length]).toEqual([2, 2, 5]);
  });
});

describe("taken over", () => {
  it("it is the answer of who was chosen, given by who sent it", async () => {
    const id = await misdirected();
    await adopt(id);

    expect(await ofLemgo()).toMatchObject({
      answer: "DECLINED",
      answeredVia: "CALENDAR",
      answeredOnBehalf: true,
      answeredByName: "Marcus B.",
    });
    expect(await waiting(network.actors.manager)).toEqual([]);
    expect(await db.auditEvent.findFirst({ where: { kind: "reply.settled" } })).toMatchObject({
      actorId: network.actors.manager.userId,
      subjectId: id,
    });
  });

  it("a proposal becomes one of who was chosen", async () => {
    const times = { starts: "20261216T140000", ends: "20261216T150000" };
    await adopt(await misdirected({ method: "COUNTER", ...times }));

    expect(await db.counterProposal.findMany()).toMatchObject([
      { attendanceId: (await ofLemgo()).id, madeByName: "Marcus B." },
    ]);
  });

  it("it must say something, and be about the meeting it names", async () => {
    await receive("From: fremd@aachen.example\r\nSubject: Frage\r\n\r\nWann?\r\n");
    const { id: letter } = await db.incomingMail.findFirstOrThrow();
    await expect(adopt(letter)).rejects.toThrow("notFound");

    const mailId = await misdirected();
    const other = await scheduledMeeting(network, {
      startsAt: new Date("2027-02-02T09:00:00Z"),
    });
    const { id: attendanceId } = await attendanceOf(other, network.officials.baier);
    const input = { formKey: randomUUID(), mailId, attendanceId };
    await expect(adoptReply(network.actors.manager, input, ARRIVED)).rejects.toThrow("notFound");
    expect(await waiting(network.actors.manager)).toHaveLength(2);
  });

  it("it comes too late once the meeting has begun", async () => {
    const mailId = await misdirected();
    const input = { formKey: randomUUID(), mailId, attendanceId: (await ofLemgo()).id };
    const begun = new Date("2026-12-15T09:30:00Z");

    await expect(adoptReply(network.actors.manager, input, begun)).rejects.toThrow("alreadyBegun");
    expect((await ofLemgo()).answer).toBeNull();
  });
});

describe("put away", () => {
  it("it changes no answer and is on the record", async () => {
    const id = await misdirected();
    await settle(id);

    expect(await db.incomingMail.findUniqueOrThrow({ where: { id } })).toMatchObject({
      settledAt: ARRIVED,
      settledById: network.actors.manager.userId,
      recordedAt: null,
    });
    expect((await ofLemgo()).answer).toBeNull();
    expect(await db.auditEvent.count({ where: { kind: "reply.settled" } })).toBe(1);
  });

  it.each([
    ["programmeOffice", "forbidden"],
    ["mayor", "notFound"],
    ["lemgoOffice", "notFound"],
    ["outsider", "notFound"],
    ["former", "notFound"],
    ["spokesperson", "notFound"],
  ] as const)("is refused to %s as %s", async (who, reason) => {
    const id = await misdirected();

    await expect(settle(id, network.actors[who])).rejects.toThrow(reason);
    await expect(adopt(id, network.actors[who])).rejects.toThrow(reason);
    expect(await waiting(network.actors.manager)).toHaveLength(1);
  });

  it("a message that was recorded by itself is none to settle", async () => {
    await replyOfLemgo(meetingId);
    const { id } = await db.incomingMail.findFirstOrThrow();

    await expect(settle(id)).rejects.toThrow("notFound");
  });
});

it.each([
  ["put away and taken over", settle, adopt],
  ["taken over twice", adopt, adopt],
  ["put away twice", settle, settle],
] as const)("%s at once comes to one outcome", async (_, one, other) => {
  const id = await misdirected();
  const outcomes = await Promise.allSettled([one(id), other(id, network.actors.lemgoManager)]);

  expect(outcomes.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  expect(outcomes.find((each) => each.status === "rejected")?.reason).toMatchObject({
    reason: "alreadyDecided",
  });
  expect(await db.auditEvent.count({ where: { kind: "reply.settled" } })).toBe(1);
});
