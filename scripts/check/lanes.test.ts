import { readdirSync } from "node:fs";
import { expect, it } from "vitest";
import { filesOf, lanesFor } from "./lanes";

const journeys = readdirSync("e2e").filter((file) => file.endsWith(".spec.ts"));

it("runs two lanes on two cores, and one where journeys were chosen or there is one core", () => {
  expect(lanesFor([], 2)).toEqual(["walks", "stories"]);
  expect(lanesFor([], 1)).toEqual([]);
  expect(lanesFor(["e2e/calls.spec.ts"], 8)).toEqual([]);
});

it("runs every journey in exactly one lane", () => {
  const { testMatch } = filesOf("walks");
  const { testIgnore } = filesOf("stories");
  const walks = journeys.filter((file) => testMatch?.test(`/e2e/${file}`));
  const stories = journeys.filter((file) => !testIgnore?.test(`/e2e/${file}`));

  expect(walks).toHaveLength(3);
  expect([...walks, ...stories].toSorted()).toEqual(journeys.toSorted());
});

it("runs all journeys without a lane", () => {
  expect(filesOf(undefined)).toEqual({});
});
