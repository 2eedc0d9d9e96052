import {
  type Access,
  ANSWERING,
  access,
  OF_LEMGO,
  SIGNED_IN,
  STENDAL_ACTS,
  STENDAL_PRESENTS,
  WITH_CITY,
} from "./access-verdicts";

/** Who gets what from the pages of projects and goals. */
export const ideaPages: Record<string, Access> = {
  // The register of cities is public; who states a figure has to do with the city, or is the programme office.
  "/cities/[slug]/population": access(["mayor", "office", "programmeOffice"], "notFound"),
  // What cities have set themselves and presented is for everyone signed in to learn from.
  "/goals/[id]": SIGNED_IN,
  "/goals/[id]/edit": OF_LEMGO,
  "/goals/new": WITH_CITY,
  "/meetings/[id]/project": access(["mayor", "office", "processManager"], "notFound"),
  "/projects": SIGNED_IN,
  "/projects/[id]": SIGNED_IN,
  "/projects/[id]/edit": ANSWERING,
};

/** Who gets what from their actions. */
export const ideaActions: Record<string, Access> = {
  "/cities/[slug]/population statePopulationAction": {
    ...STENDAL_ACTS,
    programmeOffice: "allowed",
  },
  "/goals editGoalAction": STENDAL_ACTS,
  "/goals setGoalAction": STENDAL_ACTS,
  "/meetings/[id]/project chooseProjectAction": STENDAL_PRESENTS,
  "/meetings/[id]/project handInProjectAction": STENDAL_PRESENTS,
  "/projects/[id] editProjectAction": STENDAL_ACTS,
  "/projects/[id] removeFileAction": STENDAL_ACTS,
  "/projects/[id] withdrawProjectAction": STENDAL_ACTS,
};
