import type { AccessWorld } from "@/lib/testing/access-world";

/** A valid form for each action of the yearly confirmation of contact data. */
export function contactForms({ network, contactToSettle }: AccessWorld) {
  const { aachen, stendal } = network.cities;
  return {
    "/cities/[slug]/contact answerContactAction": {
      cityId: stendal.id,
      version: "1",
      answer: "RIGHT",
    },
    "/cities/[slug]/contact askCityAction": { cityId: aachen.id },
    "/cities/[slug]/contact settleContactAction": { checkId: contactToSettle, version: "1" },
    "/contact/[token] answerContactByLinkAction": {
      token: "x",
      version: "1",
      answer: "RIGHT",
      answeredBy: "SELF",
    },
  };
}
