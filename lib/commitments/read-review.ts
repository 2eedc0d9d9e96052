import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { commitmentsVisibleTo } from "@/lib/auth/scope";
import { named } from "@/lib/commitments/find-official";
import { daysOf, type HalfYear, halfYearsBetween, readHalfYear } from "@/lib/commitments/halves";
import { line, toLine } from "@/lib/commitments/lines";
import { type ReviewLine, reviewOf } from "@/lib/commitments/review";
import { db } from "@/lib/db";
import { officeAndName } from "@/lib/people/names";
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
    select: selection,
    orderBy: { id: "asc" },
  });
  const first = new Date(Math.min(...rows.map(({ agreedOn }) => Number(agreedOn))));
  const halves = halfYearsBetween(first, calendarDay(now));
  const half = readHalfYear(wish.half, halves);
  if (!half) return null;
  const agreements = rows.map((row) => toReviewed(row, half, now));
  return { circle, circles, half, halves, lines: reviewOf(agreements, half) };
}

const selection = {
  ...line,
  responsible: { select: named },
  circle: {
    select: {
      members: {
        select: { joinedOn: true, leftOn: true, city: { select: { id: true, name: true } } },
      },
    },
  },
  updates: {
    where: { step: { in: ["REPORTED", "ASSIGNED", "OWNERS_SET", "TAKEN_OVER"] } },
    select: {
      step: true,
      status: true,
      note: true,
      dueOn: true,
      dueBefore: true,
      ownersBefore: true,
      responsibleBefore: true,
      occurredAt: true,
    },
    orderBy: [{ occurredAt: "asc" }, { id: "asc" }],
  },
} satisfies Prisma.CommitmentSelect;

type Row = Prisma.CommitmentGetPayload<{ select: typeof selection }>;

function toReviewed({ updates, circle, responsible, ...row }: Row, half: HalfYear, now: Date) {
  const day = new Date(Math.min(Number(daysOf(half).to), Number(calendarDay(now))));
  const sitting = (circle?.members ?? []).filter(
    ({ joinedOn, leftOn }) => joinedOn <= day && (leftOn === null || leftOn > day),
  );
  return {
    ...toLine(
      row,
      sitting.map(({ city }) => city),
    ),
    responsible: responsible && officeAndName(responsible, responsible.city.name),
    reports: updates.filter(({ step }) => step === "REPORTED"),
    hands: updates.filter(({ step }) => step !== "REPORTED"),
  };
}
