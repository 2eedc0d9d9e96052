import type { ProvisoStanding } from "@/lib/commitments/proviso";
import { isOpen } from "@/lib/commitments/rules";
import { addDays, calendarDay, daysUntil } from "@/lib/time";
import type { CommitmentStatus } from "@/prisma/generated/enums";

/** What the owners of an agreement are reminded of. The word is part of the mail's key. */
export type Occasion = "weekBefore" | "dueDay";

export const DAYS_BEFORE = 7;
/** How long after a standstill the reminder of the due day is still sent. */
export const DAYS_AFTER = 3;

type Due = {
  status: CommitmentStatus;
  dueOn: Date | null;
  /** Since when this day is agreed, as a date column. */
  setOn: Date;
  proviso: ProvisoStanding;
};

/** What is due today for an agreement; nothing when it is done, was refused, or its day has only just been agreed on. */
export function dueReminder({ status, dueOn, setOn, proviso }: Due, now: Date): Occasion | null {
  if (!dueOn || !isOpen(status) || proviso === "REFUSED") return null;
  const days = daysUntil(dueOn, calendarDay(now), "UTC");
  if (days > DAYS_BEFORE || days < -DAYS_AFTER) return null;
  if (days > 0) return setOn <= addDays(dueOn, -DAYS_BEFORE) ? "weekBefore" : null;
  return setOn < dueOn ? "dueDay" : null;
}

type Dated = {
  agreedOn: Date;
  updates: readonly { dueOn: Date | null; occurredAt: Date }[];
};

/** Since when the day of an agreement stands: the last postponement, or the agreement itself. */
export function daySetOn({ agreedOn, updates }: Dated): Date {
  const last = updates.filter(({ dueOn }) => dueOn).at(-1);
  return last ? calendarDay(last.occurredAt) : agreedOn;
}
