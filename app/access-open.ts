import { type Access, access, CLOSED, EVERYBODY } from "./access-verdicts";

const STEERING = access(["spokesperson", "programmeOffice"], "notFound");

/** Who gets what from the pages of open data and figures. */
export const openPages: Record<string, Access> = {
  "/figures": STEERING,
  "/network": EVERYBODY,
  "/network/circles/[id]": EVERYBODY,
  "/open-data": EVERYBODY,
};

/** Who gets what from their files. */
export const openRoutes: Record<string, Access> = {
  "GET /cities.csv": EVERYBODY,
  "GET /figures/export.csv": STEERING,
  "GET /meetings.ics": EVERYBODY,
  "GET /oparl/v1.1": EVERYBODY,
  // Public, too; but the address that is tried names nothing.
  "GET /oparl/v1.1/[...path]": CLOSED,
};
