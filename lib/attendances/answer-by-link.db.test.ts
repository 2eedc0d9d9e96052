import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { answerByLink } from "@/lib/attendances/answer-by-link";
import { findInvitation } from "@/lib/attendances/queries";
import type { AnswerByLink } from "@/lib/attendances/schema";
import { db, inTransaction } from "@/lib/db";
import { env } from "@/lib/env";
import { issueGuestLink } from "@/lib/links/issue-guest-link";
import { tokenFor } from "@/lib/links/tokens";
import { scheduleMeeting } from "@/lib/meetings/schedule-meeting";
import { meetingInput } from "@/lib/testing/meetings";
import { buildNetwork, type Network, NOW } from "@/lib/testing/network";

const LATER = new Date("2026-11-24T08:12:00Z");
const MUCH_LATER = new Date("2028-01-01T08:00:00Z");

let network: Network;
let meetingId: string;

beforeEach(async () => {
  network = await buildNetwork();
  const { schumacher, baier } = network.officials;
  const input = meetingInput(network, { officialIds: [schumacher.id, baier.id] });
  const meeting = await scheduleMeeting(network.actors.manager, input, NOW);
  meetingId = meeting.id;
});

function attendanceOf(official: { id: string }) {
  return db.attendance.findFirstOrThrow({
    where: { meetingId, officialId: official.id },
    include: { links: { where: { revokedAt: null } } },
  });
}

async function tokenOf(official: { id: string }): Promise<string> {
  const { links } = await attendanceOf(official);
  return tokenFor(env().NEXTAUTH_SECRET, "guest-link", links[0]?.id ?? "");
}

function answer(changes: Partial<AnswerByLink> = {}): AnswerByLink {
  return {
    formKey: randomUUID(),
    version: 1,
    answer: "ACCEPTED",
    answeredBy: "SELF",
    answeredByName: null,
    note: null,
    representativeOfficialId: null,
    representativeName: null,
    representativeOffice: null,
    companionOfficialId: null,
    companionName: null,
    companionOffice: null,
    ...changes,
  };
}

describe("a guest behind the link from the mail", () => {
  it("accepts without an account, for the one invitation and no other", async () => {
    const { schumacher, baier } = network.officials;

    await answerByLink(await tokenOf(schumacher), answer(), LATER);

    expect(await attendanceOf(schumacher)).toMatchObject({
      answer: "ACCEPTED",
      answeredAt: LATER,
      answeredById: null,
      answeredOnBehalf: false,
    });
    expect(await attendanceOf(baier)).toMatchObject({ answer: null });
  });

  it("answers as the office, with name and on behalf in the log", async () => {
    const { schumacher } = network.officials;
    const byOffice = answer({ answeredBy: "OFFICE", answeredByName: "Robin Vorzimmer" });

    await answerByLink(await tokenOf(schumacher), byOffice, LATER);

    const attendance = await attendanceOf(schumacher);
    expect(attendance).toMatchObject({
      answeredOnBehalf: true,
      answeredByName: "Robin Vorzimmer",
    });
    const event = await db.auditEvent.findFirstOrThrow({ where: { subjectId: attendance.id } });
    expect(event).toMatchObject({ actorId: null, onBehalfOfId: schumacher.id });
    expect(JSON.stringify(event.details)).not.toContain("Robin");
  });

  it("changes the answer with the same link until the meeting begins", async () => {
    const token = await tokenOf(network.officials.schumacher);
    await answerByLink(token, answer(), NOW);
    const changed = answer({
      version: 2,
      answer: "REPRESENTED",
      representativeName: "Kim Muster",
      representativeOffice: "Amtsleiterin",
    });

    await answerByLink(token, changed, LATER);

    expect(await attendanceOf(network.officials.schumacher)).toMatchObject({
      answer: "REPRESENTED",
      representativeName: "Kim Muster",
      version: 3,
    });
    const { startsAt } = await db.meeting.findUniqueOrThrow({ where: { id: meetingId } });
    await expect(answerByLink(token, answer({ version: 3 }), startsAt)).rejects.toThrow(
      "alreadyBegun",
    );
  });

  it("is shown what stands when somebody signed in was faster", async () => {
    const { schumacher } = network.officials;
    const token = await tokenOf(schumacher);
    await answerByLink(token, answer({ answer: "DECLINED" }), NOW);

    await expect(answerByLink(token, answer(), LATER)).rejects.toMatchObject({
      reason: "outdated",
      theirs: { answer: "Abgesagt" },
      version: 2,
    });
  });

  it("sends a form twice and is counted once", async () => {
    const token = await tokenOf(network.officials.schumacher);
    const input = answer();

    await Promise.all([answerByLink(token, input, LATER), answerByLink(token, input, LATER)]);

    expect(await db.auditEvent.count({ where: { kind: "attendance.answered" } })).toBe(1);
  });
});

describe("a link opens nothing", () => {
  async function expectClosed(token: string, now = LATER) {
    expect(await findInvitation(token, now)).toBeNull();
    await expect(answerByLink(token, answer(), now)).rejects.toThrow("linkInvalid");
    expect(await db.attendance.count({ where: { answer: { not: null } } })).toBe(0);
  }

  it.each(["", "x", "%", "../../etc", "a".repeat(5000)])(
    "when it is unknown: %j",
    async (token) => {
      await expectClosed(token);
    },
  );

  it("when it has expired", async () => {
    await expectClosed(await tokenOf(network.officials.schumacher), MUCH_LATER);
  });

  it("when it was revoked", async () => {
    const token = await tokenOf(network.officials.schumacher);
    await db.guestLink.updateMany({ data: { revokedAt: NOW } });
    await expectClosed(token);
  });

  it("when a newer mail has replaced it; the new one works", async () => {
    const { schumacher } = network.officials;
    const old = await tokenOf(schumacher);
    const { id } = await attendanceOf(schumacher);
    await inTransaction((tx) => issueGuestLink(tx, { attendanceId: id }, MUCH_LATER, NOW));

    await expectClosed(old);
    await answerByLink(await tokenOf(schumacher), answer(), LATER);
    expect(await attendanceOf(schumacher)).toMatchObject({ answer: "ACCEPTED" });
  });

  it("when the person was taken off the list", async () => {
    const { schumacher } = network.officials;
    const token = await tokenOf(schumacher);
    await db.attendance.updateMany({
      where: { officialId: schumacher.id },
      data: { withdrawnAt: NOW },
    });
    await expectClosed(token);
  });

  it("to an official of another city as representative", async () => {
    const token = await tokenOf(network.officials.schumacher);
    const forged = answer({
      answer: "REPRESENTED",
      representativeOfficialId: network.officials.baier.id,
    });
    await expect(answerByLink(token, forged, LATER)).rejects.toThrow("notFound");
  });
});

it("looking at an invitation changes nothing", async () => {
  const token = await tokenOf(network.officials.schumacher);
  const before = await attendanceOf(network.officials.schumacher);

  for (let times = 0; times < 3; times += 1) await findInvitation(token, LATER);

  expect(await attendanceOf(network.officials.schumacher)).toEqual(before);
});

it("does not show the guest the words that came with other answers", async () => {
  const { schumacher, baier } = network.officials;
  const declined = answer({ answer: "DECLINED", note: "ein vertrauliches Wort" });
  await answerByLink(await tokenOf(baier), declined, NOW);

  const seen = await findInvitation(await tokenOf(schumacher), LATER);

  expect(JSON.stringify(seen)).not.toContain("vertraulich");
});
