import { availableParallelism } from "node:os";

/** Journeys that run side by side, each lane with a server, a database and a mail server of its own. */
export type Lane = "walks" | "stories";

/** They walk through every page for every role, which takes as long as all stories together. */
const WALKS = /\/e2e\/(access|accessibility|budget)\.spec\.ts$/;

/** The lanes of a run: one for all where somebody chose the journeys, or where there is one core only. */
export function lanesFor(chosen: readonly string[], cores = availableParallelism()): Lane[] {
  return chosen.length > 0 || cores < 2 ? [] : ["walks", "stories"];
}

/** The journeys of a lane, as Playwright selects files; all of them without a lane. */
export function filesOf(lane: string | undefined): { testMatch?: RegExp; testIgnore?: RegExp } {
  if (lane === "walks") return { testMatch: WALKS };
  return lane === "stories" ? { testIgnore: WALKS } : {};
}
