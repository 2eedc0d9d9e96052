import { type Access, access, PROGRAMME, PROGRAMME_REFUSED } from "./access-verdicts";

/** Who drives the circle, and the programme office. */
const KEEPING = access(["processManager", "programmeOffice"], "notFound");
/** A circle is no secret; keeping it is. */
const KEPT = access(["processManager", "programmeOffice"], "refused");

/** Who gets what from the pages that keep circles. */
export const circlePages: Record<string, Access> = {
  "/circles/[id]/cities": KEEPING,
  "/circles/[id]/edit": KEEPING,
  "/circles/new": PROGRAMME,
};

/** Who gets what from their actions. */
export const circleActions: Record<string, Access> = {
  "/circles/[id]/cities releaseCityAction": KEPT,
  "/circles/[id]/cities seatCityAction": KEPT,
  "/circles/[id]/cities undoSeatAction": KEPT,
  "/circles/[id]/edit dissolveCircleAction": KEPT,
  "/circles/[id]/edit editCircleAction": KEPT,
  "/circles/new foundCircleAction": PROGRAMME_REFUSED,
};
