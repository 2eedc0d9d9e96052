import { describe, expect, it } from "vitest";
import { beginOf, endAfter, isAlarmDue, joinUntil } from "@/lib/accounts/rules";

const NOW = new Date("2026-11-23T09:00:00Z");
const day = (iso: string) => new Date(`${iso}T00:00:00Z`);

describe("a mandate with a last day", () => {
  it.each([
    ["2026-11-23", "2026-11-23T23:00:00.000Z"],
    ["2027-06-30", "2027-06-30T22:00:00.000Z"],
  ])("%s ends when that day is over in Germany", (last, end) => {
    expect(endAfter(day(last), NOW)?.toISOString()).toBe(end);
  });

  it("runs on without one, and never ended before today", () => {
    expect(endAfter(null, NOW)).toBeNull();
    expect(() => endAfter(day("2026-11-22"), NOW)).toThrow("lastDayPassed");
  });
});

describe("an alarm", () => {
  const LONG_AGO = day("2020-01-01");
  it.each([
    ["before 60 days", "2027-01-23T23:00:00Z", LONG_AGO, null, false],
    ["60 days before", "2027-01-22T08:00:00Z", LONG_AGO, null, true],
    ["once for the 60 days", "2027-01-10T23:00:00Z", LONG_AGO, day("2026-11-15"), false],
    ["again 14 days before", "2026-12-05T23:00:00Z", LONG_AGO, day("2026-10-07"), true],
    ["once for the 14 days", "2026-12-05T23:00:00Z", LONG_AGO, day("2026-11-22"), false],
    ["only once after a standstill", "2026-12-01T23:00:00Z", LONG_AGO, NOW, false],
    ["not for a mandate of a week", "2026-11-28T23:00:00Z", day("2026-11-21"), null, false],
    ["not after the end", "2026-11-22T23:00:00Z", LONG_AGO, null, false],
  ])("%s", (_, endsAt, startsAt, alarmedAt, due) => {
    expect(isAlarmDue({ startsAt, endsAt: new Date(endsAt), alarmedAt }, NOW)).toBe(due);
  });

  it("is not for what has no end", () => {
    expect(isAlarmDue({ startsAt: LONG_AGO, endsAt: null, alarmedAt: null }, NOW)).toBe(false);
  });
});

it("an invitation is good for two weeks, and not beyond its mandate", () => {
  expect(joinUntil(null, NOW)).toEqual(new Date("2026-12-07T09:00:00Z"));
  expect(joinUntil(day("2026-12-01"), NOW)).toEqual(day("2026-12-01"));
});

it("a mandate begins with the term when that is to come, else now", () => {
  expect(beginOf(day("2026-12-01"), NOW)).toEqual(new Date("2026-11-30T23:00:00Z"));
  expect(beginOf(day("2026-11-01"), NOW)).toEqual(NOW);
  expect(beginOf(null, NOW)).toEqual(NOW);
});
