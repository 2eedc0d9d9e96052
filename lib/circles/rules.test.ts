import { describe, expect, it } from "vitest";
import {
  constellationsOf,
  firstMeetingOf,
  isFirstOfItsKind,
  rhythmOf,
  sittingOn,
  windowOf,
} from "@/lib/circles/rules";

const day = (text: string) => new Date(`${text}T00:00:00Z`);
const seat = (cityId: string, joinedOn: string, leftOn: string | null = null) => ({
  cityId,
  joinedOn: day(joinedOn),
  leftOn: leftOn ? day(leftOn) : null,
});

const four = [
  seat("stendal", "2020-01-01"),
  seat("lemgo", "2020-01-01"),
  seat("parchim", "2021-01-01"),
  seat("gardelegen", "2022-01-01"),
];

describe("how a circle grew", () => {
  it("is told step by step, with who came", () => {
    expect(
      constellationsOf(four).map(({ from, until, cityIds, joined, left }) => [
        from,
        until,
        cityIds.length,
        joined,
        left,
      ]),
    ).toEqual([
      [day("2020-01-01"), day("2021-01-01"), 2, ["stendal", "lemgo"], []],
      [day("2021-01-01"), day("2022-01-01"), 3, ["parchim"], []],
      [day("2022-01-01"), null, 4, ["gardelegen"], []],
    ]);
  });

  it("counts a city that left and one that came on the same day as one step", () => {
    const changed = [
      seat("a", "2020-01-01"),
      seat("b", "2020-01-01", "2023-05-01"),
      seat("c", "2023-05-01"),
    ];
    const last = constellationsOf(changed).at(-1);
    expect(last).toMatchObject({ cityIds: ["a", "c"], joined: ["c"], left: ["b"], until: null });
  });

  it("knows a city that came back", () => {
    const back = [
      seat("a", "2020-01-01"),
      seat("b", "2020-01-01", "2021-01-01"),
      seat("b", "2023-01-01"),
    ];
    expect(constellationsOf(back).map(({ cityIds }) => cityIds)).toEqual([
      ["a", "b"],
      ["a"],
      ["a", "b"],
    ]);
  });

  it("has no steps before anybody joined", () => {
    expect(constellationsOf([])).toEqual([]);
  });
});

it("does not count a city on the day it leaves", () => {
  expect(sittingOn([seat("a", "2020-01-01", "2021-01-01")], day("2021-01-01"))).toEqual([]);
  expect(sittingOn([seat("a", "2020-01-01", "2021-01-01")], day("2020-12-31"))).toEqual(["a"]);
});

describe("the first meeting in a composition", () => {
  const held = [
    new Date("2020-06-01T08:00:00Z"),
    new Date("2022-11-08T09:00:00Z"),
    new Date("2023-05-09T08:00:00Z"),
  ];

  it("is the seed's meeting for the four cities, and none of the Trio was ever held", () => {
    const ids = (count: number) => four.slice(0, count).map(({ cityId }) => cityId);
    expect(firstMeetingOf(ids(2), four, held)).toEqual(held[0]);
    expect(firstMeetingOf(ids(3), four, held)).toBeNull();
    expect(firstMeetingOf(ids(4), four, held)).toEqual(held[1]);
  });

  it.each([
    ["2022-11-08T09:00:00Z", true],
    ["2023-05-09T08:00:00Z", false],
    ["2021-03-01T09:00:00Z", true],
    ["2020-09-01T09:00:00Z", false],
    ["2019-01-01T09:00:00Z", false],
  ])("on %s: %s", (moment, first) => {
    expect(isFirstOfItsKind(new Date(moment), four, held)).toBe(first);
  });

  it("is not repeated when the same cities come together again after a change", () => {
    const back = [
      seat("a", "2020-01-01"),
      seat("b", "2020-01-01", "2021-01-01"),
      seat("b", "2023-01-01"),
    ];
    const before = [new Date("2020-06-01T08:00:00Z")];
    expect(isFirstOfItsKind(new Date("2023-06-01T08:00:00Z"), back, before)).toBe(false);
  });
});

describe("the window of the next meeting", () => {
  it.each([
    [
      "half a year after the last meeting",
      6,
      "2025-11-18T09:00:00Z",
      "2026-04-20 2026-05-18 2026-06-15",
    ],
    ["in a shorter rhythm earlier", 3, "2025-11-18T09:00:00Z", "2026-01-21 2026-02-18 2026-03-18"],
    ["in a longer rhythm later", 12, "2025-11-18T09:00:00Z", "2026-10-21 2026-11-18 2026-12-16"],
    [
      "on the last day of a short month",
      6,
      "2025-08-31T09:00:00Z",
      "2026-01-31 2026-02-28 2026-03-28",
    ],
    ["in a leap year", 6, "2027-08-31T09:00:00Z", "2028-02-01 2028-02-29 2028-03-28"],
    // 23:30 in Berlin on the 18th, the 19th by the clock of the next zone.
    ["by Berlin's calendar", 6, "2025-11-18T22:30:00Z", "2026-04-20 2026-05-18 2026-06-15"],
    [
      "over the change to summer time",
      6,
      "2025-10-14T08:00:00Z",
      "2026-03-17 2026-04-14 2026-05-12",
    ],
    [
      "over the change to winter time",
      6,
      "2026-04-25T08:00:00Z",
      "2026-09-27 2026-10-25 2026-11-22",
    ],
  ])("%s", (_, rhythmMonths, last, expected) => {
    const circle = { rhythmMonths, foundedOn: day("2020-01-01") };
    const earlier = new Date("2022-11-08T09:00:00Z");
    const { opensOn, dueOn, closesOn } = windowOf(circle, [earlier, new Date(last)]);
    expect([opensOn, dueOn, closesOn]).toEqual(expected.split(" ").map(day));
  });

  it("counts from the founding while the circle has not met", () => {
    const circle = { rhythmMonths: 6, foundedOn: day("2026-11-25") };
    expect(windowOf(circle, []).dueOn).toEqual(day("2027-05-25"));
  });
});

describe("the rhythm", () => {
  const circle = { rhythmMonths: 6, foundedOn: day("2020-01-01") };

  it.each([
    ["2025-11-18T09:00:00Z", "2026-05-19T12:00:00Z", false],
    ["2025-11-18T09:00:00Z", "2026-06-15T21:59:00Z", false],
    // Already the 16th in Berlin.
    ["2025-11-18T09:00:00Z", "2026-06-15T22:00:00Z", true],
    ["2025-08-31T09:00:00Z", "2026-03-28T22:59:00Z", false],
    // Berlin's midnight before the night of the clock change.
    ["2025-08-31T09:00:00Z", "2026-03-28T23:00:00Z", true],
  ])("last met %s, on %s overdue: %s", (last, now, overdue) => {
    expect(
      rhythmOf(circle, [new Date(last), new Date("2022-11-08T09:00:00Z")], new Date(now)).isOverdue,
    ).toBe(overdue);
  });

  it("counts the months since the last meeting", () => {
    const rhythm = rhythmOf(
      circle,
      [new Date("2025-11-18T09:00:00Z")],
      new Date("2026-11-23T09:00:00Z"),
    );
    expect(rhythm).toEqual({
      opensOn: day("2026-04-20"),
      dueOn: day("2026-05-18"),
      closesOn: day("2026-06-15"),
      isOverdue: true,
      monthsSince: 12,
      hasMet: true,
    });
  });

  it("starts at the founding while the circle has not met", () => {
    expect(rhythmOf(circle, [], new Date("2020-07-30T09:00:00Z"))).toMatchObject({
      dueOn: day("2020-07-01"),
      isOverdue: true,
      monthsSince: 6,
      hasMet: false,
    });
  });
});
