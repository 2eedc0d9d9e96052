import { describe, expect, it } from "vitest";
import { ask, day, on, only, starts } from "@/lib/testing/date-finder";

describe("without a wish", () => {
  it("the day of the rhythm comes first, then one day of each week around it, at the usual time", () => {
    expect(starts(ask())).toEqual([
      "2027-06-08T10:00",
      "2027-06-01T10:00",
      "2027-06-15T10:00",
      "2027-06-22T10:00",
      "2027-05-25T10:00",
    ]);
  });

  it("each proposal says why it is good", () => {
    const [first, second] = ask().proposals;
    expect(first?.merits).toEqual([
      { kind: "onTheDay", months: 6, after: day("2026-12-08") },
      { kind: "free", states: ["ST", "NW", "MV"] },
      { kind: "weekdayAsBefore", weekday: 2 },
    ]);
    expect(second?.merits[0]).toEqual({ kind: "nearTheDay", days: -7 });
    expect(first?.drawbacks).toEqual([]);
  });

  it("or what speaks against it", () => {
    expect(on(ask(), "2027-05-25")?.drawbacks).toEqual([
      { kind: "holidayThatWeek", name: "Fronleichnam", states: ["NW"], holiday: 20965 },
    ]);
    expect(only("2027-06-29").proposals[0]?.drawbacks).toEqual([
      { kind: "beforeHolidays", name: "Sommerferien", states: ["MV"], days: 6 },
    ]);
    expect(only("2027-05-28").proposals[0]?.drawbacks).toEqual([
      { kind: "bridge", name: "Fronleichnam", states: ["NW"], holiday: 20965 },
    ]);
    expect(only("2027-05-19").proposals[0]?.drawbacks).toContainEqual({
      kind: "afterHolidays",
      name: "Pfingstferien",
      states: ["MV"],
      days: 1,
    });
  });

  it("a circle that has not met gets ten o'clock and no weekday of before", () => {
    const [first] = ask({ last: null }).proposals;
    expect(first).toMatchObject({ startsAt: "2027-06-08T10:00" });
    expect(first?.merits.map(({ kind }) => kind)).toEqual(["onTheDay", "free"]);
  });
});

describe("where nothing can be proposed it says why:", () => {
  it("the period has passed", () => {
    const finding = ask({ now: new Date("2027-07-06T08:00:00Z") });
    expect(finding).toEqual({ proposals: [], nothingFree: { why: "past" } });
  });

  it("the meeting is longer than the time of day", () => {
    const preference = { weekdays: [2], earliest: 540, latest: 600, durationMinutes: 90 };
    expect(ask({ preference }).nothingFree).toEqual({ why: "tooShort" });
  });

  it("no such weekday lies in the period", () => {
    expect(ask({ from: "2027-06-07", until: "2027-06-07" }).nothingFree).toEqual({
      why: "noWeekday",
    });
  });

  it("all days are taken; then the least bad come, with what speaks against them", () => {
    const finding = ask({ from: "2027-07-12", until: "2027-08-31" });
    expect(finding.nothingFree).toEqual({
      why: "allTaken",
      days: 22,
      by: [{ kind: "schoolHoliday", days: 22 }],
    });
    expect(finding.proposals).toHaveLength(5);
    expect(finding.proposals.every(({ obstacles }) => obstacles.length === 1)).toBe(true);
    expect(finding.proposals[0]?.obstacles).toEqual([
      { kind: "schoolHoliday", name: "Sommerferien", states: ["NW"] },
    ]);
  });
});

describe("the wishes", () => {
  it("another time of day is kept where the usual time does not fit", () => {
    const preference = { weekdays: [2, 3], earliest: 780, latest: 900, durationMinutes: 60 };
    expect(ask({ preference }).proposals[0]?.startsAt).toBe("2027-06-08T13:00");
  });

  it("only wished weekdays come", () => {
    const preference = { weekdays: [5], earliest: 540, latest: 960, durationMinutes: 90 };
    const days = ask({ preference }).proposals.map((one) => one.day.getUTCDay());
    expect(new Set(days)).toEqual(new Set([5]));
  });
});
