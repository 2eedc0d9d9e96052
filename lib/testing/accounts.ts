import { randomUUID } from "node:crypto";
import { invitePerson } from "@/lib/accounts/invite-person";
import type { InvitePerson } from "@/lib/accounts/schema";
import { db } from "@/lib/db";
import { env } from "@/lib/env";
import { tokenFor } from "@/lib/links/tokens";
import { plantMandate, plantUser } from "@/lib/testing/four-cities";
import { type Network, NOW } from "@/lib/testing/network";

/** An invitation to the town hall of Stendal, for somebody new. */
export function invitationInput(
  { cities }: Network,
  changed: Partial<InvitePerson> = {},
): InvitePerson {
  return {
    formKey: randomUUID(),
    email: "neu@stendal.example",
    givenName: "Kim",
    familyName: "Muster",
    salutation: null,
    role: "OFFICE",
    cityId: cities.stendal.id,
    bodyId: null,
    officialId: null,
    lastDay: null,
    ...changed,
  };
}

/** Invites as the programme office does. */
export async function invite(network: Network, changed: Partial<InvitePerson> = {}, now = NOW) {
  const input = invitationInput(network, changed);
  return (await invitePerson(network.actors.programmeOffice, input, now)).id;
}

/** The token in the latest mail of an invitation. */
export async function tokenOf(invitationId: string): Promise<string> {
  const { id } = await db.guestLink.findFirstOrThrow({
    where: { invitationId, revokedAt: null },
    select: { id: true },
    orderBy: { createdAt: "desc" },
  });
  return tokenFor(env().NEXTAUTH_SECRET, "guest-link", id);
}

/** An open invitation, an account with a mandate, and a blocked one. */
export async function plantAccounts(network: Network) {
  const cityId = network.cities.parchim.id;
  const startsAt = new Date("2020-01-01T00:00:00Z");
  const person = { givenName: "Kim", familyName: "Konto", salutation: null };
  const account = await plantUser({ ...person, email: "konto@parchim.example" });
  await plantMandate({ userId: account, role: "OFFICE", cityId, startsAt });
  const { id: mandate } = await db.mandate.findFirstOrThrow({
    where: { userId: account },
    select: { id: true },
  });
  const blocked = await plantUser({ ...person, email: "gesperrt@parchim.example" });
  await db.user.update({
    where: { id: blocked },
    data: { blockedAt: startsAt },
    select: { id: true },
  });
  return { account, mandate, blocked, accountInvitation: await invite(network, {}, new Date()) };
}
