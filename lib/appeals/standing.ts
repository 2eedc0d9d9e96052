import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { appealsVisibleTo } from "@/lib/auth/scope";
import type { Tx } from "@/lib/db";
import { Refused } from "@/lib/errors";
import type { Prisma } from "@/prisma/generated/client";

/** What is selected of an appeal with its text. */
export const text = {
  id: true,
  slug: true,
  title: true,
  body: true,
  callToAction: true,
  answerBy: true,
  authorOffice: true,
  publishedAt: true,
  withdrawnAt: true,
  reminders: true,
  remindedAt: true,
  version: true,
  editedAt: true,
  authorId: true,
  checkAskedAt: true,
  checkedAt: true,
  checkedVersion: true,
  checkedBy: { select: { givenName: true, familyName: true } },
  returnedAt: true,
  returnedWord: true,
  returnedBy: { select: { givenName: true, familyName: true } },
  publishAt: true,
  files: { select: { id: true, name: true, size: true }, orderBy: { uploadedAt: "asc" } },
  audienceStates: true,
  audienceCircles: { select: { circle: { select: { id: true, name: true } } } },
  author: { select: { givenName: true, familyName: true } },
} satisfies Prisma.AppealSelect;

/** An appeal with its text as it stands. */
export type AppealAsWritten = Prisma.AppealGetPayload<{ select: typeof text }>;

/** For a draft that is before somebody's eyes again. */
export const NOT_RETURNED = { returnedAt: null, returnedById: null, returnedWord: null };

/** The appeal a use case is about, as far as the actor may see it, or null. */
export async function findAppeal(
  tx: Tx,
  actor: Actor,
  appealId: string,
): Promise<AppealAsWritten | null> {
  return tx.appeal.findFirst({
    where: { AND: [{ id: appealId }, appealsVisibleTo(actor)] },
    select: text,
  });
}

/** The appeal a use case is about; one the actor may not see is refused as "notFound". */
export async function getAppeal(tx: Tx, actor: Actor, appealId: string): Promise<AppealAsWritten> {
  const appeal = await findAppeal(tx, actor, appealId);
  if (!appeal) throw new Refused("notFound");
  return appeal;
}

/** Refuses as "alreadyPublished" what is no draft any more. */
export function assertDraft({ publishedAt }: Pick<AppealAsWritten, "publishedAt">): void {
  if (publishedAt) throw new Refused("alreadyPublished");
}

/** A draft that is to be published by itself, held until the end of the transaction, or null. */
export async function findDueAppeal(tx: Tx, id: string): Promise<AppealAsWritten | null> {
  await tx.$queryRaw`SELECT id FROM appeal WHERE id = ${id}::uuid FOR UPDATE`;
  return tx.appeal.findFirst({
    where: { id, publishedAt: null, publishAt: { not: null } },
    select: text,
  });
}

/** Counts a change of a draft beside its text, and holds it until the end of the transaction; refused as "appealScheduled" while it waits for its hour. */
export async function holdDraft(tx: Tx, id: string, now: Date): Promise<void> {
  const held = await tx.appeal.updateMany({
    where: { id, publishedAt: null, publishAt: null },
    data: { editedAt: now, version: { increment: 1 } },
  });
  if (held.count === 0) throw new Refused("appealScheduled");
}

/** Who changed the text of an appeal last, by user id. */
export async function lastWriterOf(tx: Tx, subjectId: string): Promise<string | null> {
  const last = await tx.auditEvent.findFirst({
    where: { subjectId, kind: { in: ["appeal.drafted", "appeal.edited"] } },
    select: { actorId: true },
    orderBy: { sequence: "desc" },
  });
  return last?.actorId ?? null;
}
