import {
  type Access,
  access,
  CLOSED,
  EVERYBODY,
  PROGRAMME,
  PROGRAMME_REFUSED,
} from "./access-verdicts";

/** Who gets what from the legal pages, the settings of the network, its jobs and its mails. */
export const operatorPages: Record<string, Access> = {
  "/barriere-melden": EVERYBODY,
  "/barrierefreiheit": EVERYBODY,
  "/datenschutz": EVERYBODY,
  "/impressum": EVERYBODY,
  "/leichte-sprache": EVERYBODY,
  "/jobs": PROGRAMME,
  "/mails": access(["processManager", "spokesperson", "programmeOffice"], "notFound"),
  "/settings": PROGRAMME,
  "/settings/retention": PROGRAMME,
  "/settings/texts": PROGRAMME,
};

/** Who gets what from their files. */
export const operatorRoutes: Record<string, Access> = {
  // Everybody sees the logo; but the address that is tried is not the one of any.
  "GET /logo/[digest]": CLOSED,
  "POST /settings/logo/upload": PROGRAMME,
};

/** Who gets what from their actions. */
export const operatorActions: Record<string, Access> = {
  "/jobs askForRunAction": PROGRAMME_REFUSED,
  "/mails retryFailedAction": access(
    ["processManager", "spokesperson", "programmeOffice"],
    "refused",
  ),
  "/mails retryMailAction": access(["processManager", "programmeOffice"], "notFound"),
  "/settings changeOperatorAction": PROGRAMME_REFUSED,
  "/settings changeSenderAction": PROGRAMME_REFUSED,
  "/settings draftLegalTextAction": PROGRAMME_REFUSED,
  "/settings publishLegalTextAction": PROGRAMME_REFUSED,
  "/settings removeLogoAction": PROGRAMME_REFUSED,
  "/settings setAppealCheckAction": PROGRAMME_REFUSED,
  "/settings setPeriodsAction": PROGRAMME_REFUSED,
  "/settings setUsualRhythmAction": PROGRAMME_REFUSED,
};
