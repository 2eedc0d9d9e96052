import { expect, it } from "vitest";
import { halfYearLine } from "@/lib/circles/line";

const NOW = new Date("2026-11-23T09:00:00Z");
const FOUNDED = new Date("2020-01-01T00:00:00Z");

type Stage = "draft" | "invited" | "held" | "cancelled";

function meeting(startsAt: string, stage: Stage) {
  const moment = new Date(startsAt);
  return {
    id: startsAt,
    startsAt: moment,
    invitedAt: stage === "draft" ? null : FOUNDED,
    heldAt: stage === "held" ? moment : null,
    cancelledAt: stage === "cancelled" ? moment : null,
  };
}

function line(
  meetings: ReturnType<typeof meeting>[],
  overdueSince: string | null = null,
  foundedOn = FOUNDED,
  dueOn: string | null = null,
) {
  const circle = {
    foundedOn,
    meetings,
    overdueSince: overdueSince ? new Date(overdueSince) : null,
    dueOn: dueOn ? new Date(dueOn) : null,
  };
  return halfYearLine(circle, NOW).map(
    ({ year, half, state, isDue }) => `${half}/${year} ${state}${isDue ? ", due" : ""}`,
  );
}

it("shows held, overdue, coming and open half-years", () => {
  const meetings = [
    meeting("2025-05-20T08:00:00Z", "held"),
    meeting("2025-11-18T09:00:00Z", "held"),
    meeting("2026-12-08T09:00:00Z", "invited"),
  ];
  expect(line(meetings, "2026-05-18")).toEqual([
    "1/2025 held",
    "2/2025 held",
    "1/2026 overdue",
    "2/2026 coming",
    "1/2027 open",
  ]);
});

it.each<[string, ReturnType<typeof meeting>[], string]>([
  [
    "a cancelled meeting leaves its half-year open",
    [meeting("2026-12-08T09:00:00Z", "cancelled")],
    "2/2026 open",
  ],
  ["a draft is a draft", [meeting("2026-12-08T09:00:00Z", "draft")], "2/2026 draft"],
  [
    "a begun meeting waits for its note",
    [meeting("2026-11-23T08:00:00Z", "invited")],
    "2/2026 begun",
  ],
  [
    "New Year's night counts by Berlin's clock",
    [meeting("2026-12-31T23:30:00Z", "draft")],
    "1/2027 draft",
  ],
  [
    "the end of June counts by Berlin's clock",
    [meeting("2026-06-30T22:30:00Z", "held")],
    "2/2026 held",
  ],
])("%s", (_, meetings, point) => {
  expect(line(meetings)).toContain(point);
});

it("tells two meetings of one half-year apart", () => {
  const meetings = [
    meeting("2026-07-07T08:00:00Z", "held"),
    meeting("2026-12-08T09:00:00Z", "invited"),
  ];
  expect(line(meetings).slice(3)).toEqual(["2/2026 held", "2/2026 coming", "1/2027 open"]);
});

it("says of half-years without a meeting before the rhythm ran out only that there was none", () => {
  expect(line([])).toEqual([
    "1/2025 missed",
    "2/2025 missed",
    "1/2026 missed",
    "2/2026 open",
    "1/2027 open",
  ]);
});

it("begins with the circle and reaches as far as meetings are planned", () => {
  const young = new Date("2026-03-01T00:00:00Z");
  expect(line([meeting("2027-09-01T08:00:00Z", "invited")], null, young)).toEqual([
    "1/2026 missed",
    "2/2026 open",
    "1/2027 open",
    "2/2027 coming",
  ]);
});

it.each<[string, ReturnType<typeof meeting>[], string, string[]]>([
  [
    "after the meeting that is planned",
    [meeting("2026-12-08T09:00:00Z", "invited")],
    "2027-06-08",
    ["2/2026 coming", "1/2027 open, due"],
  ],
  ["in this half-year", [], "2026-12-16", ["2/2026 open, due", "1/2027 open"]],
  [
    "in this half-year when it was due before",
    [],
    "2026-05-18",
    ["2/2026 open, due", "1/2027 open"],
  ],
  [
    "later in a longer rhythm, and the line reaches as far",
    [meeting("2026-12-08T09:00:00Z", "invited")],
    "2027-12-08",
    ["2/2026 coming", "1/2027 open", "2/2027 open, due"],
  ],
  [
    "nowhere on the line where a meeting stands there already",
    [meeting("2026-12-08T09:00:00Z", "invited")],
    "2026-12-30",
    ["2/2026 coming", "1/2027 open"],
  ],
])("shows where the next date is to be found: %s", (_, meetings, dueOn, expected) => {
  expect(line(meetings, null, FOUNDED, dueOn).slice(3)).toEqual(expected);
});
