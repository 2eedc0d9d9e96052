import { describe, expect, it } from "vitest";
import {
  type Belonging,
  byConstellation,
  byHalfYear,
  byState,
  membersByYear,
} from "@/lib/figures/network";

const TODAY = new Date("2026-11-23");

function belonging(changes: Partial<Belonging>): Belonging {
  return { cityId: crypto.randomUUID(), cohort: null, joinedOn: null, leftOn: null, ...changes };
}

describe("members by year", () => {
  it("grow with each cohort and shrink with who leaves", () => {
    const { years } = membersByYear(
      [
        belonging({ cohort: 2024 }),
        belonging({ cohort: 2024, leftOn: new Date("2025-06-30") }),
        belonging({ joinedOn: new Date("2026-02-01") }),
      ],
      TODAY,
    );
    expect(years).toEqual([
      { year: 2024, joined: 2, members: 2 },
      { year: 2025, joined: 0, members: 1 },
      { year: 2026, joined: 1, members: 2 },
    ]);
  });

  it("count a city that came back once", () => {
    const back = belonging({ cohort: 2024, leftOn: new Date("2025-06-30") });
    const { years } = membersByYear([back, { ...back, cohort: 2026, leftOn: null }], TODAY);
    expect(years.map(({ members }) => members)).toEqual([1, 0, 1]);
  });

  it("do not know a city before the day it joins, nor guess a year", () => {
    const { years, unknown } = membersByYear(
      [
        belonging({ cohort: 2026, joinedOn: new Date("2026-12-01") }),
        belonging({}),
        belonging({ leftOn: new Date("2025-01-01") }),
      ],
      TODAY,
    );
    expect(years).toEqual([{ year: 2026, joined: 1, members: 0 }]);
    expect(unknown).toBe(1);
  });
});

it("states stand in the order of their names, also those without a city", () => {
  const bars = byState(["ST", "ST", "NW"]);
  expect(bars).toHaveLength(16);
  expect(bars.map(({ long }) => long).slice(0, 3)).toEqual([
    "Baden-Württemberg",
    "Bayern",
    "Berlin",
  ]);
  expect(bars.find(({ key }) => key === "ST")?.value).toBe(2);
});

it("circles are counted by how many cities they are; one city alone is none", () => {
  expect(byConstellation([4, 2, 2, 7, 1]).map(({ short, value }) => [short, value])).toEqual([
    ["Tandem", 2],
    ["Trio", 0],
    ["Quartett", 1],
    ["größer", 1],
  ]);
});

it("meetings are counted half-year by half-year, those without one too", () => {
  const days = [new Date("2025-06-30"), new Date("2025-07-01"), new Date("2026-09-01")];
  expect(byHalfYear(days, TODAY).map(({ short, value }) => [short, value])).toEqual([
    ["1/25", 1],
    ["2/25", 1],
    ["1/26", 0],
    ["2/26", 1],
  ]);
  expect(byHalfYear([], TODAY)).toEqual([]);
});
