import { beforeEach, describe, expect, it } from "vitest";
import { answerInvitation } from "@/lib/attendances/answer-invitation";
import { db } from "@/lib/db";
import { deliverMail } from "@/lib/outbox/deliver-mail";
import { listWatchedMails } from "@/lib/outbox/queries";
import { answerTo, attendanceOf, inviteHeads } from "@/lib/testing/attendances";
import { bounce } from "@/lib/testing/calendar-programs/bounce";
import { buildNetwork, type Network, NOW } from "@/lib/testing/network";
import { ARRIVED, BAIER, laidAside, receive } from "@/lib/testing/replies";

let network: Network;
let meetingId: string;
let mailId: string;

beforeEach(async () => {
  network = await buildNetwork();
  meetingId = await inviteHeads(network);
  await deliverMail(
    () => Promise.resolve(),
    () => new Date(Date.now() + 1000),
  );
  const mail = await db.outboxMail.findFirstOrThrow({ where: { meetingId, to: BAIER.email } });
  mailId = mail.id;
});

const ofLemgo = () => attendanceOf(meetingId, network.officials.baier);

describe("a mail that came back", () => {
  it("is marked at the participant and at the mail, with the reason", async () => {
    expect(await receive(bounce({ mailId, recipient: BAIER.email }))).toBe("taken");

    expect((await ofLemgo()).bouncedAt).toEqual(ARRIVED);
    const watched = await listWatchedMails(network.actors.manager, { page: 1, withSent: false });
    expect(watched?.mails).toMatchObject([
      { id: mailId, state: "bounced", reason: "mailbox", since: ARRIVED },
    ]);
    expect(await db.auditEvent.findMany({ where: { kind: "attendance.bounced" } })).toMatchObject([
      { subjectId: (await ofLemgo()).id, details: { meetingId } },
    ]);
  });

  it("is no longer marked once the participant answers", async () => {
    await receive(bounce({ mailId, recipient: BAIER.email }));
    const input = await answerTo(meetingId, network.officials.baier);
    await answerInvitation(network.actors.lemgoMayor, input, NOW);

    expect((await ofLemgo()).bouncedAt).toBeNull();
  });

  it("marks nobody while the server keeps trying", async () => {
    const raw = bounce({ mailId, recipient: BAIER.email, status: "4.4.7", action: "delayed" });

    expect(await receive(raw)).toBe("ignored");
    expect((await ofLemgo()).bouncedAt).toBeNull();
  });

  it("that is none of ours is laid aside", async () => {
    await receive(bounce({ mailId: crypto.randomUUID(), recipient: BAIER.email }));

    expect(await laidAside()).toEqual(["bounceUnknown"]);
  });

  it("marks the ballot when it was about a poll", async () => {
    const poll = await db.datePoll.create({
      data: {
        circleId: network.circle.id,
        title: "Wann?",
        durationMinutes: 90,
        format: "DIGITAL",
        answerBy: new Date("2026-12-01"),
        createdById: network.actors.manager.userId,
        ballots: { create: { cityId: network.cities.lemgo.id } },
      },
      select: { id: true },
    });
    await db.outboxMail.update({
      where: { id: mailId },
      data: { pollId: poll.id, meetingId: null },
    });
    await receive(bounce({ mailId, recipient: BAIER.email }));

    expect(await db.ballot.findMany()).toMatchObject([{ bouncedAt: ARRIVED }]);
  });
});
