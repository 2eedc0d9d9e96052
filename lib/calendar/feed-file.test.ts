import ICAL from "ical.js";
import { afterEach, describe, expect, it, vi } from "vitest";
import { type FeedEntry, feedFile } from "@/lib/calendar/feed-file";

const HOST = "runde.stadt.test";

const ENTRY: FeedEntry = {
  id: "0190f3a2-7c1e-7000-8000-000000000001",
  sequence: 2,
  stampedAt: new Date("2026-11-23T09:00:00Z"),
  when: {
    startsAt: new Date("2026-12-08T09:00:00Z"),
    durationMinutes: 90,
    timeZone: "Europe/Berlin",
  },
  title: "Austausch",
  place: "Rathaus, Markt 1",
  description: "Vier Städte; ein Tisch.",
  url: "https://runde.stadt.test/meetings/1",
  status: "CONFIRMED",
  busy: true,
};

/** Reads the calendar as a program does, with the zone that stands in it. */
function read(...entries: FeedEntry[]) {
  ICAL.TimezoneService.reset();
  const calendar = new ICAL.Component(ICAL.parse(feedFile(entries, HOST)));
  const zone = calendar.getFirstSubcomponent("vtimezone");
  if (zone) ICAL.TimezoneService.register(zone);
  const events = calendar.getAllSubcomponents("vevent").map((part) => new ICAL.Event(part));
  return { calendar, events };
}

function entry(changes: Partial<FeedEntry> = {}): FeedEntry {
  return { ...ENTRY, ...changes };
}

afterEach(() => {
  vi.unstubAllEnvs();
});

describe("a subscribed calendar", () => {
  it("has a name, says how often to ask again, and asks nobody for an answer", () => {
    const { calendar, events } = read(entry());

    expect(calendar.getFirstPropertyValue("x-wr-calname")).toBe("Rathausrunde");
    expect(String(calendar.getFirstPropertyValue("refresh-interval"))).toBe("PT1H");
    expect(calendar.getFirstPropertyValue("x-published-ttl")).toBe("PT1H");
    expect(calendar.getFirstPropertyValue("method")).toBeNull();
    expect(events[0]?.attendees).toEqual([]);
    expect(events[0]?.organizer).toBeNull();
  });

  it("without any entry is a calendar all the same", () => {
    expect(read().events).toEqual([]);
  });

  it("brings the rules of the zone once, however many entries there are", () => {
    const { calendar, events } = read(entry(), entry({ id: "b" }), entry({ id: "c" }));

    expect(events).toHaveLength(3);
    expect(calendar.getAllSubcomponents("vtimezone")).toHaveLength(1);
  });

  it("tells of a meeting what calendar programs show", () => {
    const [event] = read(entry()).events;

    expect(event?.uid).toBe(`${ENTRY.id}@${HOST}`);
    expect(event?.sequence).toBe(2);
    expect(event?.summary).toBe("Austausch");
    expect(event?.location).toBe("Rathaus, Markt 1");
    expect(event?.description).toBe("Vier Städte; ein Tisch.");
    expect(event?.startDate.toJSDate().toISOString()).toBe("2026-12-08T09:00:00.000Z");
    expect(event?.component.getFirstPropertyValue("url")).toBe(ENTRY.url);
    expect(String(event?.component.getFirstPropertyValue("dtstamp"))).toBe("2026-11-23T09:00:00Z");
  });

  it.each([
    ["a meeting", { status: "CONFIRMED", busy: true }, "OPAQUE", "BUSY"],
    ["a declined meeting", { status: "CONFIRMED", busy: false }, "TRANSPARENT", "FREE"],
    ["a cancelled meeting", { status: "CANCELLED", busy: false }, "TRANSPARENT", "FREE"],
    ["a blocker", { status: "TENTATIVE", busy: true }, "OPAQUE", "TENTATIVE"],
  ] as const)("shows %s as what it is", (_, changes, transparency, outlook) => {
    const [event] = read(entry(changes)).events;

    expect(event?.component.getFirstPropertyValue("status")).toBe(changes.status);
    expect(event?.component.getFirstPropertyValue("transp")).toBe(transparency);
    expect(event?.component.getFirstPropertyValue("x-microsoft-cdo-busystatus")).toBe(outlook);
  });

  it("lets no name break out of its line", () => {
    const nasty = "Runde\r\nEND:VEVENT\r\nBEGIN:VEVENT\u0000; „x“, \\n 🏛️";
    const { events } = read(entry({ title: nasty, place: nasty, description: nasty }));

    expect(events).toHaveLength(1);
    expect(events[0]?.summary).toBe("Runde END:VEVENT BEGIN:VEVENT; „x“, \\n 🏛️");
  });
});

describe.each([
  ["Europe/Berlin", 1],
  ["UTC", 0],
  ["America/New_York", 19],
  ["Asia/Kathmandu", 5],
] as const)("on a server in %s", (zone, hour) => {
  it.each(["2026-03-29", "2026-10-25", "2027-03-28", "2027-10-31", "2027-01-01", "2028-02-29"])(
    "an agreement due on %s stands on that day alone",
    (day) => {
      vi.stubEnv("TZ", zone);
      expect(new Date(0).getHours()).toBe(hour);

      const [event] = read(entry({ when: { day: new Date(`${day}T00:00:00Z`) } })).events;

      expect(event?.startDate.isDate).toBe(true);
      expect(event?.startDate.toString()).toBe(day);
      expect(event?.duration.toSeconds()).toBe(86_400);
    },
  );

  it.each(["2026-03-28", "2026-10-24", "2027-03-27", "2027-10-30"])(
    "every half hour of the weekend from %s on stays the moment it is",
    (from) => {
      vi.stubEnv("TZ", zone);
      const saturday = Date.parse(`${from}T00:00:00Z`);
      const starts = Array.from({ length: 120 }, (_, n) => new Date(saturday + n * 1_800_000));
      const { events } = read(
        ...starts.map((startsAt, n) =>
          entry({
            id: String(n),
            when: { startsAt, durationMinutes: 90, timeZone: "Europe/Berlin" },
          }),
        ),
      );

      expect(events.map(({ startDate }) => startDate.toJSDate())).toEqual(starts);
      expect(events.map(({ endDate }) => endDate.toJSDate())).toEqual(
        starts.map((start) => new Date(start.getTime() + 5_400_000)),
      );
    },
  );
});
