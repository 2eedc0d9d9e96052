import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { pressReleasesVisibleTo } from "@/lib/auth/scope";
import type { Tx } from "@/lib/db";
import { Refused } from "@/lib/errors";
import { holdMeeting, spoken } from "@/lib/releases/standing";
import type { Prisma } from "@/prisma/generated/client";

/** The release that counts, with the text it was given for. */
export const counting = {
  where: { replacedAt: null },
  select: { text: true, releasedAt: true, refusedAt: true, replacedAt: true },
} as const;

const standing = {
  id: true,
  slug: true,
  title: true,
  body: true,
  version: true,
  publishedAt: true,
  withdrawnAt: true,
  meeting: {
    select: {
      id: true,
      circleId: true,
      startsAt: true,
      timeZone: true,
      quotes: {
        where: { removedAt: null },
        select: { ...spoken, releases: counting },
        orderBy: { position: "asc" },
      },
    },
  },
  photos: {
    where: { removedAt: null },
    select: {
      id: true,
      alternative: true,
      caption: true,
      credit: true,
      showsNobody: true,
      releases: counting,
    },
    orderBy: { id: "asc" },
  },
} satisfies Prisma.PressReleaseSelect;

/** A press release as it stands when somebody is about to change it, with quotes and pictures. */
export type StandingPress = Prisma.PressReleaseGetPayload<{ select: typeof standing }>;

/** The press release as it stands, held with its quotes and releases until the transaction ends; out of sight means "notFound". */
export async function findStandingPress(
  tx: Tx,
  actor: Actor,
  pressReleaseId: string,
): Promise<StandingPress> {
  const where = { AND: [{ id: pressReleaseId }, pressReleasesVisibleTo(actor)] };
  const found = await tx.pressRelease.findFirst({ where, select: { meetingId: true } });
  if (!found) throw new Refused("notFound");
  await holdMeeting(tx, found.meetingId);
  const press = await tx.pressRelease.findFirst({ where, select: standing });
  if (!press) throw new Refused("notFound");
  return press;
}
