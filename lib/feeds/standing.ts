import "server-only";
import { randomUUID } from "node:crypto";
import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/auth/actor";
import { ownFeed } from "@/lib/auth/scope";
import type { Tx } from "@/lib/db";
import { feedToken } from "@/lib/feeds/address";
import { hashToken } from "@/lib/links/tokens";

/** The actor's feed as it stands, or null. Who changes it in another tab waits until this transaction ends. */
export async function findStanding(tx: Tx, actor: Actor) {
  await tx.$queryRaw`SELECT id FROM "user" WHERE id = ${actor.userId}::uuid FOR UPDATE`;
  return tx.calendarFeed.findFirst({
    where: ownFeed(actor),
    select: { id: true, tokenHash: true },
  });
}

/** Gives the actor a new secret address, inside the transaction that asks for it. */
export async function issue(tx: Tx, actor: Actor, now: Date): Promise<string> {
  const id = randomUUID();
  const tokenHash = hashToken(feedToken(id));
  await tx.calendarFeed.create({
    data: { id, userId: actor.userId, tokenHash, createdAt: now },
    select: { id: true },
  });
  await recordEvent(tx, { actor, kind: "feed.opened", subjectId: id, at: now });
  return id;
}

/** Ends a feed: its address opens nothing from here on. */
export async function revoke(tx: Tx, actor: Actor, feedId: string, now: Date): Promise<void> {
  await tx.calendarFeed.deleteMany({ where: { id: feedId } });
  await recordEvent(tx, { actor, kind: "feed.closed", subjectId: feedId, at: now });
}
