import { expect, it } from "vitest";
import { groupStates } from "@/lib/figures/states";
import type { FederalState } from "@/prisma/generated/enums";

type Counts = Partial<Record<FederalState, number>>;

function group(counts: Counts) {
  return groupStates(new Map(Object.entries(counts) as [FederalState, number][]));
}

it.each<[string, Counts, ReturnType<typeof group>]>([
  ["stands alone with three cities", { ST: 3, NW: 4 }, { alone: ["NW", "ST"], together: [] }],
  [
    "is counted together with others when it has fewer",
    { ST: 3, NW: 2, MV: 1 },
    { alone: ["ST"], together: ["NW", "MV"] },
  ],
  [
    "joins those that would be too few even together, so that nothing can be subtracted",
    { ST: 3, NW: 5, MV: 1 },
    { alone: ["NW"], together: ["MV", "ST"] },
  ],
  [
    "is left out of nothing but its own name",
    { ST: 3, MV: 1 },
    { alone: [], together: ["MV", "ST"] },
  ],
  ["is not shown at all when all cities together are too few", { ST: 1, NW: 1 }, null],
  ["does not count without a city", { ST: 3, NW: 0 }, { alone: ["ST"], together: [] }],
  ["does not come out of nothing", {}, null],
])("a state %s", (_, counts, groups) => {
  expect(group(counts)).toEqual(groups);
});
