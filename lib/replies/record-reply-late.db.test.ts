import { beforeEach, describe, expect, it } from "vitest";
import { answerInvitation } from "@/lib/attendances/answer-invitation";
import { db } from "@/lib/db";
import { cancelMeeting } from "@/lib/meetings/cancel-meeting";
import { editMeeting } from "@/lib/meetings/edit-meeting";
import { readMessage } from "@/lib/replies/message";
import { recordReply } from "@/lib/replies/record-reply";
import { answerTo, attendanceOf, inviteHeads } from "@/lib/testing/attendances";
import { PROGRAMS } from "@/lib/testing/calendar-programs/programs";
import { editInput } from "@/lib/testing/meetings";
import { buildNetwork, type Network, NOW } from "@/lib/testing/network";
import {
  ARRIVED,
  BAIER,
  ignoredBecause,
  laidAside,
  receive,
  replyOfLemgo,
} from "@/lib/testing/replies";

let network: Network;
let meetingId: string;

beforeEach(async () => {
  network = await buildNetwork();
  meetingId = await inviteHeads(network);
});

const ofLemgo = () => attendanceOf(meetingId, network.officials.baier);

describe("what came too late", () => {
  it("an answer to the meeting as it was before it moved changes nothing", async () => {
    const startsAt = new Date("2026-12-16T09:00:00Z");
    await editMeeting(network.actors.manager, editInput(network, meetingId, { startsAt }), NOW);

    expect(await replyOfLemgo(meetingId, { sequence: 0 })).toBe("ignored");
    expect(await ignoredBecause()).toBe("oldSequence");
    expect((await ofLemgo()).answer).toBeNull();
    expect(await replyOfLemgo(meetingId, { sequence: 1 })).toBe("taken");
  });

  it("an answer overtaken by a later one changes nothing", async () => {
    await replyOfLemgo(meetingId, { partstat: "DECLINED", stamp: "20261124T081800Z" });
    const earlier = PROGRAMS.apple({ meetingId, attendee: BAIER, stamp: "20261124T081600Z" });

    expect(await receive(earlier)).toBe("ignored");
    expect(await ignoredBecause()).toBe("overtaken");
    expect((await ofLemgo()).answer).toBe("DECLINED");
  });

  it("an answer given before the one on the page changes nothing", async () => {
    const later = new Date("2026-11-24T08:16:00Z");
    const input = await answerTo(meetingId, network.officials.baier);
    await answerInvitation(network.actors.lemgoMayor, input, later);

    expect(await replyOfLemgo(meetingId, { partstat: "DECLINED" })).toBe("ignored");
    expect((await ofLemgo()).answer).toBe("ACCEPTED");
  });

  it("a clock that runs ahead does not silence later answers", async () => {
    await replyOfLemgo(meetingId, { stamp: "20991124T081500Z" });
    const stamp = "20261124T084500Z";
    const raw = PROGRAMS.google({ meetingId, attendee: BAIER, partstat: "DECLINED", stamp });
    await receive(raw, new Date("2026-11-24T09:00:00Z"));

    expect((await ofLemgo()).answer).toBe("DECLINED");
  });

  it("an answer after the meeting began or was cancelled is laid aside with the reason", async () => {
    await receive(
      PROGRAMS.google({ meetingId, attendee: BAIER }),
      new Date("2026-12-15T09:00:01Z"),
    );
    await cancelMeeting(
      network.actors.manager,
      { formKey: crypto.randomUUID(), meetingId, version: 1, reason: "Sturm" },
      NOW,
    );
    await replyOfLemgo(meetingId);

    expect(await laidAside()).toEqual(["alreadyBegun", "cancelled"]);
    expect((await ofLemgo()).answer).toBeNull();
  });
});

describe("the same message", () => {
  const place = (uidValidity: bigint, uid: bigint) => ({
    mailbox: "test",
    uidValidity,
    uid,
    receivedAt: ARRIVED,
  });

  it("is recorded once when two servers read it at once", async () => {
    const message = await readMessage(
      Buffer.from(PROGRAMS.google({ meetingId, attendee: BAIER, method: "REPLY" })),
    );
    const fates = await Promise.all([
      recordReply(message, place(1n, 900n), ARRIVED),
      recordReply(message, place(1n, 900n), ARRIVED),
    ]);

    expect(fates.toSorted()).toEqual(["known", "taken"]);
    expect(await db.auditEvent.count({ where: { kind: "attendance.answered" } })).toBe(1);
  });

  it("is known again when the mailbox counts anew", async () => {
    const message = await readMessage(Buffer.from(PROGRAMS.google({ meetingId, attendee: BAIER })));
    await recordReply(message, place(1n, 901n), ARRIVED);

    expect(await recordReply(message, place(2n, 1n), ARRIVED)).toBe("known");
    expect(await db.mailboxState.findMany()).toMatchObject([{ uidValidity: 2n, lastUid: 1n }]);
  });
});

it("does not lose an answer on the page that is given at the same moment", async () => {
  const input = await answerTo(meetingId, network.officials.baier, { answer: "DECLINED" });
  const [page, mail] = await Promise.allSettled([
    answerInvitation(network.actors.lemgoMayor, input, ARRIVED),
    replyOfLemgo(meetingId, { stamp: "20261124T081900Z" }),
  ]);

  // Whoever is second knows of the first: the page asks again, the calendar was given earlier.
  const { answer, version } = await ofLemgo();
  expect(mail.status).toBe("fulfilled");
  if (page.status === "fulfilled") expect(answer).toBe("DECLINED");
  else expect([answer, version]).toEqual(["ACCEPTED", 2]);
});
