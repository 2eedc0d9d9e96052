import ICAL from "ical.js";
import { afterEach, describe, expect, it, vi } from "vitest";
import {
  type CalendarEvent,
  type CalendarMethod,
  calendarFile,
} from "@/lib/calendar/calendar-file";

const HOST = "runde.stadt.test";

const MEETING: CalendarEvent = {
  meetingId: "0190f3a2-7c1e-7000-8000-000000000001",
  sequence: 2,
  title: "Austausch der Verwaltungsspitzen",
  startsAt: new Date("2026-12-08T09:00:00Z"),
  durationMinutes: 90,
  timeZone: "Europe/Berlin",
  place: "Rathaus, Markt 1; Saal 2",
  videoUrl: "https://video.stadt.test/runde?raum=1&code=2",
  dialIn: "+49 3931 0000, Raum 12#",
  description: "Vier Städte; ein Tisch, jedes \\ halbe Jahr.\nErst ankommen.",
  organizer: { name: "Freiwilligen-Agentur Altmark e.V.", email: "runde@stadt.test" },
  attendee: { name: "Bürgermeister Marcus Baier", email: "baier@lemgo.example", answer: null },
  stampedAt: new Date("2026-11-23T09:00:00Z"),
};

function file(change: Partial<CalendarEvent> = {}, method: CalendarMethod = "REQUEST"): string {
  return calendarFile(method, { ...MEETING, ...change }, HOST);
}

/** Reads the file as a calendar program does, with the zone that stands in it. */
function read(ics: string) {
  ICAL.TimezoneService.reset();
  const calendar = new ICAL.Component(ICAL.parse(ics));
  const zone = calendar.getFirstSubcomponent("vtimezone");
  if (zone) ICAL.TimezoneService.register(zone);
  const part = calendar.getFirstSubcomponent("vevent");
  if (!part) throw new Error("no event");
  return { calendar, part, event: new ICAL.Event(part) };
}

function moments(ics: string): string[] {
  const { event } = read(ics);
  return [event.startDate, event.endDate].map((time) => time.toJSDate().toISOString());
}

afterEach(() => {
  vi.unstubAllEnvs();
});

describe("an invitation", () => {
  it("carries method, stable id, sequence, stamp, organiser and the one invitee", () => {
    const { calendar, part, event } = read(file());

    expect(calendar.getFirstPropertyValue("method")).toBe("REQUEST");
    expect(event.uid).toBe(`${MEETING.meetingId}@${HOST}`);
    expect(event.sequence).toBe(2);
    expect(part.getFirstPropertyValue("status")).toBe("CONFIRMED");
    expect(String(part.getFirstPropertyValue("dtstamp"))).toBe("2026-11-23T09:00:00Z");
    expect(part.getFirstPropertyValue("organizer")).toBe("mailto:runde@stadt.test");
    expect(event.attendees).toHaveLength(1);
    expect(part.getFirstProperty("attendee")?.toICALString()).toContain("RSVP=TRUE");
    expect(event.attendees[0]?.getParameter("partstat")).toBe("NEEDS-ACTION");
    expect(event.attendees[0]?.getParameter("cn")).toBe("Bürgermeister Marcus Baier");
    expect(event.attendees[0]?.getFirstValue()).toBe("MAILTO:baier@lemgo.example");
  });

  it("names place, video link and dial-in where calendar programs show them", () => {
    const { event } = read(file());

    expect(event.location).toBe(`${MEETING.place}, ${MEETING.videoUrl}`);
    expect(event.description).toBe(
      `${MEETING.description}\n\nVideokonferenz: ${MEETING.videoUrl}\nEinwahl per Telefon: ${MEETING.dialIn}`,
    );
    expect(read(file({ place: null, videoUrl: null })).event.location).toBe(MEETING.dialIn);
    expect(read(file({ place: null, dialIn: null })).event.location).toBe(MEETING.videoUrl);
  });

  it("writes local time with the zone and its rules, and the stamp in UTC", () => {
    expect(file()).toContain("\r\nDTSTART;TZID=Europe/Berlin:20261208T100000\r\n");
    expect(file()).toContain("\r\nDTSTAMP:20261123T090000Z\r\n");
    expect(file()).toContain("\r\nBEGIN:VTIMEZONE\r\nTZID:Europe/Berlin\r\n");
  });

  it("means the same moment for a meeting in a zone whose rules it does not carry", () => {
    expect(moments(file({ timeZone: "America/New_York" }))).toEqual([
      "2026-12-08T09:00:00.000Z",
      "2026-12-08T10:30:00.000Z",
    ]);
  });
});

it.each([
  [null, "NEEDS-ACTION"],
  ["ACCEPTED", "ACCEPTED"],
  ["TENTATIVE", "TENTATIVE"],
  ["DECLINED", "DECLINED"],
  ["REPRESENTED", "ACCEPTED"],
] as const)("tells calendar programs of the answer that stands: %s as %s", (answer, status) => {
  const attendee = { name: "Marcus Baier", email: "baier@lemgo.example", answer };

  expect(read(file({ attendee })).event.attendees[0]?.getParameter("partstat")).toBe(status);
});

it("cancels with the same id, a higher sequence and CANCELLED", () => {
  const { calendar, part, event } = read(file({ sequence: 3 }, "CANCEL"));

  expect(calendar.getFirstPropertyValue("method")).toBe("CANCEL");
  expect(event.uid).toBe(read(file()).event.uid);
  expect(event.sequence).toBe(3);
  expect(part.getFirstPropertyValue("status")).toBe("CANCELLED");
});

it("publishes without naming who is invited", () => {
  expect(read(file({}, "PUBLISH")).event.attendees).toEqual([]);
});

/** Zones of servers, each with the hour at the epoch that tells that the process really lives in it. */
const ZONES = [
  ["Europe/Berlin", 1],
  ["UTC", 0],
  ["America/New_York", 19],
  ["Asia/Kathmandu", 5],
] as const;

const WEEKENDS = ["2026-03-28", "2026-10-24", "2027-03-27", "2027-10-30"];
/** The last one reaches across the change from every evening before it. */
const LENGTHS = [90, 12 * 60];

const BERLIN_CLOCK = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Europe/Berlin",
  dateStyle: "short",
  timeStyle: "medium",
});

/** "20261208T100000" as clocks in Berlin show it, by the rules of the system and not by those in the file. */
function berlinClock(moment: Date): string {
  return BERLIN_CLOCK.format(moment).replaceAll(/[-:]/g, "").replace(" ", "T");
}

function utcClock(moment: Date): string {
  return moment.toISOString().replaceAll(/[-:]|\.\d+/g, "");
}

/** The start of the meeting as it is written in the file. */
function startIn(ics: string): string | undefined {
  return /BEGIN:VEVENT[\s\S]*?\r\nDTSTART(?:;TZID=Europe\/Berlin)?:(\w+)\r\n/.exec(ics)?.[1];
}

describe.each(ZONES)("on a server in %s", (zone, hour) => {
  it.each(WEEKENDS)("every half hour of the weekend from %s on stays the moment it is", (from) => {
    vi.stubEnv("TZ", zone);
    expect(new Date(0).getHours()).toBe(hour);
    const saturday = Date.parse(`${from}T00:00:00Z`);
    const halfHours = Array.from({ length: 2 * 60 }, (_, n) => new Date(saturday + n * 1_800_000));

    for (const startsAt of halfHours) {
      for (const durationMinutes of LENGTHS) {
        const ics = file({ startsAt, durationMinutes });
        const endsAt = new Date(startsAt.getTime() + durationMinutes * 60_000);
        expect(moments(ics)).toEqual([startsAt.toISOString(), endsAt.toISOString()]);
        expect([berlinClock(startsAt), utcClock(startsAt)]).toContain(startIn(ics));
      }
    }
  });

  it.each(WEEKENDS)("the weekend from %s on has local time but for the doubled hour", (from) => {
    vi.stubEnv("TZ", zone);
    const saturday = Date.parse(`${from}T00:00:00Z`);
    const hours = Array.from({ length: 60 }, (_, n) => new Date(saturday + n * 3_600_000));
    const universal = hours.filter(
      (startsAt) => startIn(file({ startsAt, durationMinutes: 30 })) === utcClock(startsAt),
    );

    expect(universal.map(berlinClock).map((clock) => clock.slice(9, 11))).toEqual(
      from.includes("-10-") ? ["02", "02"] : [],
    );
  });
});

describe.each([
  ["line breaks", "Runde\r\nATTENDEE:mailto:x@y.test\nSTATUS:CANCELLED\rEND:VEVENT"],
  ["semicolons, colons and commas", "Runde; TZID=x: eins, zwei"],
  ["quotes", `Die "gute" Runde, die ‚bessere‘`],
  ["emoji", "Runde 🏛️👩🏽‍⚖️ ".repeat(12)],
  ["half an emoji", "Runde \ud83c!"],
  ["control characters", "Run\u0000de\u0007 \u001b[31m\u0085\u2028mit\u007f \u009bTab\t."],
  ["backslashes and carets", "C:\\neu\\, ^n ^'"],
  ["umlauts at every fold", "äöüßÄÖÜ€".repeat(40)],
  ["only spaces", "   "],
])("a name with %s", (_, nasty) => {
  const ics = file({
    title: nasty,
    place: nasty,
    description: nasty,
    dialIn: nasty,
    organizer: { name: nasty, email: "runde@stadt.test" },
    attendee: { name: nasty, email: "baier@lemgo.example", answer: null },
  });

  it("leaves one event with one invitee, one status and the words that were typed", () => {
    const { calendar, part, event } = read(ics);

    expect(calendar.getAllSubcomponents("vevent")).toHaveLength(1);
    expect(event.attendees).toHaveLength(1);
    expect(part.getAllProperties("status").map((one) => one.getFirstValue())).toEqual([
      "CONFIRMED",
    ]);
    expect(event.summary.replaceAll(/\W/g, "")).toContain(
      nasty.replaceAll(/[^\x20-\x7e\n]/g, "").replaceAll(/\W/g, ""),
    );
  });

  it("keeps lines ended by CRLF, at most 75 bytes, without control characters", () => {
    const lines = ics.split("\r\n");

    expect(lines.at(-1)).toBe("");
    for (const line of lines) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(line).not.toMatch(/[\p{Cc}\p{Cs}]/u);
    }
  });
});
