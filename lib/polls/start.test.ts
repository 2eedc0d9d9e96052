import { expect, it } from "vitest";
import { startFrom } from "@/lib/polls/start";

it("takes dates and duration over from the date finder", () => {
  const start = startFrom({ date: ["2027-06-08T10:00", "2027-06-15T09:30"], duration: "120" });
  expect(start).toEqual({
    dates: [
      { day: "2027-06-08", hour: "10:00" },
      { day: "2027-06-15", hour: "09:30" },
    ],
    durationMinutes: 120,
    rows: 2,
  });
});

it.each([undefined, "", "morgen", "2027-02-30T10:00", "2027-06-08T25:00", "2027-06-08"])(
  "begins without a date where the address names none: %j",
  (date) => {
    expect(startFrom({ date }).dates).toEqual([]);
  },
);

it.each([
  [{ date: "2027-06-08T10:00", own: "1" }, 2],
  [{ date: "2027-06-08T10:00", own: "ja" }, 1],
  [{ own: "1" }, null],
  [{}, null],
  [{ date: Array.from({ length: 10 }, (_, at) => `2027-06-${at + 10}T10:00`), own: "1" }, 10],
])("has room for an own date where one is wanted: %j", (asked, rows) => {
  expect(startFrom(asked).rows).toBe(rows);
});

it("takes the same date once and no more than ten", () => {
  const many = Array.from({ length: 15 }, (_, index) => `2027-06-${index + 10}T10:00`);
  expect(startFrom({ date: ["2027-06-08T10:00", "2027-06-08T10:00"] }).dates).toHaveLength(1);
  expect(startFrom({ date: many }).dates).toHaveLength(10);
});

it.each(["0", "-5", "1.5", "9999", "x", ["90", "60"], undefined])(
  "takes ninety minutes where the length makes no sense: %j",
  (duration) => {
    expect(startFrom({ duration }).durationMinutes).toBe(90);
  },
);
