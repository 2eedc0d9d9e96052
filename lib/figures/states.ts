import type { FederalState } from "@/prisma/generated/enums";

/** A figure for a state stands for at least so many cities, so that none of them can be read out of it. */
export const FEWEST_CITIES = 3;

/** States whose figures may stand alone, by name of state, and those that are counted together. */
export type StateGroups = { alone: FederalState[]; together: FederalState[] };

/**
 * Divides states by how many of their cities took part. Those with too few are counted together; when
 * even these are too few, the smallest of the others joins them, or the rest could be worked out by
 * subtraction. With too few cities in all, nothing is left to show.
 */
export function groupStates(cities: ReadonlyMap<FederalState, number>): StateGroups | null {
  const sorted = [...cities].filter(([, count]) => count > 0).toSorted(([, a], [, b]) => b - a);
  const all = sorted.reduce((sum, [, count]) => sum + count, 0);
  if (all < FEWEST_CITIES) return null;
  const alone = sorted.filter(([, count]) => count >= FEWEST_CITIES);
  const together = sorted.filter(([, count]) => count < FEWEST_CITIES);
  while (together.length > 0 && sumOf(together) < FEWEST_CITIES) {
    const smallest = alone.pop();
    if (!smallest) return null;
    together.push(smallest);
  }
  return { alone: alone.map(([state]) => state), together: together.map(([state]) => state) };
}

function sumOf(states: readonly (readonly [FederalState, number])[]): number {
  return states.reduce((sum, [, count]) => sum + count, 0);
}
