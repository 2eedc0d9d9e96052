import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { meetingsVisibleTo } from "@/lib/auth/scope";
import type { Tx } from "@/lib/db";
import { Refused } from "@/lib/errors";
import { positionsIn } from "@/lib/press/body";
import { holdMeeting, spoken } from "@/lib/releases/standing";
import type { Prisma } from "@/prisma/generated/client";

const changeable = {
  ...spoken,
  meeting: {
    select: {
      circleId: true,
      pressRelease: {
        select: { id: true, title: true, body: true, publishedAt: true, withdrawnAt: true },
      },
    },
  },
} satisfies Prisma.QuoteSelect;

type Changeable = Prisma.QuoteGetPayload<{ select: typeof changeable }>;

/** A noted quote about to be changed, held with its meeting; out of sight means "notFound". */
export async function findQuote(tx: Tx, actor: Actor, quoteId: string): Promise<Changeable> {
  const where = { id: quoteId, removedAt: null, meeting: meetingsVisibleTo(actor) };
  const found = await tx.quote.findFirst({ where, select: { meetingId: true } });
  if (!found) throw new Refused("notFound");
  await holdMeeting(tx, found.meetingId);
  const quote = await tx.quote.findFirst({ where, select: changeable });
  if (!quote) throw new Refused("notFound");
  return quote;
}

/** Refuses to touch words that stand in a published press release. */
export function assertNotPublic({ position, meeting: { pressRelease } }: Changeable): void {
  if (!pressRelease?.publishedAt || pressRelease.withdrawnAt) return;
  if (positionsIn(pressRelease.body).includes(position)) throw new Refused("quoteInUse");
}
