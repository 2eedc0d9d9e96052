import { readdirSync } from "node:fs";
import { expect, it } from "vitest";
import { filesOf, lanesFor } from "./lanes";

const journeys = readdirSync("e2e").filter((file) => file.endsWith(".spec.ts"));

it("runs two lanes on two cores, and one where journeys were chosen or there is one core", () => {
  expect(lanesFor([], 2)).toEqual(["a-b", "c-z"]);
  expect(lanesFor([], 1)).toEqual([]);
  expect(lanesFor(["e2e/calls.spec.ts"], 8)).toEqual([]);
});

it("runs every journey in exactly one lane", () => {
  const lanes = lanesFor([], 2).map((lane) =>
    journeys.filter((file) => filesOf(lane).testMatch?.test(`/e2e/${file}`)),
  );
  expect(lanes.flat().toSorted()).toEqual(journeys.toSorted());
  for (const files of lanes) expect(files.length).toBeGreaterThan(10);
});

it("runs all journeys without a lane", () => {
  expect(filesOf(undefined)).toEqual({});
});
