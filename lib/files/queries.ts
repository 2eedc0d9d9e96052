import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { filesVisibleTo } from "@/lib/auth/scope";
import { db } from "@/lib/db";
import type { Prisma } from "@/prisma/generated/client";

const whole = {
  name: true,
  mediaType: true,
  content: true,
} satisfies Prisma.StoredFileSelect;

/** A file with its content, or null when the actor, or the public, may not have it. One statement. */
export async function findFile(
  actor: Actor | null,
  fileId: string,
): Promise<Prisma.StoredFileGetPayload<{ select: typeof whole }> | null> {
  if (!z.uuid().safeParse(fileId).success) return null;
  return db.storedFile.findFirst({
    where: { AND: [{ id: fileId }, filesVisibleTo(actor)] },
    select: whole,
  });
}
