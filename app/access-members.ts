import { type Access, access, PROGRAMME, PROGRAMME_REFUSED } from "./access-verdicts";

const KEEPERS = ["mayor", "office", "processManager", "programmeOffice"] as const;
/** The people of the city that is asked for, its coordination body among them, and the programme office. */
const OF_STENDAL = access(["mayor", "office", "programmeOffice"], "notFound");
const KEEPS = access(KEEPERS, "refused");

/** Who gets what from the pages of members, their memberships and coordination bodies. */
export const memberPages: Record<string, Access> = {
  "/cities/[slug]/bodies": OF_STENDAL,
  "/bodies/[id]": OF_STENDAL,
  "/bodies/[id]/handover": OF_STENDAL,
  "/cities/[slug]/edit": OF_STENDAL,
  "/cities/[slug]/membership": PROGRAMME,
  "/cities/new": PROGRAMME,
};

/** Who gets what from their actions. */
export const memberActions: Record<string, Access> = {
  "/cities/[slug]/bodies foundBodyAction": KEEPS,
  "/bodies/[id] changeCarrierAction": KEEPS,
  "/bodies/[id] endBodyAction": KEEPS,
  "/bodies/[id] renameBodyAction": KEEPS,
  "/bodies/[id]/handover handOverBodyAction": KEEPS,
  "/cities/[slug]/edit editCityAction": KEEPS,
  "/cities/[slug]/membership leaveNetworkAction": PROGRAMME_REFUSED,
  "/cities/[slug]/membership returnToNetworkAction": PROGRAMME_REFUSED,
  "/cities/[slug]/membership takeBackLeavingAction": PROGRAMME_REFUSED,
  "/cities/new admitCityAction": PROGRAMME_REFUSED,
};
