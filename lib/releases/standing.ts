import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { releasesVisibleTo } from "@/lib/auth/scope";
import type { Tx } from "@/lib/db";
import { Refused } from "@/lib/errors";
import type { Prisma } from "@/prisma/generated/client";

export const person = {
  givenName: true,
  familyName: true,
  officeTitle: true,
  salutation: true,
} satisfies Prisma.OfficialSelect;

/** Whose words a quote are, with what a mail needs to reach them. */
export const spoken = {
  id: true,
  meetingId: true,
  position: true,
  version: true,
  text: true,
  removedAt: true,
  speakerName: true,
  speakerOffice: true,
  official: {
    select: {
      ...person,
      id: true,
      cityId: true,
      email: true,
      city: { select: { name: true, email: true } },
    },
  },
} satisfies Prisma.QuoteSelect;

const meeting = { id: true, circleId: true } satisfies Prisma.MeetingSelect;

/** What must be known of a release before it is decided. */
export const decidable = {
  id: true,
  quoteId: true,
  cityId: true,
  askedAt: true,
  remindedAt: true,
  releasedAt: true,
  refusedAt: true,
  replacedAt: true,
  official: { select: { ...person, id: true, userId: true, city: { select: { name: true } } } },
  quote: { select: { ...spoken, meeting: { select: meeting } } },
  photo: { select: { pressRelease: { select: { meeting: { select: meeting } } } } },
} satisfies Prisma.ReleaseSelect;

export type Decidable = Prisma.ReleaseGetPayload<{ select: typeof decidable }>;

/** A release with its meeting; out of sight means "notFound". */
export async function findRelease(
  tx: Tx,
  actor: Actor,
  releaseId: string,
): Promise<{ release: Decidable; meeting: { id: string; circleId: string } }> {
  const release = await tx.release.findFirst({
    where: { AND: [{ id: releaseId }, releasesVisibleTo(actor)] },
    select: decidable,
  });
  if (!release) throw new Refused("notFound");
  return { release, meeting: meetingOf(release) };
}

/** The meeting a release belongs to. */
export function meetingOf({ quote, photo }: Pick<Decidable, "quote" | "photo">): {
  id: string;
  circleId: string;
} {
  const found = quote?.meeting ?? photo?.pressRelease.meeting;
  if (!found) throw new Error("a release is about a quote or a picture");
  return found;
}

/** Words, pictures and releases of a meeting change one after the other, and never while its press release is being published. */
export async function holdMeeting(tx: Tx, meetingId: string): Promise<void> {
  await tx.$queryRaw`SELECT id FROM meeting WHERE id = ${meetingId}::uuid FOR NO KEY UPDATE`;
}

/** Whoever was asked before is asked no longer: the text they were shown is not the one that stands. */
export async function replaceReleases(
  tx: Tx,
  of: { quoteId: string } | { photoId: string },
  now: Date,
): Promise<void> {
  await tx.release.updateMany({ where: { ...of, replacedAt: null }, data: { replacedAt: now } });
}
