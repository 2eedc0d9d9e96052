import { randomUUID } from "node:crypto";
import ICAL from "ical.js";
import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { cancelMeeting } from "@/lib/meetings/cancel-meeting";
import { decideCounterProposal } from "@/lib/meetings/decide-counter-proposal";
import { editMeeting } from "@/lib/meetings/edit-meeting";
import { listCounterProposals } from "@/lib/meetings/queries";
import type { Mail } from "@/lib/outbox/mail";
import { attendanceOf, inviteHeads } from "@/lib/testing/attendances";
import { changesSent, editInput, scheduledMeeting } from "@/lib/testing/meetings";
import { buildNetwork, type Network, NOW } from "@/lib/testing/network";
import { ARRIVED, replyOfLemgo } from "@/lib/testing/replies";

const PROPOSED = new Date("2026-12-16T13:00:00Z");

let network: Network;
let meetingId: string;
let proposalId: string;

beforeEach(async () => {
  network = await buildNetwork();
  meetingId = await inviteHeads(network);
  await replyOfLemgo(meetingId, { comment: "Rat tagt" });
  const times = { starts: "20261216T140000", ends: "20261216T150000" };
  await replyOfLemgo(meetingId, { method: "COUNTER", program: "google", ...times });
  proposalId = (await db.counterProposal.findFirstOrThrow()).id;
});

const decide = (
  decision: "accept" | "decline",
  changes: { actor?: Actor; version?: number; formKey?: string; now?: Date } = {},
) =>
  decideCounterProposal(
    changes.actor ?? network.actors.manager,
    {
      formKey: changes.formKey ?? randomUUID(),
      proposalId,
      version: changes.version ?? 1,
      decision,
    },
    changes.now ?? ARRIVED,
  );

const meeting = () => db.meeting.findUniqueOrThrow({ where: { id: meetingId } });
const proposal = () => db.counterProposal.findUniqueOrThrow({ where: { id: proposalId } });
const untouched = async () => {
  expect(await meeting()).toMatchObject({ version: 1, sequence: 0 });
  expect(await proposal()).toMatchObject({ acceptedAt: null, declinedAt: null });
};

describe("accepted", () => {
  it("the meeting moves there, everybody is told and asked anew", async () => {
    await decide("accept");

    expect(await meeting()).toMatchObject({
      startsAt: PROPOSED,
      durationMinutes: 60,
      version: 2,
      sequence: 1,
    });
    expect(await proposal()).toMatchObject({
      acceptedAt: ARRIVED,
      decidedById: network.actors.manager.userId,
    });
    expect((await attendanceOf(meetingId, network.officials.baier)).answer).toBeNull();
    const told = (await changesSent()).map(({ to }) => to);
    expect(told).toEqual(expect.arrayContaining(["sieler@stendal.example", "baier@lemgo.example"]));
    const kinds = await db.auditEvent.findMany({
      where: { subjectId: meetingId },
      select: { kind: true },
    });
    expect(kinds.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(["meeting.counterDecided", "meeting.moved"]),
    );
  });

  it("a day to answer by that would lie behind it moves along", async () => {
    await db.meeting.update({
      where: { id: meetingId },
      data: { answerBy: new Date("2026-12-15") },
    });
    await db.counterProposal.update({
      where: { id: proposalId },
      data: { startsAt: new Date("2026-12-02T09:00:00Z") },
    });
    await decide("accept");

    expect((await meeting()).answerBy).toEqual(new Date("2026-12-02"));
  });

  it("a length no meeting may have is left as it was", async () => {
    await db.counterProposal.update({ where: { id: proposalId }, data: { durationMinutes: 5 } });
    await decide("accept");

    expect((await meeting()).durationMinutes).toBe(90);
  });
});

describe("declined", () => {
  it("the meeting stays, who proposed it is told, and calendars give the proposal up", async () => {
    await decide("decline");

    expect(await meeting()).toMatchObject({ version: 1, sequence: 0 });
    const mails = await db.outboxMail.findMany({
      where: { dedupeKey: { startsWith: "meeting.counterDeclined:" } },
    });
    const toMayor = mails.find(({ to }) => to === "baier@lemgo.example");
    expect(toMayor?.subject).toMatch(/^Es bleibt beim Termin/);
    expect(JSON.stringify(toMayor?.content)).toContain("Mittwoch, 16. Dezember 2026, 14:00 Uhr");
    const { calendar } = (toMayor?.content ?? {}) as { calendar?: Mail["calendar"] };
    expect(calendar?.method).toBe("DECLINECOUNTER");
    const parsed = new ICAL.Component(ICAL.parse(calendar?.ics ?? ""));
    expect(parsed.getFirstPropertyValue("method")).toBe("DECLINECOUNTER");
    expect(mails.map(({ to }) => to)).not.toContain("sieler@stendal.example");
  });

  it("the answer given before still counts", async () => {
    await decide("decline");

    expect((await attendanceOf(meetingId, network.officials.baier)).answer).toBe("ACCEPTED");
  });
});

describe("is refused", () => {
  it("when the meeting was moved meanwhile, saying where it stands", async () => {
    const startsAt = new Date("2026-12-17T09:00:00Z");
    await editMeeting(
      network.actors.lemgoManager,
      editInput(network, meetingId, { startsAt }),
      NOW,
    );

    await expect(decide("accept")).rejects.toMatchObject({
      reason: "outdated",
      version: 2,
      theirs: { decision: "Donnerstag, 17. Dezember 2026, 10:00 Uhr" },
    });
    expect(await proposal()).toMatchObject({ acceptedAt: null });
  });

  it("when the circle has another meeting then", async () => {
    await scheduledMeeting(network, { startsAt: PROPOSED });

    await expect(decide("accept")).rejects.toThrow("momentTaken");
    await untouched();
  });

  it("when the time has passed, or the meeting has begun or was cancelled", async () => {
    await db.counterProposal.update({
      where: { id: proposalId },
      data: { startsAt: new Date("2026-11-25T09:00:00Z") },
    });
    const now = new Date("2026-11-26T09:00:00Z");
    await expect(decide("accept", { now })).rejects.toThrow("inThePast");
    const begun = new Date("2026-12-15T09:30:00Z");
    await expect(decide("decline", { now: begun })).rejects.toThrow("alreadyBegun");
    await untouched();

    const cancelling = { formKey: randomUUID(), meetingId, version: 1, reason: "Sturm" };
    await cancelMeeting(network.actors.manager, cancelling, NOW);
    await expect(decide("accept", { version: 2 })).rejects.toThrow("cancelled");
  });

  it.each([
    ["mayor", "forbidden"],
    ["lemgoMayor", "forbidden"],
    ["programmeOffice", "forbidden"],
    ["outsider", "notFound"],
    ["former", "notFound"],
    ["spokesperson", "notFound"],
  ] as const)("to %s as %s", async (who, reason) => {
    await expect(decide("accept", { actor: network.actors[who] })).rejects.toThrow(reason);
    await untouched();
  });
});

it("two managers who decide at once come to one outcome", async () => {
  const outcomes = await Promise.allSettled([
    decide("accept"),
    decide("decline", { actor: network.actors.lemgoManager }),
  ]);

  expect(outcomes.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  const lost = outcomes.find((one) => one.status === "rejected");
  expect(lost?.reason).toMatchObject({ reason: "alreadyDecided" });
  const { acceptedAt, declinedAt } = await proposal();
  expect([acceptedAt, declinedAt].filter(Boolean)).toHaveLength(1);
  expect((await meeting()).sequence).toBe(acceptedAt ? 1 : 0);
});

it("sent twice it happens once", async () => {
  const formKey = randomUUID();
  await Promise.all([decide("accept", { formKey }), decide("accept", { formKey })]);

  expect((await meeting()).sequence).toBe(1);
});

it("is shown to who drives the circle and to nobody else", async () => {
  const about = { id: meetingId, circle: network.circle } as Parameters<
    typeof listCounterProposals
  >[1];

  expect(await listCounterProposals(network.actors.manager, about)).toMatchObject([
    { id: proposalId, startsAt: PROPOSED },
  ]);
  for (const who of ["mayor", "programmeOffice", "outsider"] as const)
    expect(await listCounterProposals(network.actors[who], about)).toEqual([]);
});
