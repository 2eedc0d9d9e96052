import { expect, it } from "vitest";
import {
  daysOf,
  halfYearInWords,
  halfYearOf,
  halfYearsBetween,
  keyOf,
  readHalfYear,
} from "@/lib/commitments/halves";
import { toDay } from "@/lib/time";

it.each([
  ["2026-01-01", "2026-1", "2026-01-01", "2026-06-30", "1. Halbjahr 2026"],
  ["2026-06-30", "2026-1", "2026-01-01", "2026-06-30", "1. Halbjahr 2026"],
  ["2026-07-01", "2026-2", "2026-07-01", "2026-12-31", "2. Halbjahr 2026"],
  ["2026-12-31", "2026-2", "2026-07-01", "2026-12-31", "2. Halbjahr 2026"],
])("%s lies in %s, from %s to %s", (day, key, from, to, words) => {
  const half = halfYearOf(new Date(day));
  expect(keyOf(half)).toBe(key);
  expect(toDay(daysOf(half).from)).toBe(from);
  expect(toDay(daysOf(half).to)).toBe(to);
  expect(halfYearInWords(half)).toBe(words);
});

it.each([
  ["2026-03-01", "2026-05-01", ["2026-1"]],
  ["2025-12-31", "2026-07-01", ["2026-2", "2026-1", "2025-2"]],
  ["2026-07-01", "2026-07-01", ["2026-2"]],
])("from %s to %s there are %j, the latest first", (first, last, keys) => {
  expect(halfYearsBetween(new Date(first), new Date(last)).map(keyOf)).toEqual(keys);
});

it.each([
  ["2025-2", "2025-2"],
  ["1999-1", "2026-1"],
  ["drop table", "2026-1"],
  [undefined, "2026-1"],
])("an address that asks for %s gets %s", (asked, key) => {
  const among = halfYearsBetween(new Date("2025-07-01"), new Date("2026-03-01"));
  const found = readHalfYear(asked, among);
  expect(found && keyOf(found)).toBe(key);
});
