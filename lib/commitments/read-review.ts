import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { commitmentsVisibleTo } from "@/lib/auth/scope";
import { type HalfYear, halfYearsBetween, readHalfYear } from "@/lib/commitments/halves";
import { line, toLine } from "@/lib/commitments/lines";
import { type ReviewLine, reviewOf } from "@/lib/commitments/review";
import { db } from "@/lib/db";
import { calendarDay } from "@/lib/time";
import type { Prisma } from "@/prisma/generated/client";

export type Review = {
  circle: { id: string; name: string };
  /** All circles the reader may choose from, by name. */
  circles: { id: string; name: string }[];
  half: HalfYear;
  /** Half-years in which the circle agreed on something or had it open, the latest first. */
  halves: HalfYear[];
  lines: ReviewLine[];
};

/** Circle and half-year as they stand in an address. */
export type ReviewParams = { [name in "circle" | "half"]?: string | string[] };

/** What an address asks for; the first circle and the running half-year where it asks for nothing. */
type ReviewWish = { circle: string | undefined; half: string | undefined };

/** Reads an address; what is given twice counts as not given. */
export function wishOf({ circle, half }: ReviewParams): ReviewWish {
  const one = (value: string | string[] | undefined) =>
    typeof value === "string" && value ? value : undefined;
  return { circle: one(circle), half: one(half) };
}

/** The agreements of a circle as they stood at the end of a half-year, or null where there are none to see. Two statements. */
export async function readReview(
  actor: Actor,
  wish: ReviewWish,
  now: Date,
): Promise<Review | null> {
  const circles = await db.exchangeCircle.findMany({
    where: { commitments: { some: commitmentsVisibleTo(actor) } },
    select: { id: true, name: true },
    orderBy: [{ name: "asc" }, { id: "asc" }],
  });
  const circle = wish.circle ? circles.find(({ id }) => id === wish.circle) : circles[0];
  if (!circle) return null;
  const rows = await db.commitment.findMany({
    where: { AND: [{ circleId: circle.id }, commitmentsVisibleTo(actor)] },
    select: selection(now),
    orderBy: { id: "asc" },
  });
  const first = new Date(Math.min(...rows.map(({ agreedOn }) => Number(agreedOn))));
  const halves = halfYearsBetween(first, calendarDay(now));
  const half = readHalfYear(wish.half, halves);
  if (!half) return null;
  const agreements = rows.map(({ updates, circle: { members }, ...row }) => ({
    ...toLine(
      row,
      members.map(({ city }) => city),
    ),
    reports: updates,
  }));
  return { circle, circles, half, halves, lines: reviewOf(agreements, half) };
}

function selection(now: Date) {
  const today = calendarDay(now);
  return {
    ...line,
    circle: {
      select: {
        members: {
          where: { joinedOn: { lte: today }, OR: [{ leftOn: null }, { leftOn: { gt: today } }] },
          select: { city: { select: { id: true, name: true } } },
        },
      },
    },
    updates: {
      where: { step: "REPORTED" },
      select: { status: true, note: true, dueOn: true, dueBefore: true, occurredAt: true },
      orderBy: [{ occurredAt: "asc" }, { id: "asc" }],
    },
  } satisfies Prisma.CommitmentSelect;
}
