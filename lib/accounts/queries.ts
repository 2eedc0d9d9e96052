import "server-only";
import { z } from "zod";
import { findPage, pagesOf } from "@/lib/accounts/find-accounts";
import {
  type AccountLine,
  accountLine,
  type InvitationLine,
  type Invitee,
  invitationLine,
  type LinkedInvitation,
  mandateLine,
  type Place,
  type Spokesperson,
} from "@/lib/accounts/views";
import type { Actor } from "@/lib/auth/actor";
import { inForce } from "@/lib/auth/mandates";
import { citiesOfNetwork } from "@/lib/auth/scope";
import {
  accountsVisibleTo,
  invitationsVisibleTo,
  officialsVisibleTo,
  spokespersonsVisibleTo,
} from "@/lib/auth/scope-network";
import { notEndedBy } from "@/lib/circles/seating";
import { db } from "@/lib/db";
import { hashToken } from "@/lib/links/tokens";
import { fullName } from "@/lib/people/names";
import { calendarDay } from "@/lib/time";

const MOST_INVITATIONS = 100;

export type AccountPage = { accounts: AccountLine[]; total: number; page: number; pages: number };

/** One page of the accounts whose name, address, city or body contains the words, by family name. Two statements. */
export async function listAccounts(
  actor: Actor,
  { words, page }: { words: string; page: number },
  now: Date,
): Promise<AccountPage> {
  const { ids, total } = await findPage(words, page, now);
  const rows = await db.user.findMany({
    where: { AND: [{ id: { in: ids } }, accountsVisibleTo(actor)] },
    select: {
      ...accountLine,
      mandates: { where: inForce(now), select: mandateLine, orderBy: { startsAt: "asc" } },
    },
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return { accounts: ids.flatMap((id) => byId.get(id) ?? []), total, page, pages: pagesOf(total) };
}

/** An account with all its mandates, the latest first, or null. One statement. */
export async function findAccountOf(actor: Actor, userId: string): Promise<AccountLine | null> {
  if (!z.uuid().safeParse(userId).success) return null;
  return db.user.findFirst({
    where: { AND: [{ id: userId }, accountsVisibleTo(actor)] },
    select: {
      ...accountLine,
      mandates: { select: mandateLine, orderBy: [{ startsAt: "desc" }, { id: "desc" }] },
    },
  });
}

/** Invitations nobody has followed yet, the latest first. One statement. */
export async function listOpenInvitations(actor: Actor, now: Date): Promise<InvitationLine[]> {
  const rows = await db.accountInvitation.findMany({
    where: { AND: [{ acceptedAt: null, revokedAt: null }, invitationsVisibleTo(actor)] },
    select: {
      ...invitationLine,
      links: { where: { revokedAt: null, expiresAt: { gt: now } }, select: { id: true }, take: 1 },
    },
    orderBy: [{ invitedAt: "desc" }, { id: "desc" }],
    take: MOST_INVITATIONS,
  });
  return rows.map(({ links, ...row }) => ({ ...row, isOver: links.length === 0 }));
}

/** What an invitation offers, by its link; null when the link is unknown, expired or revoked. Reads only. */
export async function findLinkedInvitation(
  token: string,
  now: Date,
): Promise<LinkedInvitation | null> {
  const link = await db.guestLink.findFirst({
    where: { tokenHash: hashToken(token), revokedAt: null, expiresAt: { gt: now } },
    select: { invitation: { select: { ...invitationLine, acceptedAt: true, revokedAt: true } } },
  });
  if (!link?.invitation || link.invitation.revokedAt) return null;
  const { acceptedAt, revokedAt: _, ...invitation } = link.invitation;
  return { ...invitation, isTaken: acceptedAt !== null };
}

/** The cities and coordination bodies a mandate can be for today, by name. Two statements. */
export async function listPlaces(now: Date): Promise<{ cities: Place[]; bodies: Place[] }> {
  const today = calendarDay(now);
  const cities = await db.city.findMany({
    where: citiesOfNetwork(today),
    select: { id: true, name: true },
    orderBy: [{ name: "asc" }, { id: "asc" }],
  });
  const bodies = await db.coordinationBody.findMany({
    where: {
      city: citiesOfNetwork(today),
      ...notEndedBy(today),
    },
    select: { id: true, name: true, city: { select: { name: true } } },
    orderBy: [{ city: { name: "asc" } }, { id: "asc" }],
  });
  return {
    cities,
    bodies: bodies.map(({ id, name, city }) => ({
      id,
      name: name === city.name ? name : `${city.name}: ${name}`,
    })),
  };
}

/** An official without an account, to prepare the invitation; null when there is none or it has one. One statement. */
export async function findInvitee(actor: Actor, officialId: string): Promise<Invitee | null> {
  if (!z.uuid().safeParse(officialId).success) return null;
  const official = await db.official.findFirst({
    where: { AND: [{ id: officialId, userId: null }, officialsVisibleTo(actor)] },
    select: {
      cityId: true,
      email: true,
      givenName: true,
      familyName: true,
      salutation: true,
      officeKind: true,
    },
  });
  if (!official) return null;
  return {
    officialId,
    cityId: official.cityId,
    email: official.email ?? "",
    givenName: official.givenName ?? "",
    familyName: official.familyName ?? "",
    salutation: official.salutation ?? "",
    role: official.officeKind === "HEAD" ? "MAYOR" : "OFFICE",
  };
}

/** Who speaks for the network and who did, the latest first; terms to come as well. One statement. */
export async function listSpokespersons(actor: Actor, now: Date): Promise<Spokesperson[]> {
  const terms = await db.mandate.findMany({
    where: spokespersonsVisibleTo(actor),
    select: {
      id: true,
      startsAt: true,
      endsAt: true,
      electionId: true,
      user: { select: { givenName: true, familyName: true } },
    },
    orderBy: [{ startsAt: "desc" }, { id: "asc" }],
  });
  return terms.map(({ id, startsAt, endsAt, electionId, user }) => ({
    id,
    name: fullName(user) ?? "",
    startsAt,
    endsAt,
    isNow: startsAt <= now && (endsAt === null || endsAt > now),
    elected: electionId !== null,
  }));
}
