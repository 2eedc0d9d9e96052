import { daysOf, type HalfYear, isBy } from "@/lib/commitments/halves";
import { type Hands, type HandsStep, handsAt } from "@/lib/commitments/hands";
import { inReadingOrder, isOpen } from "@/lib/commitments/rules";
import type { ProvisoView } from "@/lib/commitments/views";
import { calendarDay } from "@/lib/time";
import type { CommitmentStatus } from "@/prisma/generated/enums";

/** A report on an agreement, in the order they were made. */
export type Report = {
  status: CommitmentStatus;
  note: string | null;
  dueOn: Date | null;
  /** The day a postponement put aside. */
  dueBefore: Date | null;
  occurredAt: Date;
};

export type Reviewed = Hands & {
  id: string;
  title: string;
  agreedOn: Date;
  dueOn: Date | null;
  proviso: ProvisoView | null;
  reports: readonly Report[];
  /** Changes of hands, in the order they were made. */
  hands: readonly HandsStep[];
};

/** An agreement as it stood at the end of a half-year. */
export type ReviewLine = Omit<Reviewed, "reports" | "hands"> & {
  status: CommitmentStatus;
  /** Since when it stood so, as a date column. */
  since: Date;
  /** What was last said about it. */
  said: string | null;
  /** Whose it was then was not kept: owners and responsible person are those of today. */
  isAsOfToday: boolean;
};

/** What was open or came to an end in a half-year, as it stood at its end (today, while it runs), in reading order. */
export function reviewOf(agreements: readonly Reviewed[], half: HalfYear): ReviewLine[] {
  const lines = agreements
    .filter((one) => statusIn(one, half) !== null)
    .map((one) => standingIn(one, half));
  return inReadingOrder(lines);
}

/** How an agreement stood at the end of a half-year (today, while it runs); null before it was made and once it had ended in an earlier one. */
export function statusIn(
  { agreedOn, reports }: Pick<Reviewed, "agreedOn" | "reports">,
  half: HalfYear,
): CommitmentStatus | null {
  if (!isBy(agreedOn, half) || endedBefore(reports, half)) return null;
  return reports.filter((report) => made(report, half)).at(-1)?.status ?? "PLANNED";
}

function endedBefore(reports: readonly Report[], half: HalfYear): boolean {
  const { from } = daysOf(half);
  const last = reports.filter(({ occurredAt }) => calendarDay(occurredAt) < from).at(-1);
  const inside = reports.some((one) => calendarDay(one.occurredAt) >= from && made(one, half));
  return last !== undefined && !isOpen(last.status) && !inside;
}

function standingIn({ reports, hands, ...agreement }: Reviewed, half: HalfYear): ReviewLine {
  const until = reports.filter((report) => made(report, half));
  const status = statusIn({ agreedOn: agreement.agreedOn, reports }, half) ?? "PLANNED";
  // What stands since a report stands since the first of those that said the same.
  const other = until.findLastIndex((report) => report.status !== status);
  const first = until[other + 1];
  return {
    ...agreement,
    ...handsAt({ owners: agreement.owners, responsible: agreement.responsible }, hands, half),
    status,
    since: first ? calendarDay(first.occurredAt) : agreement.agreedOn,
    said: until.findLast(({ note }) => note)?.note ?? null,
    dueOn: dueIn(agreement.dueOn, reports, half),
  };
}

/** The day as it was agreed then: a later postponement remembers the one it put aside. */
function dueIn(dueOn: Date | null, reports: readonly Report[], half: HalfYear): Date | null {
  const moved = reports.filter((report) => report.dueOn);
  const before = moved.findLast((report) => made(report, half));
  if (before) return before.dueOn;
  const [after] = moved;
  return after ? after.dueBefore : dueOn;
}

function made({ occurredAt }: Report, half: HalfYear): boolean {
  return isBy(calendarDay(occurredAt), half);
}
