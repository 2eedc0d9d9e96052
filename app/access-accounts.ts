import { type Access, EVERYBODY, PROGRAMME, PROGRAMME_REFUSED, SIGNED_IN } from "./access-verdicts";

/** Who gets what from the pages of the programme office, accounts, officials and first days. */
export const accountPages: Record<string, Access> = {
  "/accounts": PROGRAMME,
  "/accounts/[id]": PROGRAMME,
  "/accounts/invite": PROGRAMME,
  // The link is the key; without a good one the page says no more than that.
  "/join/[token]": EVERYBODY,
  "/office": PROGRAMME,
  // Who speaks for the network is open to everyone signed in.
  "/spokespersons": SIGNED_IN,
};

/** Who gets what from their actions. */
export const accountActions: Record<string, Access> = {
  "/accounts resendInvitationAction": PROGRAMME_REFUSED,
  "/accounts revokeInvitationAction": PROGRAMME_REFUSED,
  "/accounts/[id] blockAccountAction": PROGRAMME_REFUSED,
  "/accounts/[id] endMandateAction": PROGRAMME_REFUSED,
  "/accounts/[id] grantMandateAction": PROGRAMME_REFUSED,
  "/accounts/[id] unblockAccountAction": PROGRAMME_REFUSED,
  "/accounts/invite invitePersonAction": PROGRAMME_REFUSED,
  // Whoever has the link, and nobody else.
  "/join/[token] joinByLinkAction": EVERYBODY,
};
