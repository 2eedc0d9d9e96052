import { addDays, addMinutes, calendarDay, hourOn } from "@/lib/time";
import type { Answer, ReminderKind } from "@/prisma/generated/enums";

/** What somebody is reminded of, and when. The word is part of the mail's key. */
export type Occasion = "answerInWeek" | "answerInDays" | "inTwoDays" | "tomorrow" | "inAnHour";

/** By what each can be switched off. */
export const KIND_OF = {
  answerInWeek: "ANSWER",
  answerInDays: "ANSWER",
  inTwoDays: "MEETING",
  tomorrow: "MEETING",
  inAnHour: "MEETING",
} as const satisfies Record<Occasion, ReminderKind>;

type Invited = { id: string; answer: Answer | null; invitedAt: Date | null };

type Dated = { startsAt: Date; timeZone: string; answerBy: Date | null };

type Meeting<I extends Invited> = Dated & {
  invitedAt: Date | null;
  heldAt: Date | null;
  cancelledAt: Date | null;
  /** When those invited were last told of a change. */
  changedAt: Date | null;
  attendances: readonly I[];
};

type Span = { occasion: Occasion; from: Date; until: Date };

const NINE = 9;

/**
 * Who is to be reminded of what at a moment. Each reminder has its time: from nine o'clock of its day by the
 * meeting's own clock, or from an hour before, until the next one or until it is of no use any more. So a server
 * that stood still makes up for the newest alone, and for none once the meeting has begun.
 */
export function dueReminders<I extends Invited>(
  meeting: Meeting<I>,
  now: Date,
): { attendance: I; occasion: Occasion }[] {
  const { invitedAt, heldAt, cancelledAt, startsAt, changedAt } = meeting;
  if (!invitedAt || heldAt || cancelledAt || startsAt <= now) return [];
  const running = spansOf(meeting).filter(({ from, until }) => from <= now && now < until);
  return meeting.attendances.flatMap((attendance) => {
    const span = running.findLast(
      ({ occasion, from }) => concerns(occasion, attendance) && isNews(from, attendance, changedAt),
    );
    return span ? [{ attendance, occasion: span.occasion }] : [];
  });
}

/** All reminders of a meeting in the order they begin. */
function spansOf(meeting: Dated): Span[] {
  const spans = [...answerSpans(meeting), ...meetingSpans(meeting)];
  return spans.sort((a, b) => Number(a.from) - Number(b.from));
}

function answerSpans({ answerBy, timeZone }: Dated): Span[] {
  if (!answerBy) return [];
  const morning = (days: number) => hourOn(addDays(answerBy, -days), NINE, timeZone);
  const tooLate = hourOn(addDays(answerBy, 1), 0, timeZone);
  return [
    { occasion: "answerInWeek", from: morning(7), until: morning(3) },
    { occasion: "answerInDays", from: morning(3), until: tooLate },
  ];
}

function meetingSpans({ startsAt, timeZone }: Dated): Span[] {
  const day = calendarDay(startsAt, timeZone);
  const morning = (days: number) => hourOn(addDays(day, -days), NINE, timeZone);
  const hourBefore = addMinutes(startsAt, -60);
  return [
    { occasion: "inTwoDays", from: morning(2), until: morning(1) },
    { occasion: "tomorrow", from: morning(1), until: hourBefore },
    { occasion: "inAnHour", from: hourBefore, until: startsAt },
  ];
}

/** An answer is asked of those who have given none; the meeting is for all who have not declined. */
function concerns(occasion: Occasion, { answer }: Invited): boolean {
  return KIND_OF[occasion] === "ANSWER" ? answer === null : answer !== "DECLINED";
}

/** Who was invited, or told of a change, when a reminder was due already knows it all from that mail. */
function isNews(from: Date, { invitedAt }: Invited, changedAt: Date | null): boolean {
  return invitedAt !== null && invitedAt < from && (!changedAt || changedAt < from);
}
