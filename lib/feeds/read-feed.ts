import "server-only";
import { readActor } from "@/lib/auth/read-actor";
import { feedFile } from "@/lib/calendar/feed-file";
import { db } from "@/lib/db";
import { env } from "@/lib/env";
import { feedToken } from "@/lib/feeds/address";
import { listEntries } from "@/lib/feeds/queries";
import { hashToken, isSame } from "@/lib/links/tokens";

/**
 * The calendar behind a secret address as its owner may see it now, or null when it opens nothing:
 * unknown, given back, made with another secret, or of somebody blocked. The same calendar is the same text.
 */
export async function readFeed(token: string, now = new Date()): Promise<string | null> {
  const feed = await db.calendarFeed.findUnique({
    where: { tokenHash: hashToken(token) },
    select: { id: true, userId: true },
  });
  if (!feed || !isSame(token, feedToken(feed.id))) return null;
  const actor = await readActor(feed.userId, feed.id, now);
  if (!actor) return null;
  const { origin, host } = new URL(env().NEXTAUTH_URL);
  return feedFile(await listEntries(actor, origin, now), host);
}
