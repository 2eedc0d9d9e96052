import {
  type Access,
  access,
  PROGRAMME,
  PROGRAMME_REFUSED,
  SIGNED_IN,
  STENDAL_ACTS,
  WITH_CITY,
} from "./access-verdicts";

/** Who drives the circle, and the programme office. */
const KEEPING = access(["processManager", "programmeOffice"], "notFound");
/** A circle is no secret; keeping it is. */
const KEPT = access(["processManager", "programmeOffice"], "refused");

/** Whoever works for a city, and the programme office. */
const PROPOSING = access(
  ["mayor", "office", "processManager", "outsider", "programmeOffice"],
  "notFound",
);
/** About a proposal of Lemgo to Stendal. */
const CONCERNED: Access = {
  ...access(["mayor", "office"], "notFound"),
  processManager: "refused",
  programmeOffice: "refused",
};

/** Who gets what from the pages that keep circles. */
export const circlePages: Record<string, Access> = {
  "/circles/[id]/cities": KEEPING,
  "/circles/[id]/edit": KEEPING,
  "/circles/new": PROGRAMME,
  // That a city looks for a partner is meant to be seen.
  "/partners": SIGNED_IN,
  "/partners/new": WITH_CITY,
  "/proposals": PROPOSING,
  "/proposals/[id]": access(["mayor", "office", "processManager", "programmeOffice"], "notFound"),
  "/proposals/new": PROPOSING,
};

/** Who gets what from their actions. */
export const circleActions: Record<string, Access> = {
  "/circles/[id]/cities releaseCityAction": KEPT,
  "/circles/[id]/cities seatCityAction": KEPT,
  "/circles/[id]/cities undoSeatAction": KEPT,
  "/circles/[id]/edit dissolveCircleAction": KEPT,
  "/circles/[id]/edit editCircleAction": KEPT,
  "/circles/[id]/edit reopenCircleAction": KEPT,
  "/circles/new foundCircleAction": PROGRAMME_REFUSED,
  // In the name of Stendal.
  "/partners endSearchAction": STENDAL_ACTS,
  "/partners/new startSearchAction": STENDAL_ACTS,
  "/proposals/[id] answerProposalAction": CONCERNED,
  // Proposed by Stendal.
  "/proposals/[id] withdrawProposalAction": {
    ...access(["mayor", "office", "processManager"], "notFound"),
    programmeOffice: "refused",
  },
  "/proposals/new proposeCircleAction": STENDAL_ACTS,
};
