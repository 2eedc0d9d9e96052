import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { readMessage } from "@/lib/replies/message";
import { bounce } from "@/lib/testing/calendar-programs/bounce";
import { PROGRAMS, type Program } from "@/lib/testing/calendar-programs/programs";
import type { ProgramReply } from "@/lib/testing/calendar-programs/reply";

const meetingId = randomUUID();
const baier = { email: "baier@lemgo.example", name: "Marcus Baier" };
const programs = Object.keys(PROGRAMS) as Program[];

const read = (raw: string) => readMessage(Buffer.from(raw));
const replyFrom = (program: Program, changes: Partial<ProgramReply> = {}) =>
  read(PROGRAMS[program]({ meetingId, attendee: baier, ...changes }));

describe.each(programs)("a reply from %s", (program) => {
  it.each(["ACCEPTED", "DECLINED", "TENTATIVE"] as const)(
    "is understood as %s",
    async (partstat) => {
      const { asks } = await replyFrom(program, { partstat, sequence: 3 });

      expect(asks).toMatchObject({
        kind: "calendar",
        method: "REPLY",
        meetingId,
        sequence: 3,
        stampedAt: new Date("2026-11-24T08:15:00Z"),
        attendees: [{ address: "baier@lemgo.example", name: "Marcus Baier", partstat }],
      });
    },
  );

  it("keeps its word whole, umlauts and long lines included", async () => {
    const comment =
      "Da tagt der Rat über Gebühren für größere Säle, deshalb komme ich erst um halb elf, grüße alle herzlich";
    const { asks } = await replyFrom(program, { comment });
    const found = asks.kind === "calendar" ? (asks.comment ?? asks.attendees[0]?.comment) : null;

    expect(found).toBe(comment);
  });

  it("can propose another time, on Berlin's clock", async () => {
    const { asks } = await replyFrom(program, {
      method: "COUNTER",
      partstat: "TENTATIVE",
      starts: "20261216T140000",
      ends: "20261216T150000",
    });

    expect(asks).toMatchObject({
      method: "COUNTER",
      startsAt: new Date("2026-12-16T13:00:00Z"),
      durationMinutes: 60,
    });
  });
});

it("says who sent it for whom, and who shall represent", async () => {
  const office = { email: "schwaer-froehlich@lemgo.example", name: "Hendric Schwär-Fröhlich" };
  const delegatedTo = { email: "muster@lemgo.example", name: "Kim Muster" };
  const { from, asks } = await replyFrom("exchange", {
    partstat: "DELEGATED",
    from: office,
    sentBy: office.email,
    delegatedTo,
  });

  expect(from).toEqual({ address: office.email, name: office.name });
  expect(asks).toMatchObject({
    attendees: [
      { partstat: "DELEGATED", sentBy: office.email, delegatedTo: delegatedTo.email },
      { address: delegatedTo.email, name: "Kim Muster", delegatedFrom: baier.email },
    ],
  });
});

const CALENDAR = [
  "BEGIN:VCALENDAR",
  "METHOD:REPLY",
  "BEGIN:VEVENT",
  `UID:${meetingId}@runde.example`,
  "DTSTAMP:20261124T081500Z",
  "ATTENDEE;PARTSTAT=ACCEPTED:baier@lemgo.example",
  "END:VEVENT",
  "END:VCALENDAR",
].join("\r\n");

function withPart(headers: string, body = CALENDAR): string {
  return `From: baier@lemgo.example\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: text/plain\r\n\r\nAnbei.\r\n--x\r\n${headers}\r\n\r\n${body}\r\n--x--\r\n`;
}

it.each([
  ["text/calendar", "Content-Type: text/calendar; method=REPLY"],
  ["application/ics", "Content-Type: application/ics"],
  ["a file of unknown type", 'Content-Type: application/octet-stream; name="antwort.ics"'],
  ["a file of unknown type and name", "Content-Type: application/octet-stream"],
  ["plain text with a name", 'Content-Type: text/plain; name="reply.ics"'],
  [
    "an attached plain text",
    'Content-Type: text/plain\r\nContent-Disposition: attachment; filename="A.ICS"',
  ],
])("finds the calendar in %s", async (_, headers) => {
  expect((await read(withPart(headers))).asks).toMatchObject({ kind: "calendar", meetingId });
});

it("finds the calendar in nested parts and in letters of an older alphabet", async () => {
  const inner = `Content-Type: multipart/alternative; boundary=y\r\n\r\n--y\r\nContent-Type: text/html\r\n\r\n<p>Ja\r\n--y\r\nContent-Type: text/calendar; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${CALENDAR.replace("END:VEVENT", "COMMENT:Gr=FC=DFe\r\nEND:VEVENT").replaceAll("PARTSTAT=", "PARTSTAT=3D")}\r\n--y--\r\n`;

  expect((await read(withPart(inner, ""))).asks).toMatchObject({
    comment: "Grüße",
    attendees: [{ partstat: "ACCEPTED" }],
  });
});

it.each([
  ["noCalendar", "From: baier@lemgo.example\r\n\r\nIch komme gern."],
  ["winmail", withPart('Content-Type: application/ms-tnef; name="winmail.dat"', "x")],
  ["calendarUnreadable", withPart("Content-Type: text/calendar", "BEGIN:VCALENDAR\r\nkaputt")],
  ["otherMethod", withPart("Content-Type: text/calendar", CALENDAR.replace("REPLY", "REQUEST"))],
  ["timeUnclear", withPart("Content-Type: text/calendar", CALENDAR.replace("REPLY", "COUNTER"))],
  ["looksLikeBounce", "From: MAILER-DAEMON@mx.example\r\n\r\nSorry."],
])("lays a message aside as %s", async (why, raw) => {
  expect((await read(raw)).asks).toEqual({ kind: "unclear", why });
});

it.each([
  ["an absence notice", "Auto-Submitted: auto-replied\r\n\r\nIch bin im Urlaub."],
  ["an older absence notice", "X-Autoreply: yes\r\n\r\nIch bin im Urlaub."],
])("takes %s for what it is", async (_, rest) => {
  expect((await read(`From: baier@lemgo.example\r\n${rest}`)).asks).toEqual({ kind: "machine" });
});

describe("a returned mail", () => {
  const mailId = randomUUID();
  const recipient = "baier@lemgo.example";

  it("names ours and why it came back", async () => {
    expect((await read(bounce({ mailId, recipient }))).asks).toEqual({
      kind: "bounce",
      mailId,
      status: "5.1.1",
    });
  });

  it("is none while the server keeps trying", async () => {
    const delayed = bounce({ mailId, recipient, status: "4.4.7", action: "delayed" });

    expect((await read(delayed)).asks).toEqual({ kind: "machine" });
  });
});

describe("hostile messages are laid aside, quickly and without harm", () => {
  const nested = (depth: number) =>
    Array.from(
      { length: depth },
      (_, n) => `Content-Type: multipart/mixed; boundary=b${n}\r\n\r\n--b${n}\r\n`,
    ).join("");
  const components = "BEGIN:VEVENT\r\nEND:VEVENT\r\n".repeat(5000);

  it.each([
    ["nothing", ""],
    ["noise", String.fromCharCode(...Array.from({ length: 2000 }, (_, n) => (n * 7919) % 256))],
    ["parts within parts", `From: a@b.example\r\n${nested(3000)}${CALENDAR}`],
    [
      "thousands of components",
      withPart("Content-Type: text/calendar", `BEGIN:VCALENDAR\r\n${components}`),
    ],
    [
      "a calendar in a calendar",
      withPart("Content-Type: text/calendar", "BEGIN:VCALENDAR\r\n".repeat(5000)),
    ],
    [
      "an endless line",
      withPart("Content-Type: text/calendar", `BEGIN:VCALENDAR\r\nX:${"a".repeat(2_000_000)}`),
    ],
    ["more than we read", `From: a@b.example\r\n\r\n${"x".repeat(6_000_000)}`],
    [
      "an unknown alphabet",
      withPart("Content-Type: text/calendar; charset=klingon", "BEGIN:VCALENDAR"),
    ],
  ])("%s", async (_, raw) => {
    const begun = Date.now();
    const { asks } = await read(raw);

    expect(asks.kind).toBe("unclear");
    expect(Date.now() - begun).toBeLessThan(2000);
  });

  it("numbers and names beyond measure are cut to size", async () => {
    const huge = CALENDAR.replace(
      "DTSTAMP:20261124T081500Z",
      "DTSTAMP:99999999T999999Z\r\nSEQUENCE:99999999999999",
    )
      .replace("ATTENDEE;", `ATTENDEE;CN=${"N".repeat(5000)};`)
      .replace("END:VEVENT", `COMMENT:${"k".repeat(5000)}\\u0000\r\nEND:VEVENT`);
    const { asks } = await read(withPart("Content-Type: text/calendar", huge));

    expect(asks).toMatchObject({ sequence: 0, stampedAt: null });
    if (asks.kind !== "calendar") throw new Error("not understood");
    expect(asks.comment).toHaveLength(500);
    expect(asks.attendees[0]?.name).toHaveLength(120);
  });
});
