import {
  type Access,
  access,
  EVERYBODY,
  SPOKESPERSON,
  SPOKESPERSON_REFUSED,
} from "./access-verdicts";

const OF_THE_NETWORK = access(["spokesperson", "programmeOffice"], "notFound");

/** Who gets what from the pages of appeals. */
export const appealPages: Record<string, Access> = {
  // The link is the key.
  "/appeal/[token]": EVERYBODY,
  "/appeals": EVERYBODY,
  "/appeals/[slug]": EVERYBODY,
  // Four eyes: another spokesperson or the programme office.
  "/appeals/[slug]/check": OF_THE_NETWORK,
  "/appeals/[slug]/edit": SPOKESPERSON,
  "/appeals/[slug]/responses": OF_THE_NETWORK,
  "/appeals/[slug]/withdraw": SPOKESPERSON,
  "/appeals/new": SPOKESPERSON,
};

/** Who gets what from their actions. */
export const appealActions: Record<string, Access> = {
  "/appeal/[token] answerAppealByLinkAction": EVERYBODY,
  "/appeals correctAppealAction": SPOKESPERSON_REFUSED,
  "/appeals editAppealAction": SPOKESPERSON,
  "/appeals handOverAction": SPOKESPERSON_REFUSED,
  "/appeals remindCitiesAction": SPOKESPERSON_REFUSED,
  "/appeals withdrawAppealAction": SPOKESPERSON_REFUSED,
  "/appeals writeAppealAction": SPOKESPERSON_REFUSED,
  "/appeals/[slug] answerAppealAction": access(["mayor", "office", "outsider"], "refused"),
  "/appeals/[slug]/edit removeAppealFileAction": SPOKESPERSON,
  "/appeals/[slug]/check askForCheckAction": SPOKESPERSON,
  "/appeals/[slug]/check checkAppealAction": OF_THE_NETWORK,
  "/appeals/[slug]/check recallAppealAction": SPOKESPERSON,
  "/appeals/[slug]/check returnAppealAction": OF_THE_NETWORK,
  "/appeals/[slug]/check scheduleAppealAction": SPOKESPERSON,
};

/** Who gets what from their routes. */
export const appealRoutes: Record<string, Access> = {
  "GET /appeals/[slug]/map.svg": EVERYBODY,
  "GET /appeals/[slug]/result.pdf": EVERYBODY,
  "POST /appeals/[slug]/upload": SPOKESPERSON,
};
