import { describe, expect, it } from "vitest";
import {
  constellationsOf,
  firstMeetingOf,
  isFirstOfItsKind,
  rhythmOf,
  sittingOn,
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

describe("the rhythm", () => {
  const circle = { rhythmMonths: 6, foundedOn: day("2020-01-01") };

  it.each([
    ["2025-11-18T09:00:00Z", "2026-05-18T12:00:00Z", false],
    ["2025-11-18T09:00:00Z", "2026-05-18T21:59:00Z", false],
    // Already the 19th in Berlin.
    ["2025-11-18T09:00:00Z", "2026-05-18T22:00:00Z", true],
    ["2025-08-31T09:00:00Z", "2026-02-28T12:00:00Z", false],
    ["2025-08-31T09:00:00Z", "2026-03-01T12:00:00Z", true],
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
      dueOn: day("2026-05-18"),
      isOverdue: true,
      monthsSince: 12,
      hasMet: true,
    });
  });

  it("starts at the founding while the circle has not met", () => {
    expect(rhythmOf(circle, [], new Date("2020-07-02T09:00:00Z"))).toEqual({
      dueOn: day("2020-07-01"),
      isOverdue: true,
      monthsSince: 6,
      hasMet: false,
    });
  });
});
