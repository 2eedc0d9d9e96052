import { describe, expect, it } from "vitest";
import { ask, city, day, none, on, only, starts } from "@/lib/testing/date-finder";

describe("is never proposed while another day is free:", () => {
  it.each([
    [
      "a school holiday in any state",
      "2027-07-05",
      { kind: "schoolHoliday", name: "Sommerferien", states: ["MV"] },
    ],
    [
      "one in two states",
      "2027-07-13",
      { kind: "schoolHoliday", name: "Sommerferien", states: ["ST", "MV"] },
    ],
    [
      "a public holiday of one state",
      "2027-05-27",
      { kind: "publicHoliday", name: "Fronleichnam", states: ["NW"] },
    ],
    [
      "the first day of holidays",
      "2027-10-23",
      { kind: "schoolHoliday", name: "Herbstferien", states: ["NW"] },
    ],
    [
      "their last day",
      "2027-11-06",
      { kind: "schoolHoliday", name: "Herbstferien", states: ["NW"] },
    ],
  ])("%s", (_, when, obstacle) => {
    const finding = only(when);
    expect(finding.proposals[0]?.obstacles).toEqual([obstacle]);
    expect(finding.nothingFree).toMatchObject({ why: "allTaken", days: 1 });
    const around = ask({ from: when, until: "2027-12-17" });
    expect(on(around, when)).toBeUndefined();
  });

  it("a day that a city has blocked by a rule", () => {
    const council = { ...none, label: "Stadtrat", weekday: 2, ordinal: 2 };
    const cities = [city("Stendal", council), city("Lemgo")];
    expect(starts(ask({ cities }))).not.toContain("2027-06-08T10:00");
    expect(only("2027-06-08", { cities }).proposals[0]?.obstacles).toEqual([
      { kind: "blocked", label: "Stadtrat", cities: ["Stendal"] },
    ]);
  });

  it("a day on which the same people meet already; the days beside it are worse", () => {
    const meetings = [{ startsAt: new Date("2027-06-08T06:00:00Z"), cities: ["Lemgo"] }];
    const finding = ask({ meetings });
    expect(on(finding, "2027-06-08")).toBeUndefined();
    expect(only("2027-06-10", { meetings }).proposals[0]?.drawbacks).toEqual([
      { kind: "nearMeeting", cities: ["Lemgo"], days: 2 },
    ]);
  });

  it.each([
    ["2027-03-28", 90, true],
    ["2027-03-28", 60, false],
    ["2027-10-31", 180, true],
    ["2027-10-30", 180, false],
  ])(
    "the hour of a clock change: on %s for %s minutes from one o'clock %s",
    (when, minutes, isBlocked) => {
      const preference = { weekdays: [6, 7], earliest: 60, latest: 300, durationMinutes: minutes };
      const last = { day: day("2026-12-08"), minute: 60 };
      const finding = only(when, { preference, last, states: ["ST"] });
      expect(finding.proposals[0]?.obstacles.some(({ kind }) => kind === "clockChange")).toBe(
        isBlocked,
      );
    },
  );

  it("a day of the past or today, nor one too soon without saying so", () => {
    const now = new Date("2027-06-07T22:30:00Z");
    expect(starts(ask({ now, until: "2027-06-10" }))).toEqual([
      "2027-06-09T10:00",
      "2027-06-10T10:00",
    ]);
    expect(on(ask({ now, until: "2027-06-10" }), "2027-06-09")?.drawbacks).toEqual([
      { kind: "shortNotice", days: 1 },
    ]);
  });
});

describe("data", () => {
  it("that end are said, never taken for no holidays", () => {
    const finding = only("2029-02-13", { states: ["ST", "NW"] });
    expect(finding.proposals[0]?.drawbacks).toContainEqual({
      kind: "noSchoolData",
      states: ["ST", "NW"],
    });
    expect(finding.proposals[0]?.merits.map(({ kind }) => kind)).not.toContain("free");
  });

  it("that are missing for a state altogether are said", () => {
    expect(only("2027-06-08", { states: ["SL"] }).proposals[0]?.drawbacks).toEqual([
      { kind: "noSchoolData", states: ["SL"] },
    ]);
  });

  it("15 August in Bavaria is possible and said to be regional", () => {
    const finding = only("2028-08-15", { states: ["BY"] });
    expect(finding.proposals[0]).toMatchObject({
      obstacles: [],
      drawbacks: [{ kind: "regional", name: "Mariä Himmelfahrt", states: ["BY"] }],
    });
  });

  it("know 29 February of a leap year", () => {
    expect(only("2028-02-29", { states: ["BY"] }).proposals[0]).toMatchObject({
      startsAt: "2028-02-29T10:00",
      obstacles: [],
    });
  });
});
