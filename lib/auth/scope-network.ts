import "server-only";
import { type Actor, citiesOf, holds, homeCitiesOf } from "@/lib/auth/actor";
import { inForce } from "@/lib/auth/mandates";
import type { Prisma } from "@/prisma/generated/client";

/** The part of the tables of the whole network an actor may see; that of meetings and what comes of them stands in scope.ts. */

/** Elections are open to everyone signed in from when they are called or decided; before that they are the programme office's. */
export function electionsVisibleTo(actor: Actor): Prisma.ElectionWhereInput {
  if (holds(actor, "PROGRAMME_OFFICE")) return {};
  return { OR: [{ calledAt: { not: null } }, { decidedAt: { not: null } }] };
}

/** Who has an account, and what for, is for the programme office to know. */
export function accountsVisibleTo(actor: Actor): Prisma.UserWhereInput {
  return holds(actor, "PROGRAMME_OFFICE") ? { erasedAt: null } : { id: { in: [] } };
}

/** Who is offered an account is for the programme office to know. */
export function invitationsVisibleTo(actor: Actor): Prisma.AccountInvitationWhereInput {
  return holds(actor, "PROGRAMME_OFFICE") ? {} : { id: { in: [] } };
}

/** Who speaks for the network, and who did, is open to everyone signed in. */
export function spokespersonsVisibleTo(_actor: Actor): Prisma.MandateWhereInput {
  return { role: "SPOKESPERSON" };
}

/** The people in office in the cities, and who was, are open to everyone signed in. */
export function officialsVisibleTo(_actor: Actor): Prisma.OfficialWhereInput {
  return { erasedAt: null };
}

/** Whether contact data are still right is between a town hall and the programme office. */
export function contactChecksVisibleTo(actor: Actor): Prisma.ContactCheckWhereInput {
  return holds(actor, "PROGRAMME_OFFICE") ? {} : { cityId: { in: citiesOf(actor) } };
}

/** Who speaks for the network, and who wrote a published appeal: their names are public. */
export function spokespersonsNamed(now: Date): Prisma.UserWhereInput {
  const speaks: Prisma.MandateWhereInput = {
    role: "SPOKESPERSON",
    ...inForce(now),
  };
  return {
    erasedAt: null,
    OR: [
      { mandates: { some: speaks } },
      { appeals: { some: { publishedAt: { not: null }, withdrawnAt: null } } },
    ],
  };
}

/** Who looks for a partner is open to everyone signed in until the search ends, then to the city's own people. */
export function partnerSearchesVisibleTo(actor: Actor): Prisma.PartnerSearchWhereInput {
  return { OR: [{ endedAt: null }, { cityId: { in: homeCitiesOf(actor) } }] };
}

/** Proposals of new or wider circles are for the cities that propose and are asked, and the programme office. */
export function proposalsVisibleTo(actor: Actor): Prisma.CircleProposalWhereInput {
  if (holds(actor, "PROGRAMME_OFFICE")) return {};
  const own = homeCitiesOf(actor);
  return { OR: [{ fromCityId: { in: own } }, { cities: { some: { cityId: { in: own } } } }] };
}
