import { type Access, CLOSED, EVERYBODY } from "./access-verdicts";

/** Who gets what from open data and figures: pages and routes. */
export const openRoutes: Record<string, Access> = {
  "GET /oparl/v1.1": EVERYBODY,
  // Public, too; but the address that is tried names nothing.
  "GET /oparl/v1.1/[...path]": CLOSED,
};
