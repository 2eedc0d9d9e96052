import "server-only";
import { type AppealAsWritten, text } from "@/lib/appeals/standing";
import type { Actor } from "@/lib/auth/actor";
import { can } from "@/lib/auth/policy";
import { appealsVisibleTo } from "@/lib/auth/scope";
import { db } from "@/lib/db";
import type { Prisma } from "@/prisma/generated/client";

const draftLine = {
  id: true,
  slug: true,
  title: true,
  editedAt: true,
  author: { select: { givenName: true, familyName: true } },
} satisfies Prisma.AppealSelect;

export type DraftLine = Prisma.AppealGetPayload<{ select: typeof draftLine }>;

/** Drafts, last edited first; for spokespersons only, nobody else gets any. */
export async function listDrafts(actor: Actor): Promise<DraftLine[]> {
  if (!can(actor, "appeal.write", null)) return [];
  return db.appeal.findMany({
    where: { AND: [appealsVisibleTo(actor), { publishedAt: null }] },
    select: draftLine,
    orderBy: { editedAt: "desc" },
    take: 50,
  });
}

/** Drafts somebody else wrote that wait for a check the actor may make, the longest waiting first. */
export async function listDraftsToCheck(actor: Actor): Promise<DraftLine[]> {
  const drafts = await db.appeal.findMany({
    where: {
      AND: [{ publishedAt: null, checkAskedAt: { not: null } }, appealsVisibleTo(actor)],
    },
    select: { ...draftLine, authorId: true, version: true, checkedVersion: true },
    orderBy: { checkAskedAt: "asc" },
    take: 50,
  });
  return drafts.filter(
    (draft) => can(actor, "appeal.check", draft) && draft.checkedVersion !== draft.version,
  );
}

/** The text for the writing desk, or null when the actor may not write. */
export async function readAppealToWrite(
  actor: Actor,
  slug: string,
): Promise<AppealAsWritten | null> {
  if (!can(actor, "appeal.write", null)) return null;
  return db.appeal.findFirst({ where: { AND: [{ slug }, appealsVisibleTo(actor)] }, select: text });
}
