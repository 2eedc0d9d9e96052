import { expect, it } from "vitest";
import type { HolidayRow } from "@/lib/holidays/file";
import { compareHolidays } from "@/lib/holidays/rules";
import type { FederalState } from "@/prisma/generated/enums";

const day = (text: string) => new Date(`${text}T00:00:00Z`);

function row(state: FederalState, name: string, from: string, to: string): HolidayRow {
  return { state, name, startsOn: day(from), endsOn: day(to), source: null };
}

const summer = row("NW", "Sommerferien", "2027-07-19", "2027-08-31");
const autumn = row("NW", "Herbstferien", "2027-10-23", "2027-11-06");
const longer = row("NW", "Sommerferien", "2027-07-19", "2027-09-01");
const earlier = row("NW", "Herbstferien", "2027-10-16", "2027-10-30");
const next = row("NW", "Sommerferien", "2028-07-10", "2028-08-22");
const winter = row("MV", "Winterferien", "2027-02-08", "2027-02-19");

it.each([
  ["the same", [summer], [summer], { same: 1, changes: [] }],
  ["new ones", [summer], [summer, next], { same: 1, changes: [{ kind: "new", row: next }] }],
  [
    "another end",
    [summer],
    [longer],
    { same: 0, changes: [{ kind: "changed", row: longer, before: summer }] },
  ],
  [
    "another begin",
    [autumn],
    [earlier],
    { same: 0, changes: [{ kind: "changed", row: earlier, before: autumn }] },
  ],
  [
    "what is gone",
    [summer, autumn],
    [summer],
    { same: 1, changes: [{ kind: "gone", row: autumn }] },
  ],
  [
    "those of another year as new, not as moved",
    [summer],
    [next],
    {
      same: 0,
      changes: [
        { kind: "new", row: next },
        { kind: "gone", row: summer },
      ],
    },
  ],
])("tells %s", (_, present, uploaded, expected) => {
  expect(compareHolidays(present, uploaded, ["NW"])).toMatchObject([{ state: "NW", ...expected }]);
});

it("tells state by state how far the data reach before and after", () => {
  expect(compareHolidays([summer, winter], [next], ["NW", "MV", "SL"])).toMatchObject([
    { state: "NW", until: { before: summer.endsOn, after: next.endsOn } },
    { state: "MV", until: { before: winter.endsOn, after: null } },
    { state: "SL", same: 0, changes: [], until: { before: null, after: null } },
  ]);
});
