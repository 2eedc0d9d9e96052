import type { Overview } from "@/lib/overview/queries";

/** An overview on which nothing waits. */
export const EMPTY_OVERVIEW: Overview = {
  next: null,
  waiting: [],
  calls: [],
  changes: [],
  commitments: [],
  appeals: [],
  circles: [],
  figures: null,
  polls: [],
  projects: [],
  approvals: [],
  releases: [],
  unwritten: [],
  wishes: [],
  elections: [],
  proposals: [],
};
