import { type Access, access, EVERYBODY, PROGRAMME, PROGRAMME_REFUSED } from "./access-verdicts";

/** Who gets what from the pages of the yearly confirmation of contact data. */
export const contactPages: Record<string, Access> = {
  // The town hall that is asked, and who asks.
  "/cities/[slug]/contact": access(["mayor", "office", "programmeOffice"], "notFound"),
  // The link is the key.
  "/contact/[token]": EVERYBODY,
  "/contacts": PROGRAMME,
};

/** Who gets what from their actions. */
export const contactActions: Record<string, Access> = {
  "/cities/[slug]/contact answerContactAction": {
    ...access(["mayor", "office"], "notFound"),
    programmeOffice: "refused",
  },
  "/cities/[slug]/contact askCityAction": PROGRAMME_REFUSED,
  "/cities/[slug]/contact settleContactAction": {
    ...PROGRAMME,
    mayor: "refused",
    office: "refused",
  },
  "/contact/[token] answerContactByLinkAction": EVERYBODY,
};
