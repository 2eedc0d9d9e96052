import "server-only";
import type { CityToTell } from "@/lib/appeals/recipients";
import { linksGoodUntil } from "@/lib/appeals/rules";
import { citiesOfNetwork } from "@/lib/auth/scope";
import type { Tx } from "@/lib/db";
import { keepAppealLinks } from "@/lib/links/keep-appeal-links";
import { calendarDay } from "@/lib/time";
import type { Prisma } from "@/prisma/generated/client";

/** Of the cities an appeal asks: those that have said nothing and took nothing back, those that carry it, the others, or all. */
type Whom = "silent" | "carrying" | "others" | "all";

/** Cities an appeal asks for an answer, or some of them, each with a link that answers for it. */
export async function readCitiesToAsk(
  tx: Tx,
  appeal: { id: string; publishedAt: Date; answerBy: Date | null },
  whom: Whom,
  now: Date,
): Promise<CityToTell[]> {
  const cities = await readCitiesToTell(tx, { appealId: appeal.id, whom }, now);
  const links = await keepAppealLinks(tx, appeal.id, linksGoodUntil(appeal), now);
  return cities.map((city) => ({ ...city, guestLinkId: links.get(city.id) }));
}

type Of = { appealId: string; whom: Whom } | { cityIds: readonly string[] };

/** Cities an appeal was addressed to, some of them by what they said, or some by their ids, with head and offices in force at a moment. One statement. */
export async function readCitiesToTell(tx: Tx, of: Of, now: Date): Promise<CityToTell[]> {
  const today = calendarDay(now);
  const account = {
    email: true,
    givenName: true,
    familyName: true,
    salutation: true,
    blockedAt: true,
  };
  return tx.city.findMany({
    where: whereOf(of, today),
    select: {
      id: true,
      name: true,
      email: true,
      officials: {
        where: {
          officeKind: "HEAD",
          AND: [
            { OR: [{ termStartsOn: null }, { termStartsOn: { lte: today } }] },
            { OR: [{ termEndsOn: null }, { termEndsOn: { gte: today } }] },
          ],
        },
        select: {
          givenName: true,
          familyName: true,
          officeTitle: true,
          salutation: true,
          email: true,
          user: { select: { email: true, blockedAt: true } },
        },
      },
      mandates: {
        where: {
          role: { in: ["MAYOR", "OFFICE"] },
          startsAt: { lte: now },
          OR: [{ endsAt: null }, { endsAt: { gt: now } }],
        },
        select: { role: true, user: { select: account } },
      },
    },
    orderBy: { name: "asc" },
  });
}

function whereOf(of: Of, today: Date): Prisma.CityWhereInput {
  if ("cityIds" in of) return { id: { in: [...of.cityIds] } };
  const asked = { appealResponses: { some: { appealId: of.appealId, ...SAID[of.whom] } } };
  // Whoever has left is not asked any more, but hears what becomes of what it carries.
  return of.whom === "silent" ? { AND: [asked, citiesOfNetwork(today)] } : asked;
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
