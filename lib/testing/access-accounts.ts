import type { AccessWorld } from "@/lib/testing/access-world";

/** A valid form for each action of accounts. */
export function accountForms(world: AccessWorld) {
  const { network, account, mandate, blocked, accountInvitation } = world;
  const mandateOfStendal = { role: "OFFICE", cityId: network.cities.stendal.id };
  const official = { officeKind: "DEPUTY", officeTitle: "Stellvertreterin" };
  return {
    "/access noteReviewAction": {},
    "/officials enterOfficialAction": {
      ...official,
      cityId: network.cities.stendal.id,
    },
    "/officials editOfficialAction": {
      ...official,
      officialId: network.officials.kleefeldt.id,
      version: "1",
    },
    "/officials nameSuccessorAction": {
      officialId: network.officials.sieler.id,
      officeTitle: "Oberbürgermeisterin",
      "firstDay.day": "1",
      "firstDay.month": "1",
      "firstDay.year": String(new Date().getUTCFullYear() + 1),
    },
    "/accounts resendInvitationAction": { invitationId: accountInvitation },
    "/accounts revokeInvitationAction": { invitationId: accountInvitation },
    "/accounts/invite invitePersonAction": {
      ...mandateOfStendal,
      email: "noch@stendal.example",
      givenName: "Kim",
      familyName: "Muster",
    },
    "/accounts/[id] grantMandateAction": {
      ...mandateOfStendal,
      userId: account,
      reason: "Neue Stelle",
    },
    "/accounts/[id] endMandateAction": { mandateId: mandate, when: "NOW", reason: "Wechsel" },
    "/accounts/[id] blockAccountAction": { userId: account, reason: "Gerät verloren" },
    "/accounts/[id] unblockAccountAction": { userId: blocked },
    "/join/[token] joinByLinkAction": { token: "x" },
  };
}
