import {
  type Access,
  access,
  EVERYBODY,
  PROGRAMME,
  PROGRAMME_REFUSED,
  SIGNED_IN,
  STENDAL_ACTS,
  TOWN_HALLS,
} from "./access-verdicts";

/** The process manager of the demo world works for Lemgo: the pages are those of Stendal. */
const OFFICIALS = access(["mayor", "office", "programmeOffice"], "notFound");
const KEPT: Access = { ...STENDAL_ACTS, programmeOffice: "allowed" };

/** Who gets what from the pages of the programme office, accounts, officials and first days. */
export const accountPages: Record<string, Access> = {
  "/access": PROGRAMME,
  "/accounts": PROGRAMME,
  "/accounts/[id]": PROGRAMME,
  "/accounts/invite": PROGRAMME,
  // The city's own people, its coordination body among them, and the programme office.
  "/cities/[slug]/officials": OFFICIALS,
  "/cities/[slug]/officials/new": OFFICIALS,
  "/first-day": TOWN_HALLS,
  // The link is the key; without a good one the page says no more than that.
  "/join/[token]": EVERYBODY,
  "/office": PROGRAMME,
  "/officials/[id]": OFFICIALS,
  "/officials/[id]/successor": OFFICIALS,
  // Who speaks for the network is open to everyone signed in.
  "/spokespersons": SIGNED_IN,
  "/terms": PROGRAMME,
};

/** Who gets what from their files. */
export const accountRoutes: Record<string, Access> = {
  "GET /access.csv": PROGRAMME,
};

/** Who gets what from their actions. */
export const accountActions: Record<string, Access> = {
  "/access noteReviewAction": PROGRAMME_REFUSED,
  "/accounts resendInvitationAction": PROGRAMME_REFUSED,
  "/accounts revokeInvitationAction": PROGRAMME_REFUSED,
  "/accounts/[id] blockAccountAction": PROGRAMME_REFUSED,
  "/accounts/[id] endMandateAction": PROGRAMME_REFUSED,
  "/accounts/[id] grantMandateAction": PROGRAMME_REFUSED,
  "/accounts/[id] unblockAccountAction": PROGRAMME_REFUSED,
  "/accounts/invite invitePersonAction": PROGRAMME_REFUSED,
  "/officials editOfficialAction": KEPT,
  "/officials enterOfficialAction": KEPT,
  "/officials nameSuccessorAction": KEPT,
  // Whoever has the link, and nobody else.
  "/join/[token] joinByLinkAction": EVERYBODY,
};
