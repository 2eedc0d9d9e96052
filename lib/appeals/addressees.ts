import "server-only";
import { linksGoodUntil } from "@/lib/appeals/rules";
import { citiesOfNetwork } from "@/lib/auth/scope";
import type { Tx } from "@/lib/db";
import { keepAppealLinks } from "@/lib/links/keep-appeal-links";
import { calendarDay } from "@/lib/time";
import { readTownHalls } from "@/lib/town-halls/read-town-halls";
import type { TownHall } from "@/lib/town-halls/rules";
import type { Prisma } from "@/prisma/generated/client";

/** Of the cities an appeal asks: those that have said nothing and took nothing back, those that carry it, the others, or all. */
type Whom = "silent" | "carrying" | "others" | "all";

/** A town hall with the link that answers for its city. */
export type AskedTownHall = TownHall & { guestLinkId?: string | undefined };

/** Town halls an appeal asks for an answer, or some of them, each with a link that answers for it. */
export async function readTownHallsToAsk(
  tx: Tx,
  appeal: { id: string; publishedAt: Date; answerBy: Date | null },
  whom: Whom,
  now: Date,
): Promise<AskedTownHall[]> {
  const halls = await readTownHalls(tx, addressedOf(appeal.id, whom, now), now);
  const links = await keepAppealLinks(tx, appeal.id, linksGoodUntil(appeal), now);
  return halls.map((hall) => ({ ...hall, guestLinkId: links.get(hall.id) }));
}

/** Cities an appeal was addressed to, or some of them by what they said. */
export function addressedOf(appealId: string, whom: Whom, now: Date): Prisma.CityWhereInput {
  const asked = { appealResponses: { some: { appealId, ...SAID[whom] } } };
  // Whoever has left is not asked any more, but hears what becomes of what it carries.
  return whom === "silent" ? { AND: [asked, citiesOfNetwork(calendarDay(now))] } : asked;
}

const CARRIES = {
  answer: { in: ["ENDORSED", "PLEDGED"] },
} satisfies Prisma.AppealResponseWhereInput;

const SAID: Record<Whom, Prisma.AppealResponseWhereInput> = {
  all: {},
  silent: { answer: null, readAt: null, revokedAt: null },
  carrying: CARRIES,
  // In SQL, what is null is not "not in".
  others: { OR: [{ answer: null }, { answer: "DECLINED" }] },
};
