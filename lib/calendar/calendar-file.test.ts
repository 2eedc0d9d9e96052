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
  attendee: { name: "Bürgermeister Marcus Baier", email: "baier@lemgo.example" },
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

const ZONES = ["UTC", "Europe/Berlin", "America/Los_Angeles", "Asia/Kathmandu"];

describe.each(ZONES)("on a server in %s", (zone) => {
  it.each([
    ["forward", "2026-03-28T00:00:00Z"],
    ["back", "2026-10-24T00:00:00Z"],
  ])("every half hour of the weekend the clocks go %s stays the moment it is", (_, from) => {
    vi.stubEnv("TZ", zone);
    expect(new Date(0).getHours()).toBe(
      { UTC: 0, Berlin: 1, Los_Angeles: 16, Kathmandu: 5 }[zone.split("/").at(-1) ?? ""],
    );
    const halfHours = Array.from({ length: 120 }, (_, n) => Date.parse(from) + n * 1_800_000);

    for (const time of halfHours) {
      const startsAt = new Date(time);
      const endsAt = new Date(time + 5_400_000);
      expect(moments(file({ startsAt }))).toEqual([startsAt.toISOString(), endsAt.toISOString()]);
    }
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
    attendee: { name: nasty, email: "baier@lemgo.example" },
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
