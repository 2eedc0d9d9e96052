import { beforeEach, describe, expect, it } from "vitest";
import { answerInvitation } from "@/lib/attendances/answer-invitation";
import { db } from "@/lib/db";
import { answerTo, attendanceOf, inviteHeads } from "@/lib/testing/attendances";
import { PROGRAMS, type Program } from "@/lib/testing/calendar-programs/programs";
import { buildNetwork, type Network, NOW } from "@/lib/testing/network";
import {
  ARRIVED,
  BAIER,
  LEMGO_OFFICE,
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

describe.each(Object.keys(PROGRAMS) as Program[])("a reply from %s", (program) => {
  it.each([
    ["ACCEPTED", "ACCEPTED"],
    ["DECLINED", "DECLINED"],
    ["TENTATIVE", "TENTATIVE"],
  ] as const)("that says %s is the answer", async (partstat, answer) => {
    expect(await replyOfLemgo(meetingId, { program, partstat, comment: "Grüße" })).toBe("taken");

    expect(await ofLemgo()).toMatchObject({
      answer,
      note: "Grüße",
      answeredVia: "CALENDAR",
      answeredAt: ARRIVED,
      answeredOnBehalf: false,
      answeredByName: null,
      repliedSequence: 0,
    });
    expect(await db.auditEvent.count({ where: { kind: "attendance.answered" } })).toBe(1);
  });

  it("with another time is a counter-proposal and leaves the answer open", async () => {
    const starts = { starts: "20261216T140000", ends: "20261216T150000" };
    await replyOfLemgo(meetingId, { program, method: "COUNTER", comment: "Lieber so", ...starts });

    expect(await db.counterProposal.findMany()).toMatchObject([
      {
        attendanceId: (await ofLemgo()).id,
        startsAt: new Date("2026-12-16T13:00:00Z"),
        durationMinutes: 60,
        comment: "Lieber so",
      },
    ]);
    expect((await ofLemgo()).answer).toBeNull();
  });
});

describe("an answer given for somebody", () => {
  it.each([
    ["SENT-BY", { sentBy: LEMGO_OFFICE.email }],
    ["another sender", { from: LEMGO_OFFICE }],
    ["both", { from: LEMGO_OFFICE, sentBy: LEMGO_OFFICE.email }],
  ])("by %s stands as given on behalf, with the name", async (_, how) => {
    await replyOfLemgo(meetingId, how);

    expect(await ofLemgo()).toMatchObject({
      answer: "ACCEPTED",
      answeredOnBehalf: true,
      answeredByName: LEMGO_OFFICE.name,
    });
    expect(await db.auditEvent.findFirst({ where: { kind: "attendance.answered" } })).toMatchObject(
      { onBehalfOfId: network.officials.baier.id, actorId: null },
    );
  });

  it("from the address of the town hall names whoever signed the mail", async () => {
    await replyOfLemgo(meetingId, { from: { email: "rathaus@lemgo.example", name: "Vorzimmer" } });

    expect(await ofLemgo()).toMatchObject({ answeredOnBehalf: true, answeredByName: "Vorzimmer" });
  });

  it("is not taken from another town hall, nor from a former colleague", async () => {
    await replyOfLemgo(meetingId, { from: { email: "kleefeldt@stendal.example" } });
    await db.mandate.updateMany({
      where: { user: { email: LEMGO_OFFICE.email } },
      data: { endsAt: NOW },
    });
    await db.official.updateMany({
      where: { email: LEMGO_OFFICE.email },
      data: { termEndsOn: new Date("2026-10-31") },
    });
    await replyOfLemgo(meetingId, { from: LEMGO_OFFICE });

    expect(await laidAside()).toEqual(["senderUnknown", "senderUnknown"]);
    expect((await ofLemgo()).answer).toBeNull();
  });
});

it("takes the answer of a town hall for the official who has no address", async () => {
  const attendee = { email: "rathaus@parchim.example", name: "Bürgermeister von Parchim" };
  await db.official.update({
    where: { id: network.officials.parchimMayor.id },
    data: { email: null },
  });
  await receive(PROGRAMS.google({ meetingId, attendee }));

  expect(await attendanceOf(meetingId, network.officials.parchimMayor)).toMatchObject({
    answer: "ACCEPTED",
    answeredOnBehalf: true,
  });
});

it("knows somebody who answers from the invited address while the calendar names another", async () => {
  const alias = { email: "buergermeister@lemgo.example", name: "Marcus Baier" };
  await receive(PROGRAMS.exchange({ meetingId, attendee: alias, from: BAIER }));

  expect((await ofLemgo()).answer).toBe("ACCEPTED");
});

describe("a delegated invitation", () => {
  it("is represented by name, and nobody is invited by it", async () => {
    const mails = await db.outboxMail.count();
    await replyOfLemgo(meetingId, {
      partstat: "DELEGATED",
      delegatedTo: { email: "muster@lemgo.example", name: "Kim Muster" },
    });

    expect(await ofLemgo()).toMatchObject({
      answer: "REPRESENTED",
      representativeName: "Kim Muster",
      representativeOfficialId: null,
    });
    expect(await db.outboxMail.count()).toBe(mails);
  });

  it("names a colleague as the network knows them", async () => {
    await replyOfLemgo(meetingId, { partstat: "DELEGATED", delegatedTo: LEMGO_OFFICE });

    expect(await ofLemgo()).toMatchObject({
      answer: "REPRESENTED",
      representativeName: "Hendric Schwär-Fröhlich",
      representativeOffice: "Persönlicher Referent",
    });
  });

  it("without a name waits for a person", async () => {
    await replyOfLemgo(meetingId, { partstat: "DELEGATED" });

    expect(await laidAside()).toEqual(["delegateUnnamed"]);
  });
});

it.each([
  ["meetingUnknown", { meetingId: crypto.randomUUID() }],
  ["attendeeUnknown", { attendee: { email: "fremd@aachen.example" } }],
  ["senderUnknown", { from: { email: "fremd@aachen.example" } }],
] as const)("lays an answer aside as %s, on the record", async (why, changes) => {
  expect(await replyOfLemgo(meetingId, changes)).toBe("aside");

  expect(await laidAside()).toEqual([why]);
  expect(await db.auditEvent.findFirst({ where: { kind: "reply.quarantined" } })).toMatchObject({
    details: { why },
  });
  expect((await ofLemgo()).answer).toBeNull();
});

it("lays aside a proposal that lies in the past", async () => {
  const starts = { starts: "20261101T100000", ends: "20261101T110000" };
  await replyOfLemgo(meetingId, { method: "COUNTER", ...starts });

  expect(await laidAside()).toEqual(["inThePast"]);
});

it("keeps a proposal once, and takes the meeting's own time for none", async () => {
  const other = { starts: "20261216T140000", ends: "20261216T150000" };
  await replyOfLemgo(meetingId, { method: "COUNTER", ...other });
  await replyOfLemgo(meetingId, { method: "COUNTER", ...other });
  expect(await replyOfLemgo(meetingId, { method: "COUNTER" })).toBe("ignored");

  expect(await db.counterProposal.count()).toBe(1);
});

it("leaves who comes along as it was said on the page", async () => {
  const input = await answerTo(meetingId, network.officials.baier, {
    companionName: "Jo Beispiel",
  });
  await answerInvitation(network.actors.lemgoMayor, input, NOW);
  await replyOfLemgo(meetingId, { partstat: "TENTATIVE" });

  expect(await ofLemgo()).toMatchObject({ answer: "TENTATIVE", companionName: "Jo Beispiel" });
});
