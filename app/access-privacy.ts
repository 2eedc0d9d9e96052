import { type Access, CLOSED, EVERYBODY, PROGRAMME, SIGNED_IN } from "./access-verdicts";

/** Who gets what from the pages of data protection. */
export const privacyPages: Record<string, Access> = {
  "/account/data": SIGNED_IN,
  "/account/data/erase": SIGNED_IN,
  "/audit": PROGRAMME,
  "/erased": EVERYBODY,
  // The link is the key; without a good one the page says no more than that.
  "/person/[token]": EVERYBODY,
  "/retention": PROGRAMME,
};

export const privacyRoutes: Record<string, Access> = {
  "GET /account/data/export.json": SIGNED_IN,
  "GET /audit/export.csv": PROGRAMME,
  // The address is the key.
  "GET /person/[token]/export.json": CLOSED,
};

/** Who gets what from their actions. */
export const privacyActions: Record<string, Access> = {
  // Everybody may erase themselves; a name for a visitor who is the last in the programme office is another matter.
  "/account/data/erase erasePersonAction": SIGNED_IN,
  "/person/[token] correctByLinkAction": EVERYBODY,
  "/person/[token] eraseByLinkAction": EVERYBODY,
};
