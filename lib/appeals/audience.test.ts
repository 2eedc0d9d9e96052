import { describe, expect, it } from "vitest";
import { type Addressable, countReached, kindOf } from "@/lib/appeals/audience";

const CITIES: Addressable[] = [
  { state: "ST", circleIds: ["a"] },
  { state: "ST", circleIds: ["a", "b"] },
  { state: "NW", circleIds: ["b"] },
  { state: "MV", circleIds: [] },
];

describe("an audience", () => {
  it.each([
    ["all cities", "ALL", [], 4],
    ["all, whatever else is ticked", "ALL", ["ST"], 4],
    ["those of a state", "STATES", ["ST"], 2],
    ["those of two states", "STATES", ["ST", "MV"], 3],
    ["those of two circles, each once", "CIRCLES", ["a", "b"], 3],
    ["nobody while nothing is ticked", "STATES", [], 0],
  ] as const)("reaches %s", (_, kind, chosen, count) => {
    expect(countReached(CITIES, kind, new Set<string>(chosen))).toBe(count);
  });

  it.each([
    ["ALL", [], []],
    ["STATES", ["ST"], []],
    ["CIRCLES", [], ["a"]],
  ] as const)("is told apart: %s", (kind, states, circleIds) => {
    expect(kindOf({ states: [...states], circleIds: [...circleIds] })).toBe(kind);
  });
});
