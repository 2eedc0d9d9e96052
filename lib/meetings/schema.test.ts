import { describe, expect, it } from "vitest";
import { changeAgendaSchema } from "@/lib/agenda/schema";
import {
  cancelMeetingSchema,
  notePresenceSchema,
  scheduleMeetingSchema,
} from "@/lib/meetings/schema";

const ID = "0191e0c0-0000-7000-8000-000000000001";
const OTHER = "0191e0c0-0000-7000-8000-000000000002";

const typed = {
  formKey: ID,
  circleId: ID,
  title: "  Austausch  ",
  "startsOn.day": "17",
  "startsOn.month": "3",
  "startsOn.year": "2027",
  startsAt: "10:00",
  durationMinutes: "90",
  format: "DIGITAL",
  place: "",
  videoUrl: "https://video.example/runde",
  dialIn: "",
  "answerBy.day": "1",
  "answerBy.month": "03",
  "answerBy.year": "2027",
  hostBodyIds: ID,
  officialIds: [ID, OTHER, ID],
  "agenda.0.kind": "WELCOME",
  "agenda.0.title": "Begrüßung",
  "agenda.0.minutes": "10",
  "agenda.0.cityId": "",
  "agenda.0.presentedBy": "",
  "agenda.1.kind": "PROJECT",
  "agenda.1.title": "",
  "agenda.1.minutes": "",
  "agenda.1.cityId": ID,
  "agenda.1.presentedBy": "",
  agendaRows: "2",
  intent: "invite",
};

const parse = (changes: Record<string, unknown> = {}) =>
  scheduleMeetingSchema.safeParse({ ...typed, ...changes });

/** Errors by field, as the form shows them. */
function errors(changes: Record<string, unknown>): Record<string, string> {
  const { error } = parse(changes);
  return Object.fromEntries(
    (error?.issues ?? []).map(({ path, message }) => [path.join("."), message]),
  );
}

const on = (day: string, month: string, year: string) => ({
  "startsOn.day": day,
  "startsOn.month": month,
  "startsOn.year": year,
  "answerBy.day": "",
  "answerBy.month": "",
  "answerBy.year": "",
});

describe("a new meeting as typed", () => {
  it("becomes moments in Berlin, lists and nothing else", () => {
    expect(parse().data).toEqual({
      formKey: ID,
      circleId: ID,
      title: "Austausch",
      startsAt: new Date("2027-03-17T09:00:00Z"),
      durationMinutes: 90,
      format: "DIGITAL",
      place: null,
      videoUrl: "https://video.example/runde",
      dialIn: null,
      answerBy: new Date("2027-03-01T00:00:00Z"),
      hostBodyIds: [ID],
      officialIds: [ID, OTHER],
      agenda: [
        {
          kind: "WELCOME",
          title: "Begrüßung",
          minutes: 10,
          cityId: null,
          presenterId: null,
          presentedBy: null,
        },
      ],
      send: true,
    });
  });

  it.each<[string, Record<string, unknown>, Record<string, string>]>([
    ["without a title", { title: " " }, { title: "required" }],
    ["with a title of two pages", { title: "x".repeat(121) }, { title: "tooLong" }],
    ["without a day", on("", "", ""), { startsOn: "required" }],
    ["on a day the calendar lacks", on("30", "2", "2027"), { startsOn: "date" }],
    ["at 25 o'clock", { startsAt: "25:00" }, { startsAt: "time" }],
    [
      "in the hour that is missing",
      { ...on("28", "3", "2027"), startsAt: "2:30" },
      { startsAt: "hourMissing" },
    ],
    [
      "in the hour that comes twice",
      { ...on("31", "10", "2027"), startsAt: "2:30" },
      { hour: "hourDoubled" },
    ],
    [
      "with an answer asked for after the meeting",
      { "answerBy.month": "4" },
      { answerBy: "answerByLate" },
    ],
    ["with an answer asked for on no day", { "answerBy.day": "32" }, { answerBy: "date" }],
    ["digital without link and dial-in", { videoUrl: "" }, { videoUrl: "linkOrDialIn" }],
    ["with a link that is none", { videoUrl: "javascript:alert(1)" }, { videoUrl: "url" }],
    ["in person without a place", { format: "IN_PERSON" }, { place: "required" }],
    [
      "hybrid without both",
      { format: "HYBRID", videoUrl: "" },
      { place: "required", videoUrl: "linkOrDialIn" },
    ],
    ["for no time at all", { durationMinutes: "0" }, { durationMinutes: "outOfRange" }],
    ["without a host", { hostBodyIds: undefined }, { hostBodyIds: "choose" }],
    ["with a host that is no id", { hostBodyIds: { not: "" } }, { hostBodyIds: "choose" }],
    ["with minutes in words", { "agenda.0.minutes": "zehn" }, { "agenda.0.minutes": "number" }],
    ["with an item of a day", { "agenda.0.minutes": "1440" }, { "agenda.0.minutes": "outOfRange" }],
    ["with a foreign kind of item", { "agenda.0.kind": "PARTY" }, { "agenda.0.kind": "choose" }],
  ])("%s comes back with the reason at the field", (_, changes, expected) => {
    expect(errors(changes)).toEqual(expected);
  });

  it("tells all that is wrong at once", () => {
    expect(Object.keys(errors({ title: "", ...on("31", "2", "2027"), videoUrl: "" }))).toEqual(
      expect.arrayContaining(["title", "startsOn", "videoUrl"]),
    );
  });

  it.each([
    ["earlier", "2027-10-31T00:30:00.000Z"],
    ["later", "2027-10-31T01:30:00.000Z"],
  ])("in the doubled hour means the %s one when chosen", (hour, moment) => {
    expect(
      parse({ ...on("31", "10", "2027"), startsAt: "2.30", hour }).data?.startsAt.toISOString(),
    ).toBe(moment);
  });

  it("needs a dial-in at least when there is no video", () => {
    expect(parse({ videoUrl: "", dialIn: "030 123456" }).success).toBe(true);
  });

  it("takes nothing it does not know", () => {
    expect(parse({ createdById: ID }).success).toBe(false);
    expect(parse({ "agenda.20.title": "Zu viel" }).success).toBe(false);
    expect(parse({ "agenda.0.meetingId": ID }).success).toBe(false);
    expect(parse({ __proto__: { polluted: true }, constructor: "x" }).success).toBe(false);
  });
});

describe("an agenda as typed", () => {
  const agenda = (rows: Record<string, unknown>) =>
    changeAgendaSchema.safeParse({
      formKey: ID,
      meetingId: ID,
      version: "3",
      intent: "save",
      ...rows,
    });

  it("keeps the order, skips emptied rows and gaps", () => {
    const { data } = agenda({
      "agenda.4.kind": "CLOSING",
      "agenda.4.title": "Abschluss",
      "agenda.4.minutes": "5",
      "agenda.1.kind": "WELCOME",
      "agenda.1.title": "Begrüßung",
      "agenda.1.minutes": "10",
    });
    expect(data?.items.map(({ title }) => title)).toEqual(["Begrüßung", "Abschluss"]);
    expect(data).toMatchObject({ version: 3, notify: false });
  });

  it("keeps the official who presents while the name stays, and takes the words when it does not", () => {
    const row = {
      "agenda.0.kind": "PROJECT",
      "agenda.0.title": "Karte",
      "agenda.0.minutes": "10",
      "agenda.0.presenterId": ID,
      "agenda.0.presenterName": "Bürgermeister Marcus Baier",
    };
    const items = (presentedBy: string) =>
      agenda({ ...row, "agenda.0.presentedBy": presentedBy }).data?.items;
    expect(items("Bürgermeister Marcus Baier")).toMatchObject([
      { presenterId: ID, presentedBy: null },
    ]);
    expect(items("Ein Verein")).toMatchObject([{ presenterId: null, presentedBy: "Ein Verein" }]);
    expect(items("")).toMatchObject([{ presenterId: null, presentedBy: null }]);
  });
});

describe("presence as typed", () => {
  const rows = (changes: Record<string, unknown>) =>
    notePresenceSchema.safeParse({
      formKey: ID,
      meetingId: ID,
      version: "1",
      "rows.0.attendanceId": ID,
      "rows.0.presence": "PRESENT",
      "rows.0.representativeName": "",
      "rows.0.representativeOffice": "",
      ...changes,
    });
  const firstError = (changes: Record<string, unknown>) => {
    const [issue] = rows(changes).error?.issues ?? [];
    return issue ? [issue.path.join("."), issue.message] : null;
  };

  it("is a list of people", () => {
    expect(rows({}).data?.presences).toEqual([
      {
        attendanceId: ID,
        presence: "PRESENT",
        representativeName: null,
        representativeOffice: null,
      },
    ]);
  });

  it("needs a choice for everybody and a name for who represents", () => {
    expect(firstError({ "rows.0.presence": undefined })).toEqual(["rows.0.presence", "choose"]);
    expect(firstError({ "rows.0.presence": "REPRESENTED" })).toEqual([
      "rows.0.representativeName",
      "representative",
    ]);
  });
});

it("wants a reason for a cancellation", () => {
  const cancel = { formKey: ID, meetingId: ID, version: "1", reason: "  " };
  expect(cancelMeetingSchema.safeParse(cancel).error?.issues[0]).toMatchObject({
    path: ["reason"],
    message: "reason",
  });
});
