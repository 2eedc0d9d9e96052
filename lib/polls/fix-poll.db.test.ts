import { beforeEach, describe, expect, it } from "vitest";
import { answerInvitation } from "@/lib/attendances/answer-invitation";
import { db } from "@/lib/db";
import { scheduleMeeting } from "@/lib/meetings/schedule-meeting";
import { castVote } from "@/lib/polls/cast-vote";
import { enterVote } from "@/lib/polls/enter-vote";
import { fixPoll } from "@/lib/polls/fix-poll";
import type { FixPoll } from "@/lib/polls/schema";
import { answerTo } from "@/lib/testing/attendances";
import { meetingInput } from "@/lib/testing/meetings";
import { buildNetwork, type Network, NOW } from "@/lib/testing/network";
import { DATES, openedPoll, pollOf, voteOf } from "@/lib/testing/polls";

const LATER = new Date("2026-11-24T08:12:00Z");
const LATEST = new Date("2026-11-25T08:12:00Z");

let network: Network;
let poll: string;

/** Stendal yes, Lemgo's office if need be, Parchim no on the telephone, Gardelegen silent. */
beforeEach(async () => {
  network = await buildNetwork();
  poll = await openedPoll(network, { requiredCityIds: [network.cities.stendal.id] });
  const { mayor, lemgoOffice, manager } = network.actors;
  const { stendal, lemgo, parchim } = network.cities;
  await castVote(mayor, await voteOf(poll, stendal, ["YES", "YES", "NO"]), LATER);
  await castVote(lemgoOffice, await voteOf(poll, lemgo, ["YES", "IF_NEED_BE", "YES"]), LATER);
  await enterVote(manager, await voteOf(poll, parchim, ["YES", "NO", "YES"]), LATER);
});

async function fixing(index: number, changes: Partial<FixPoll> = {}): Promise<FixPoll> {
  const { dates } = await pollOf(poll);
  const dateId = dates[index]?.id ?? "";
  return { formKey: crypto.randomUUID(), pollId: poll, dateId, confirmed: false, ...changes };
}

const fix = async (index: number, changes: Partial<FixPoll> = {}) =>
  fixPoll(network.actors.manager, await fixing(index, changes), LATEST);

const attendanceOf = (meetingId: string, { id }: { id: string }) =>
  db.attendance.findFirstOrThrow({ where: { meetingId, officialId: id } });

const invitations = () =>
  db.outboxMail.findMany({
    where: { dedupeKey: { startsWith: "meeting.invitation:" } },
    orderBy: { to: "asc" },
  });

describe("fixing a date", () => {
  it("schedules the meeting of the poll and invites the heads of all cities", async () => {
    const { meetingId } = await fix(1);

    const meeting = await db.meeting.findUniqueOrThrow({
      where: { id: meetingId },
      include: { hosts: true, attendances: true },
    });
    expect(meeting).toMatchObject({
      startsAt: DATES[1],
      durationMinutes: 90,
      title: "Austausch der Verwaltungsspitzen",
      videoUrl: "https://video.example/runde",
      invitedAt: LATEST,
      answerBy: new Date("2027-05-25"),
    });
    expect(meeting.hosts).toMatchObject([{ bodyId: network.bodies.stendal.id }]);
    expect(meeting.attendances).toHaveLength(4);
    expect(await pollOf(poll)).toMatchObject({ fixedAt: LATEST, meetingId });
    expect(await invitations()).toHaveLength(7);
  });

  it("takes each city's answer over from its vote: yes, if need be, no, silence", async () => {
    const { meetingId } = await fix(1);
    const { sieler, baier, parchimMayor, schumacher } = network.officials;

    expect(await attendanceOf(meetingId, sieler)).toMatchObject({
      answer: "ACCEPTED",
      answeredVia: "POLL",
      answeredAt: LATER,
      answeredById: network.actors.mayor.userId,
      answeredOnBehalf: false,
    });
    expect(await attendanceOf(meetingId, baier)).toMatchObject({
      answer: "TENTATIVE",
      answeredVia: "POLL",
      answeredById: network.actors.lemgoOffice.userId,
      answeredOnBehalf: true,
    });
    expect(await attendanceOf(meetingId, parchimMayor)).toMatchObject({
      answer: null,
      answeredAt: null,
    });
    expect(await attendanceOf(meetingId, schumacher)).toMatchObject({ answer: null });
  });

  it("the invitation says what was taken over, and asks who has not accepted", async () => {
    await fix(1);

    const mails = await invitations();
    const to = (address: string) =>
      JSON.stringify(mails.find((mail) => mail.to === address)?.content);
    expect(to("sieler@stendal.example")).toContain(
      "Ihre Antwort aus der Terminabstimmung haben wir übernommen: zugesagt.",
    );
    expect(to("baier@lemgo.example")).toContain("übernommen: unter Vorbehalt zugesagt");
    expect(to("schumacher@gardelegen.example")).not.toContain("übernommen");
    expect(to("schumacher@gardelegen.example")).toContain("25. Mai 2027");
  });

  it("an answer under reserve can be made firm", async () => {
    const { meetingId } = await fix(1);
    const { baier } = network.officials;

    await answerInvitation(network.actors.lemgoMayor, await answerTo(meetingId, baier), LATEST);

    expect(await attendanceOf(meetingId, baier)).toMatchObject({
      answer: "ACCEPTED",
      answeredVia: "SIGNED_IN",
    });
  });

  it("is written down with the date and the meeting", async () => {
    const { meetingId } = await fix(0);

    expect(await db.auditEvent.findMany({ where: { kind: "poll.fixed" } })).toMatchObject([
      { subjectId: poll, actorId: network.actors.manager.userId, details: { meetingId } },
    ]);
  });
});

describe("a date that a required city refused", () => {
  it("asks first and does nothing yet", async () => {
    await expect(fix(2)).rejects.toMatchObject({ reason: "dateRefused" });

    expect(await db.meeting.count()).toBe(0);
    expect(await invitations()).toEqual([]);
    expect(await pollOf(poll)).toMatchObject({ fixedAt: null });
  });

  it("is taken when that is confirmed; the city is invited with the question open", async () => {
    const { meetingId } = await fix(2, { confirmed: true });

    expect(await attendanceOf(meetingId, network.officials.sieler)).toMatchObject({
      answer: null,
      invitedAt: LATEST,
    });
  });

  it("by a city that may be missing, does not ask", async () => {
    await expect(fix(1)).resolves.toMatchObject({ meetingId: expect.any(String) });
  });
});

describe("closing has one outcome", () => {
  it("two managers fix two dates at once: one meeting, the other is told", async () => {
    const [one, other] = [await fixing(0), await fixing(1)];

    const outcomes = await Promise.allSettled([
      fixPoll(network.actors.manager, one, LATEST),
      fixPoll(network.actors.lemgoManager, other, LATEST),
    ]);

    const refused = outcomes.filter(({ status }) => status === "rejected");
    expect(refused).toMatchObject([{ reason: { reason: "pollClosed" } }]);
    expect(await db.meeting.count()).toBe(1);
    expect(await invitations()).toHaveLength(7);
  });

  it("a double click fixes once and answers the same", async () => {
    const input = await fixing(0);

    const [first, second] = await Promise.all([
      fixPoll(network.actors.manager, input, LATEST),
      fixPoll(network.actors.manager, input, LATEST),
    ]);

    expect(second).toEqual(first);
    expect(await db.meeting.count()).toBe(1);
  });

  it.each([1, 2, 3, 4])("a vote at the closing moment counts or is refused (%d)", async () => {
    const { gardelegen } = network.cities;
    const [vote, input] = [await voteOf(poll, gardelegen), await fixing(0)];

    const [voted, fixed] = await Promise.allSettled([
      castVote(network.actors.gardelegenMayor, vote, LATEST),
      fixPoll(network.actors.manager, input, LATEST),
    ]);

    const { meetingId } = await pollOf(poll);
    const { answer } = await attendanceOf(meetingId ?? "", network.officials.schumacher);
    const isRefused = voted.status === "rejected" && voted.reason.reason === "pollClosed";
    expect(fixed.status).toBe("fulfilled");
    expect({ answer, isRefused }).toEqual(
      isRefused ? { answer: null, isRefused } : { answer: "ACCEPTED", isRefused: false },
    );
  });

  it("nobody votes after it, not on the telephone either", async () => {
    const vote = await voteOf(poll, network.cities.gardelegen);
    await fix(0);

    await expect(castVote(network.actors.gardelegenMayor, vote, LATEST)).rejects.toMatchObject({
      reason: "pollClosed",
    });
    await expect(
      enterVote(network.actors.manager, { ...vote, formKey: crypto.randomUUID() }, LATEST),
    ).rejects.toMatchObject({ reason: "pollClosed" });
  });
});

describe("fixing is refused and leaves nothing behind", () => {
  async function expectOpen() {
    expect(await pollOf(poll)).toMatchObject({ fixedAt: null, meetingId: null });
    expect(await invitations()).toEqual([]);
  }

  it.each([
    ["mayor", "forbidden"],
    ["office", "forbidden"],
    ["programmeOffice", "forbidden"],
    ["outsider", "notFound"],
    ["spokesperson", "notFound"],
  ] as const)("for %s: %s", async (who, reason) => {
    await expect(fixPoll(network.actors[who], await fixing(0), LATEST)).rejects.toMatchObject({
      reason,
    });
    await expectOpen();
  });

  it("for a date that has passed, and for one of another poll", async () => {
    const past = new Date("2027-06-02T00:00:00Z");
    await expect(fixPoll(network.actors.manager, await fixing(0), past)).rejects.toMatchObject({
      reason: "inThePast",
    });
    await expect(fix(0, { dateId: crypto.randomUUID() })).rejects.toMatchObject({
      reason: "notFound",
    });
    await expectOpen();
  });

  it("when the circle has another meeting at that moment", async () => {
    const startsAt = DATES[0] ?? NOW;
    const draft = meetingInput(network, { startsAt, answerBy: null, send: false });
    await scheduleMeeting(network.actors.manager, draft, NOW);
    await expect(fix(0)).rejects.toMatchObject({ reason: "momentTaken" });
    await expectOpen();
  });
});
