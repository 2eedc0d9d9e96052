import type { AccessWorld } from "@/lib/testing/access-world";

/** A valid form for each action of accounts. */
export function accountForms(world: AccessWorld) {
  const { network, account, mandate, blocked, accountInvitation } = world;
  const mandateOfStendal = { role: "OFFICE", cityId: network.cities.stendal.id };
  return {
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
