import { worded } from "@/lib/accounts/standing";
import type { Prisma } from "@/prisma/generated/client";

export const mandateLine = {
  ...worded,
  id: true,
  startsAt: true,
  endsAt: true,
  reason: true,
  endReason: true,
} satisfies Prisma.MandateSelect;

/** A mandate as one line. */
export type MandateLine = Prisma.MandateGetPayload<{ select: typeof mandateLine }>;

export const accountLine = {
  id: true,
  email: true,
  givenName: true,
  familyName: true,
  salutation: true,
  blockedAt: true,
  blockReason: true,
  lastSeenOn: true,
  createdAt: true,
  official: { select: { officeTitle: true, city: { select: { name: true, slug: true } } } },
} satisfies Prisma.UserSelect;

/** An account with its mandates. */
export type AccountLine = Prisma.UserGetPayload<{ select: typeof accountLine }> & {
  mandates: MandateLine[];
};

export const invitationLine = {
  ...worded,
  id: true,
  email: true,
  givenName: true,
  familyName: true,
  salutation: true,
  endsAt: true,
  invitedAt: true,
} satisfies Prisma.AccountInvitationSelect;

/** An invitation that waits; `isOver` once its link has run out. */
export type InvitationLine = Prisma.AccountInvitationGetPayload<{
  select: typeof invitationLine;
}> & {
  isOver: boolean;
};

/** What stands behind the link of an invitation. */
export type LinkedInvitation = Omit<InvitationLine, "isOver" | "invitedAt"> & { isTaken: boolean };

/** A place to choose for a mandate. */
export type Place = { id: string; name: string };

/** An official whom an invitation is prepared for. */
export type Invitee = {
  officialId: string;
  cityId: string;
  email: string;
  givenName: string;
  familyName: string;
  salutation: string;
  role: "MAYOR" | "OFFICE";
};

/** Who spoke for the network from when to when. */
export type Spokesperson = {
  id: string;
  name: string;
  startsAt: Date;
  endsAt: Date | null;
  isNow: boolean;
  elected: boolean;
};
