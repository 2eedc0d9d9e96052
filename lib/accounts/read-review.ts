import "server-only";
import { findLastReview, type LastReview } from "@/lib/accounts/find-last-review";
import { MONTHS_UNUSED } from "@/lib/accounts/rules";
import { worded } from "@/lib/accounts/standing";
import { accountLine } from "@/lib/accounts/views";
import type { Actor } from "@/lib/auth/actor";
import { actingAs, inForce } from "@/lib/auth/mandates";
import { citiesOfNetwork } from "@/lib/auth/scope";
import { accountsVisibleTo } from "@/lib/auth/scope-network";
import { sittingOn } from "@/lib/circles/seating";
import { db } from "@/lib/db";
import { addMonths, calendarDay } from "@/lib/time";
import type { Prisma } from "@/prisma/generated/client";

function reviewed(now: Date) {
  const circles = {
    where: { ...sittingOn(calendarDay(now)), circle: { dissolvedOn: null } },
    select: { circle: { select: { name: true } } },
  };
  const city = { select: { name: true, circles } };
  return {
    ...accountLine,
    official: { select: { ...accountLine.official.select, cityId: true, termEndsOn: true } },
    mandates: {
      where: inForce(now),
      select: {
        ...worded,
        id: true,
        cityId: true,
        startsAt: true,
        endsAt: true,
        city,
        body: { select: { name: true, city } },
      },
      orderBy: { startsAt: "asc" },
    },
  } satisfies Prisma.UserSelect;
}

/** An account with what it holds, and the circles that follow from it. */
export type ReviewedAccount = Prisma.UserGetPayload<{ select: ReturnType<typeof reviewed> }>;

export type AccessReview = {
  accounts: ReviewedAccount[];
  /** Not used for six months, or never. */
  unused: ReviewedAccount[];
  /** Mandates that hold longer than the term of their official. */
  outlived: ReviewedAccount[];
  withoutEnd: number;
  citiesWithoutMayor: { name: string; slug: string }[];
  last: LastReview | null;
};

/** Who can see what today, and what is to be looked at. Four statements. */
export async function readAccessReview(actor: Actor, now: Date): Promise<AccessReview> {
  const today = calendarDay(now);
  const [accounts, citiesWithoutMayor, last] = await Promise.all([
    db.user.findMany({
      where: accountsVisibleTo(actor),
      select: reviewed(now),
      orderBy: [{ familyName: "asc" }, { givenName: "asc" }, { id: "asc" }],
    }),
    db.city.findMany({
      where: {
        AND: [citiesOfNetwork(today), { mandates: { none: actingAs("MAYOR", now) } }],
      },
      select: { name: true, slug: true },
      orderBy: [{ name: "asc" }, { id: "asc" }],
    }),
    findLastReview(),
  ]);
  const since = addMonths(today, -MONTHS_UNUSED);
  return {
    accounts,
    unused: accounts.filter((account) => isUnused(account, since)),
    outlived: accounts.filter((account) => isOutlived(account, today)),
    withoutEnd: accounts.flatMap(({ mandates }) => mandates).filter(({ endsAt }) => endsAt === null)
      .length,
    citiesWithoutMayor,
    last,
  };
}

function isUnused({ lastSeenOn, createdAt, blockedAt }: ReviewedAccount, since: Date): boolean {
  return blockedAt === null && (lastSeenOn ?? createdAt) < since;
}

function isOutlived({ official, mandates }: ReviewedAccount, today: Date): boolean {
  if (!official?.termEndsOn || official.termEndsOn >= today) return false;
  return mandates.some(({ cityId }) => cityId === official.cityId);
}
