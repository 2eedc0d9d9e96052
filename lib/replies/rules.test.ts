import { describe, expect, it } from "vitest";
import type { Attendee, CalendarAsk } from "@/lib/replies/asks";
import { givenAt, invitationAsked, senderOf, verdictOn } from "@/lib/replies/rules";

const baier: Attendee = {
  address: "baier@lemgo.example",
  name: "Marcus Baier",
  partstat: "ACCEPTED",
  comment: null,
  sentBy: null,
  delegatedTo: null,
  delegatedFrom: null,
};

const ask: CalendarAsk = {
  kind: "calendar",
  method: "REPLY",
  meetingId: "meeting",
  sequence: 2,
  stampedAt: null,
  attendees: [baier],
  comment: null,
  startsAt: null,
  durationMinutes: null,
};

const invited = (id: string, email: string | null, town: string | null) => ({
  id,
  official: { email, city: { email: town } },
});
const OF_LEMGO = invited("baier", "Baier@Lemgo.example", "rathaus@lemgo.example");
const OF_PARCHIM = invited("parchim", null, "rathaus@parchim.example");

describe("the invitation an answer is about", () => {
  const found = (attendees: Attendee[], sender: string | null, among = [OF_LEMGO, OF_PARCHIM]) => {
    const asked = invitationAsked(among, { attendees }, sender);
    return typeof asked === "string" ? asked : asked.attendance.id;
  };
  const at = (address: string, changes: Partial<Attendee> = {}) => ({
    ...baier,
    address,
    ...changes,
  });

  it.each([
    ["by the own address, however it is written", [baier], null, "baier"],
    [
      "by the town hall's address where there is no own",
      [at("rathaus@parchim.example")],
      null,
      "parchim",
    ],
    [
      "not by the town hall's address where there is an own",
      [at("rathaus@lemgo.example")],
      null,
      "attendeeUnknown",
    ],
    ["by the sender behind an alias", [at("ob@lemgo.example")], "baier@lemgo.example", "baier"],
    [
      "not by the sender of somebody else's answer",
      [at("x@y.example"), at("z@y.example")],
      "baier@lemgo.example",
      "attendeeUnknown",
    ],
    [
      "by who says something among several",
      [at("rathaus@parchim.example", { partstat: "NEEDS-ACTION" }), baier],
      null,
      "baier",
    ],
    [
      "not by who shall represent",
      [at("x@lemgo.example", { delegatedFrom: "baier@lemgo.example" })],
      "baier@lemgo.example",
      "attendeeUnknown",
    ],
    ["nobody without an attendee", [], "baier@lemgo.example", "attendeeUnknown"],
  ] as const)("is found %s", (_, attendees, sender, id) => {
    expect(found([...attendees], sender)).toBe(id);
  });

  it("is left open where one address stands for two", () => {
    const two = [OF_PARCHIM, invited("other", null, "rathaus@parchim.example")];

    expect(found([at("rathaus@parchim.example")], null, two)).toBe("severalInvited");
  });
});

it.each([
  ["baier@lemgo.example", null, "baier@lemgo.example"],
  ["baier@lemgo.example", "fremd@aachen.example", "baier@lemgo.example"],
  ["invitations-noreply@cloud.example", "baier@lemgo.example", "baier@lemgo.example"],
  ["calendar-notification@google.com", "baier@lemgo.example", "baier@lemgo.example"],
  ["no-reply@cloud.example", null, "no-reply@cloud.example"],
])("a mail from %s with Reply-To %s is from %s", (address, replyTo, sender) => {
  expect(senderOf({ from: { address }, replyTo })).toBe(sender);
});

describe("an answer", () => {
  const NOW = new Date("2026-11-24T10:00:00Z");
  const meeting: Parameters<typeof verdictOn>[2]["meeting"] = {
    startsAt: new Date("2026-12-15T09:00:00Z"),
    durationMinutes: 90,
    cancelledAt: null,
    sequence: 2,
  };
  const open = { answeredAt: null, answeredVia: null, repliedAt: null };
  const earlier = new Date("2026-11-24T08:00:00Z");
  const later = new Date("2026-11-24T09:00:00Z");
  const verdict = (
    changes: Partial<CalendarAsk>,
    attendee: Partial<Attendee> = {},
    standing: Partial<typeof meeting> = {},
    attendance: Parameters<typeof verdictOn>[2]["attendance"] = open,
    given = later,
  ) => {
    const about = { meeting: { ...meeting, ...standing }, attendance };
    const said = verdictOn({ ...ask, ...changes }, { ...baier, ...attendee }, about, given, NOW);
    return said.kind === "take" ? "take" : said.why;
  };

  it.each([
    ["take", {}, {}, {}],
    ["take", { sequence: 3 }, {}, {}],
    ["oldSequence", { sequence: 1 }, {}, {}],
    ["noAnswer", {}, { partstat: "NEEDS-ACTION" }, {}],
    ["delegateUnnamed", {}, { partstat: "DELEGATED" }, {}],
    ["take", {}, { partstat: "DELEGATED", delegatedTo: "x@lemgo.example" }, {}],
    ["cancelled", {}, {}, { cancelledAt: NOW }],
    ["alreadyBegun", {}, {}, { startsAt: NOW }],
    ["take", { method: "COUNTER", startsAt: new Date("2026-12-16T09:00:00Z") }, {}, {}],
    ["inThePast", { method: "COUNTER", startsAt: NOW }, {}, {}],
    ["sameTime", { method: "COUNTER", startsAt: meeting.startsAt }, {}, {}],
    ["take", { method: "COUNTER", startsAt: meeting.startsAt, durationMinutes: 60 }, {}, {}],
    ["oldSequence", { method: "COUNTER", startsAt: NOW, sequence: 0 }, {}, {}],
  ] as const)("is: %s", (expected, changes, attendee, standing) => {
    expect(verdict(changes, attendee, standing)).toBe(expected);
  });

  it.each([
    ["a later word from the page", "SIGNED_IN", later, null, earlier, "overtaken"],
    ["an earlier word from the page", "GUEST_LINK", earlier, null, later, "take"],
    ["the same calendar reply again", "CALENDAR", NOW, later, later, "overtaken"],
    ["an earlier calendar reply that arrived late", "CALENDAR", NOW, earlier, later, "take"],
    ["nothing, after a move", null, null, null, earlier, "take"],
  ] as const)(
    "after %s is judged by when it was given",
    (_, via, answeredAt, repliedAt, given, expected) => {
      const attendance = { answeredVia: via, answeredAt, repliedAt };

      expect(verdict({}, {}, {}, attendance, given)).toBe(expected);
    },
  );
});

it.each([
  ["its stamp", "2026-11-24T08:00:00Z", null, "2026-11-24T08:00:00Z"],
  [
    "the letter where that is later",
    "2026-11-23T08:00:00Z",
    "2026-11-24T08:30:00Z",
    "2026-11-24T08:30:00Z",
  ],
  ["its arrival where a clock runs ahead", "2099-01-01T00:00:00Z", null, "2026-11-24T09:00:00Z"],
  ["its arrival where nothing is known", null, null, "2026-11-24T09:00:00Z"],
])("an answer was given at %s", (_, stamp, sent, expected) => {
  const date = (text: string | null) => (text ? new Date(text) : null);

  expect(givenAt(date(stamp), { sentAt: date(sent) }, new Date("2026-11-24T09:00:00Z"))).toEqual(
    new Date(expected),
  );
});
