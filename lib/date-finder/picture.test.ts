import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { pictureOf, type WeekCell } from "@/lib/date-finder/picture";
import { calendarOf } from "@/lib/holidays/calendar";
import { readHolidayFile } from "@/lib/holidays/file";
import type { FederalState } from "@/prisma/generated/enums";

const { periods } = readHolidayFile(readFileSync("prisma/data/school_holidays.csv", "utf8"));

function picture(year: number, states: FederalState[] = ["ST", "NW", "MV"], days: string[] = []) {
  const calendars = states.map((state) => calendarOf(state, periods, { first: year, last: year }));
  return pictureOf(
    year,
    calendars,
    days.map((day) => new Date(`${day}T00:00:00Z`)),
  );
}

const weeks = (year: number, ...rest: [FederalState[]?, string[]?]) =>
  picture(year, ...rest).flatMap((month) => month.weeks);

const inShort = (cells: WeekCell[] = []) =>
  cells.map(({ school, hasFeast }) => (hasFeast ? `${school}+feast` : school)).join(" ");

describe("the picture of a year", () => {
  it.each([
    [1, "free+feast off free"],
    [5, "off free free"],
    [10, "free free free+feast"],
    [12, "off+feast off+feast off+feast"],
    [18, "free+feast free+feast some+feast"],
    [20, "off+feast some+feast some+feast"],
    [21, "free free+feast free"],
    [23, "free free free"],
    [35, "free some free"],
    [44, "free off+feast free"],
    [51, "off some off"],
  ])(
    "tells week %s of 2027 in Sachsen-Anhalt, Nordrhein-Westfalen and Mecklenburg-Vorpommern",
    (week, cells) => {
      expect(inShort(weeks(2027).find((one) => one.week === week)?.cells)).toBe(cells);
    },
  );

  it.each([
    [2026, 53],
    [2027, 52],
    [2028, 52],
    [2032, 53],
  ])("%s has %s weeks, each in one month", (year, count) => {
    expect(weeks(year).map(({ week }) => week)).toEqual(
      Array.from({ length: count }, (_, index) => index + 1),
    );
    expect(picture(year).every((month) => month.weeks.length >= 4)).toBe(true);
  });

  it("shows the proposals with their rank", () => {
    const shown = weeks(2027, ["ST"], ["2027-06-08", "2027-06-01", "2027-06-10", "2026-06-09"]);
    expect(shown.filter(({ proposals }) => proposals.length > 0)).toMatchObject([
      { week: 22, proposals: [2] },
      { week: 23, proposals: [1, 3] },
    ]);
  });

  it("says where the data end, and does not take it for no holidays", () => {
    const late = weeks(2030, ["NW"]).map(({ cells }) => cells[0]?.school);
    expect(late[30]).toBe("off");
    expect(late.slice(32)).toEqual(Array.from({ length: 20 }, () => "unknown"));
    expect(weeks(2031, ["NW"]).every(({ cells }) => cells[0]?.school === "unknown")).toBe(true);
  });
});
