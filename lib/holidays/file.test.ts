import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { calendarOf } from "@/lib/holidays/calendar";
import { readHolidayFile } from "@/lib/holidays/file";
import { toDay } from "@/lib/time";
import { FederalState } from "@/prisma/generated/enums";

const HEAD = "state_code,start,end,name,school_year,source";
const LINE = "NW,2027-07-19,2027-08-31,Sommerferien,2026/27,https://schulministerium.example";

describe("the table that comes with the program", () => {
  const { periods, wrong } = readHolidayFile(
    readFileSync("prisma/data/school_holidays.csv", "utf8"),
  );

  it("is right in every line and has all states", () => {
    expect(wrong).toEqual([]);
    expect(periods).toHaveLength(469);
    expect(new Set(periods.map(({ state }) => state))).toEqual(
      new Set(Object.values(FederalState)),
    );
  });

  it.each([
    ["NW", "2030-08-06"],
    ["BY", "2030-09-09"],
    ["SH", "2031-01-06"],
  ] as const)("knows %s until %s and no longer", (state, until) => {
    const { reach } = calendarOf(state, periods, { first: 2027, last: 2027 });
    expect(reach && toDay(reach.until)).toBe(until);
  });
});

describe("an uploaded table", () => {
  it.each([
    ["with commas", `${HEAD}\n${LINE}`],
    ["with semicolons", `${HEAD}\n${LINE}`.replaceAll(",", ";")],
    ["with a mark of order and line ends of Windows", `\uFEFF${HEAD}\r\n${LINE}\r\n\r\n`],
    [
      "with the state in small letters and without a source",
      `state_code;start;end;name\nnw;2027-07-19;2027-08-31;Sommerferien`,
    ],
  ])("is read %s", (_, csv) => {
    const { periods, wrong } = readHolidayFile(csv);
    expect(wrong).toEqual([]);
    expect(periods).toMatchObject([
      {
        state: "NW",
        name: "Sommerferien",
        startsOn: new Date("2027-07-19T00:00:00Z"),
        endsOn: new Date("2027-08-31T00:00:00Z"),
      },
    ]);
  });

  it.each([
    ["an unknown state", "XX,2027-07-19,2027-08-31,Sommerferien,,", "state"],
    ["a day that does not exist", "NW,2027-02-29,2027-03-01,Winterferien,,", "start"],
    ["a German date", "NW,2027-07-19,31.08.2027,Sommerferien,,", "end"],
    ["an end before its begin", "NW,2027-08-31,2027-07-19,Sommerferien,,", "order"],
    ["a year of holidays", "NW,2027-07-19,2028-07-19,Sommerferien,,", "tooLong"],
    ["no name", "NW,2027-07-19,2027-08-31,,,", "name"],
    [
      "a source that never ends",
      `NW,2027-07-19,2027-08-31,Sommerferien,,${"x".repeat(301)}`,
      "source",
    ],
    ["the same twice", `${LINE}\n${LINE}`, "twice"],
    ["too few columns", "NW,2027-07-19", "columns"],
  ])("names the line with %s", (_, lines, why) => {
    const { wrong } = readHolidayFile(`${HEAD}\n${lines}`);
    expect(wrong).toMatchObject([{ line: why === "twice" ? 3 : 2, why }]);
  });

  it.each([
    ["without columns", "Ferien"],
    ["that is empty", ""],
    ["with other columns", "land;von;bis\nNW;1;2"],
  ])("%s is one wrong line", (_, csv) => {
    expect(readHolidayFile(csv)).toMatchObject({
      periods: [],
      wrong: [{ line: 1, why: "columns" }],
    });
  });
});
