import { expect, it } from "vitest";
import { minutesOf, momentFrom } from "@/lib/replies/moments";

it.each([
  ["2026-12-15T09:00:00Z", null, "2026-12-15T09:00:00Z"],
  ["2026-12-15T10:00:00", null, "2026-12-15T09:00:00Z"],
  ["2026-12-15T10:00:00", "Europe/Berlin", "2026-12-15T09:00:00Z"],
  ["2026-07-15T10:00:00", "W. Europe Standard Time", "2026-07-15T08:00:00Z"],
  ["2026-07-15T10:00:00", "/mozilla.org/20070129_1/Europe/Vienna", "2026-07-15T08:00:00Z"],
  ["2026-07-15T10:00:00", "(UTC+01:00) Amsterdam, Berlin, Bern, Rom", "2026-07-15T08:00:00Z"],
  ["2026-07-15T10:00:00", "America/New_York", "2026-07-15T14:00:00Z"],
])("reads %s in %s as %s", (value, zone, moment) => {
  expect(momentFrom(value, zone)).toEqual(new Date(moment));
});

it.each([
  ["a day without a time", "2026-12-15", null],
  ["an unknown zone", "2026-12-15T10:00:00", "Mars/Olympus"],
  ["an hour that is skipped", "2027-03-28T02:30:00", "Europe/Berlin"],
  ["an hour that comes twice", "2027-10-31T02:30:00", null],
  ["a day that no calendar has", "2026-13-45T10:00:00", null],
  ["noise", "garb-ag-eT::", null],
])("does not guess at %s", (_, value, zone) => {
  expect(momentFrom(value, zone)).toBeNull();
});

it.each([
  ["PT1H30M", 90],
  ["P1D", 1440],
  ["P1W", 10_080],
  ["PT0S", null],
  ["-PT1H", null],
  ["x", null],
])("reads the duration %s as %s minutes", (value, minutes) => {
  expect(minutesOf(value)).toBe(minutes);
});
