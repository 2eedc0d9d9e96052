import { availableParallelism } from "node:os";

/** Journeys that run side by side, each lane with a server, a database and a mail server of its own. */
export type Lane = "a-b" | "c-z";

/** By the first letter of their names; the first lane has the walks through every page, so both take as long. */
const FILES: Record<Lane, RegExp> = {
  "a-b": /\/e2e\/[a-b][^/]*\.spec\.ts$/,
  "c-z": /\/e2e\/[c-z][^/]*\.spec\.ts$/,
};

/** The lanes of a run: one for all where somebody chose the journeys, or where there is one core only. */
export function lanesFor(chosen: readonly string[], cores = availableParallelism()): Lane[] {
  return chosen.length > 0 || cores < 2 ? [] : ["a-b", "c-z"];
}

/** The journeys of a lane, as Playwright selects files; all of them without a lane. */
export function filesOf(lane: string | undefined): { testMatch?: RegExp } {
  return isLane(lane) ? { testMatch: FILES[lane] } : {};
}

function isLane(name: string | undefined): name is Lane {
  return name !== undefined && name in FILES;
}
