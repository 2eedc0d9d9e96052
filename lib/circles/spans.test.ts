import { expect, it } from "vitest";
import { spansOf } from "@/lib/circles/spans";

const day = (text: string) => new Date(`${text}T00:00:00Z`);
const seat = (cityId: string, joinedOn: string, leftOn: string | null = null) => ({
  cityId,
  joinedOn: day(joinedOn),
  leftOn: leftOn ? day(leftOn) : null,
});

it("draws who was there from the founding over the whole width, and later ones from their day", () => {
  const members = [
    seat("b", "2022-01-01"),
    seat("a", "2018-01-01"),
    seat("c", "2018-01-01", "2022-01-01"),
  ];
  const { spans, marks } = spansOf(members, day("2026-01-01"));
  expect(spans.map(({ cityId, start, width }) => [cityId, start, width])).toEqual([
    ["a", 0, 100],
    ["c", 0, 50],
    ["b", 50, 50],
  ]);
  expect(marks).toEqual([50]);
});

it("leaves room for a city that is still to come", () => {
  const { spans } = spansOf([seat("a", "2026-01-01"), seat("b", "2027-01-01")], day("2026-06-01"));
  expect(spans[1]?.width).toBeGreaterThan(10);
});

it("draws a circle that begins today", () => {
  const { spans, marks } = spansOf([seat("a", "2026-01-01")], day("2026-01-01"));
  expect(spans[0]).toMatchObject({ start: 0, width: 100 });
  expect(marks).toEqual([]);
});
