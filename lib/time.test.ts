import { describe, expect, it } from "vitest";
import {
  calendarDay,
  clockChanges,
  clockSpan,
  dayNumber,
  dayOf,
  daysUntil,
  longMoment,
  machineTime,
  readDay,
  readWallClock,
  stamp,
  toDay,
  toWallClock,
  weekdayOf,
} from "./time";

describe("a typed time in Berlin", () => {
  it.each([
    ["2026-01-15T10:00", "2026-01-15T09:00:00.000Z"],
    ["2026-07-15T10:00", "2026-07-15T08:00:00.000Z"],
    ["2026-03-29T01:59", "2026-03-29T00:59:00.000Z"],
    ["2026-03-29T03:00", "2026-03-29T01:00:00.000Z"],
    ["2026-10-25T03:00", "2026-10-25T02:00:00.000Z"],
  ])("%s is %s", (wall, utc) => {
    expect(readWallClock(wall)).toEqual({ kind: "moment", moment: new Date(utc) });
    expect(toWallClock(new Date(utc))).toBe(wall);
  });

  it.each(["2026-03-29T02:00", "2026-03-29T02:59", "2027-03-28T02:30"])(
    "%s does not exist",
    (wall) => {
      expect(readWallClock(wall)).toEqual({ kind: "missing" });
    },
  );

  it.each([
    ["2026-10-25T02:00", "2026-10-25T00:00:00.000Z", "2026-10-25T01:00:00.000Z"],
    ["2026-10-25T02:59", "2026-10-25T00:59:00.000Z", "2026-10-25T01:59:00.000Z"],
  ])("%s exists twice", (wall, earlier, later) => {
    expect(readWallClock(wall)).toEqual({
      kind: "doubled",
      earlier: new Date(earlier),
      later: new Date(later),
    });
  });
});

describe("in words", () => {
  const moment = new Date("2027-03-16T09:00:00Z");

  it("names weekday, date and time in German", () => {
    expect(longMoment(moment)).toBe("Dienstag, 16. März 2027, 10:00 Uhr");
  });

  it("gives a span and a stamp", () => {
    expect(clockSpan(moment, 90)).toBe("10:00–11:30 Uhr");
    expect(stamp(new Date("2027-03-03T08:12:00Z"))).toBe("3. März, 9:12 Uhr");
  });

  it("keeps the offset for machines", () => {
    expect(machineTime(moment)).toBe("2027-03-16T10:00+01:00");
  });
});

it("knows the hours of the clock changes, and the numbers and weekdays of days", () => {
  const year = [new Date("2027-01-01T00:00:00Z"), new Date("2027-12-31T00:00:00Z")] as const;
  expect(
    clockChanges(...year).map(({ day, from, until }) => [toDay(dayOf(day)), from / 60, until / 60]),
  ).toEqual([
    ["2027-03-28", 2, 3],
    ["2027-10-31", 2, 3],
  ]);
  expect(clockChanges(...year, "Asia/Kathmandu")).toEqual([]);
  const tuesday = new Date("2028-02-29T00:00:00Z");
  expect(weekdayOf(dayNumber(tuesday))).toBe(2);
  expect(dayOf(dayNumber(tuesday) + 1)).toEqual(new Date("2028-03-01T00:00:00Z"));
  expect(weekdayOf(dayNumber(new Date("1969-12-28T00:00:00Z")))).toBe(7);
});

it("counts days by the calendar, over a clock change too", () => {
  const now = new Date("2027-03-27T22:00:00Z");
  expect(daysUntil(new Date("2027-03-27T22:59:00Z"), now)).toBe(0);
  expect(daysUntil(new Date("2027-03-28T22:00:00Z"), now)).toBe(2);
  expect(calendarDay(new Date("2027-03-27T23:30:00Z"))).toEqual(new Date("2027-03-28T00:00:00Z"));
});

it.each([
  ["2027-02-28", true],
  ["2027-02-29", false],
  ["31.12.2026", false],
])("knows whether the calendar has %s: %s", (typed, exists) => {
  expect(readDay(typed) !== null).toBe(exists);
});
