import { expect, it } from "vitest";
import { spansOf } from "@/lib/bodies/timeline";

const today = new Date("2026-11-25");
const day = (value: string) => new Date(value);

it("draws one carrier after the other without a gap, the last one up to today", () => {
  const [first, second] = spansOf(
    [
      { id: "a", startedOn: null, endedOn: day("2025-01-01") },
      { id: "b", startedOn: day("2025-01-01"), endedOn: null },
    ],
    today,
  );
  expect(first?.from).toBe(0);
  expect(first?.until).toBe(second?.from);
  expect(second?.until).toBe(1);
});

it("begins with the first carrier where its first day is known", () => {
  const [first] = spansOf(
    [
      { id: "a", startedOn: day("2021-11-25"), endedOn: day("2026-09-25") },
      { id: "b", startedOn: day("2026-09-25"), endedOn: null },
    ],
    today,
  );
  expect(first?.from).toBe(0);
});

it("keeps a change that lies ahead on the line", () => {
  const spans = spansOf(
    [
      { id: "a", startedOn: day("2020-01-01"), endedOn: day("2027-01-01") },
      { id: "b", startedOn: day("2027-01-01"), endedOn: null },
    ],
    today,
  );
  expect(spans.every(({ from, until }) => from >= 0 && until <= 1)).toBe(true);
});
