import "server-only";
import { type AppealShown, readAppeal } from "@/lib/appeals/queries";
import { ownResponse } from "@/lib/appeals/views";
import { headOn } from "@/lib/cities/selection";
import { db } from "@/lib/db";
import { hashToken } from "@/lib/links/tokens";
import { calendarDay } from "@/lib/time";
import type { Prisma } from "@/prisma/generated/client";

/** The appeal and the city a guest link answers for, or null when it opens nothing. Two statements. */
export async function findLinkedResponse(
  token: string,
  now: Date,
): Promise<{ appeal: AppealShown; response: LinkedResponse } | null> {
  const response = await db.appealResponse.findFirst({
    where: {
      links: { some: { tokenHash: hashToken(token), revokedAt: null, expiresAt: { gt: now } } },
    },
    select: linked(now),
  });
  const appeal = response ? await readAppeal(null, response.appeal.slug) : null;
  return response && appeal ? { appeal, response } : null;
}

function linked(now: Date) {
  return {
    ...ownResponse,
    appeal: { select: { slug: true } },
    city: { select: { name: true, officials: headOn(calendarDay(now)) } },
  } satisfies Prisma.AppealResponseSelect;
}

export type LinkedResponse = Prisma.AppealResponseGetPayload<{ select: ReturnType<typeof linked> }>;
