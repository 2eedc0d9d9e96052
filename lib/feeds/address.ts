import "server-only";
import { env } from "@/lib/env";
import { hashToken, isSame, tokenFor } from "@/lib/links/tokens";

/** The secret part of a feed's address. */
export function feedToken(feedId: string): string {
  return tokenFor(env().NEXTAUTH_SECRET, "calendar-feed", feedId);
}

/** The whole address, as calendar programs want it: with a name that ends in .ics. */
export function feedAddress(feedId: string): string {
  return `${env().NEXTAUTH_URL}/api/calendar/${feedToken(feedId)}/rathausrunde.ics`;
}

/** Whether the address still opens: with a new secret of the installation the old one is dead. */
export function isAlive(feed: { id: string; tokenHash: string }): boolean {
  return isSame(hashToken(feedToken(feed.id)), feed.tokenHash);
}
