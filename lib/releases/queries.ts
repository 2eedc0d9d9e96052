import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { releasesVisibleTo } from "@/lib/auth/scope";
import { db } from "@/lib/db";
import { hashToken } from "@/lib/links/tokens";
import { type ReleaseView, whole } from "@/lib/releases/views";

/** The release a guest link was made for, replaced ones too, so that the page says so; null when the link is unknown, expired or revoked. Reads only. */
export async function findLinkedRelease(token: string, now: Date): Promise<ReleaseView | null> {
  const link = await db.guestLink.findFirst({
    where: { tokenHash: hashToken(token), revokedAt: null, expiresAt: { gt: now } },
    select: { release: { select: whole } },
  });
  return link?.release ?? null;
}

/** The picture a guest link asks about, with its content; null as above, or once somebody is asked anew or it was taken away. */
export async function findLinkedPicture(token: string, now: Date) {
  const link = await db.guestLink.findFirst({
    where: {
      tokenHash: hashToken(token),
      revokedAt: null,
      expiresAt: { gt: now },
      release: { replacedAt: null, photo: { removedAt: null } },
    },
    select: {
      release: {
        select: {
          photo: {
            select: { file: { select: { name: true, mediaType: true, content: true } } },
          },
        },
      },
    },
  });
  return link?.release?.photo?.file ?? null;
}

/** A release of the actor's city, or of a circle the actor drives, or null. One statement. */
export async function findReleaseView(
  actor: Actor,
  releaseId: string,
): Promise<ReleaseView | null> {
  if (!z.uuid().safeParse(releaseId).success) return null;
  return db.release.findFirst({
    where: { AND: [{ id: releaseId }, releasesVisibleTo(actor)] },
    select: whole,
  });
}
