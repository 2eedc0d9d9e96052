/** A valid form for each action of data protection. */
export const privacyForms = {
  "/account/data/erase erasePersonAction": { confirm: "yes" },
  "/person/[token] correctByLinkAction": { token: "x", wrong: "Der Vorname" },
  "/person/[token] eraseByLinkAction": { token: "x", confirm: "yes" },
};
