import { describe, expect, it } from "vitest";
import { type BlockedRule, calendarDayOf, isBlockedOn } from "@/lib/blocked-times/rules";
import { dayNumber, dayOf, toDay, weekdayOf } from "@/lib/time";

const day = (text: string) => new Date(`${text}T00:00:00Z`);
const none = { weekday: null, ordinal: null, startsOn: null, endsOn: null };

/** The blocked days of a rule from one day to another. */
function blocked(rule: Partial<BlockedRule>, from: string, to: string): string[] {
  const days: string[] = [];
  for (let number = dayNumber(day(from)); number <= dayNumber(day(to)); number++)
    if (isBlockedOn({ ...none, ...rule }, calendarDayOf(number))) days.push(toDay(dayOf(number)));
  return days;
}

describe("a rule blocks", () => {
  it.each([
    ["the first Monday", { weekday: 1, ordinal: 1 }, "2027-02-01 2027-03-01 2027-04-05"],
    ["the fourth Thursday", { weekday: 4, ordinal: 4 }, "2027-02-25 2027-03-25 2027-04-22"],
    [
      "the last Friday, be it the fourth or fifth",
      { weekday: 5, ordinal: -1 },
      "2027-02-26 2027-03-26 2027-04-30",
    ],
    [
      "a weekday of every week within its time",
      { weekday: 3, startsOn: day("2027-03-03"), endsOn: day("2027-03-17") },
      "2027-03-03 2027-03-10 2027-03-17",
    ],
    [
      "nothing before it holds",
      { weekday: 1, ordinal: 1, startsOn: day("2027-03-02") },
      "2027-04-05",
    ],
    ["a single day", { startsOn: day("2027-03-09"), endsOn: day("2027-03-09") }, "2027-03-09"],
    [
      "a span with its first and last day",
      { startsOn: day("2027-02-27"), endsOn: day("2027-03-02") },
      "2027-02-27 2027-02-28 2027-03-01 2027-03-02",
    ],
  ])("%s", (_, rule, expected) => {
    expect(blocked(rule, "2027-02-01", "2027-04-30")).toEqual(expected.split(" "));
  });

  it("the last Tuesday of February in a leap year", () => {
    expect(blocked({ weekday: 2, ordinal: -1 }, "2028-02-01", "2028-02-29")).toEqual([
      "2028-02-29",
    ]);
  });
});

it("every month of ten years has just one first and one last of each weekday", () => {
  for (let year = 2026; year < 2036; year++)
    for (let month = 0; month < 12; month++) {
      const first = dayNumber(new Date(Date.UTC(year, month, 1)));
      const last = dayNumber(new Date(Date.UTC(year, month + 1, 0)));
      const days = Array.from({ length: last - first + 1 }, (_, index) => first + index);
      for (const weekday of [1, 2, 3, 4, 5, 6, 7])
        for (const ordinal of [1, 2, 3, 4, -1]) {
          const hits = days.filter((one) =>
            isBlockedOn({ ...none, weekday, ordinal }, calendarDayOf(one)),
          );
          expect(hits).toHaveLength(1);
          expect(hits.map(weekdayOf)).toEqual([weekday]);
        }
    }
});
