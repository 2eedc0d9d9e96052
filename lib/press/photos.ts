import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { pressReleasesVisibleTo } from "@/lib/auth/scope";
import type { Tx } from "@/lib/db";
import { Refused } from "@/lib/errors";
import { holdMeeting } from "@/lib/releases/standing";
import type { Prisma } from "@/prisma/generated/client";

const changeable = {
  id: true,
  caption: true,
  alternative: true,
  credit: true,
  pressRelease: {
    select: {
      publishedAt: true,
      withdrawnAt: true,
      meeting: { select: { id: true, circleId: true } },
    },
  },
} satisfies Prisma.PressPhotoSelect;

type Changeable = Prisma.PressPhotoGetPayload<{ select: typeof changeable }>;

/** A picture about to be changed, held with its meeting; out of sight means "notFound". */
export async function findPhoto(tx: Tx, actor: Actor, photoId: string): Promise<Changeable> {
  const where = { id: photoId, removedAt: null, pressRelease: pressReleasesVisibleTo(actor) };
  const found = await tx.pressPhoto.findFirst({ where, select: changeable });
  if (!found) throw new Refused("notFound");
  await holdMeeting(tx, found.pressRelease.meeting.id);
  const photo = await tx.pressPhoto.findFirst({ where, select: changeable });
  if (!photo) throw new Refused("notFound");
  return photo;
}
