import { z } from "zod";
import type { MeetingWindow } from "@/lib/circles/rules";
import type { Preference } from "@/lib/date-finder/rules";
import { firstErrors } from "@/lib/form/errors";
import { dayFields, dayFrom, time } from "@/lib/form/fields";
import { type FormState, untouched } from "@/lib/form/state";
import { addDays, clockOfMinutes, dayNumber, minutesOfClock, toDay } from "@/lib/time";

/** What a process manager looks for; days as date columns, first and last included. */
export type Wishes = Preference & { from: Date; until: Date };

type Query = Readonly<Record<string, string | string[] | undefined>>;

const MOST_DAYS = 731;
const LEAST_DAYS_LEFT = 28;
const LATER_DAYS = 56;

const weekday = z.coerce.number("choose").int("choose").min(1, "choose").max(7, "choose");

const schema = z
  .object({
    weekday: z.union([z.array(weekday), weekday.transform((one) => [one])], "choose"),
    earliest: time,
    latest: time,
    duration: z.coerce.number("number").int("number").min(15, "outOfRange").max(720, "outOfRange"),
    ...dayFields("from"),
    ...dayFields("until"),
  })
  .superRefine((values, context) => {
    const [from, until] = [dayFrom(values, "from"), dayFrom(values, "until")];
    if (!(from instanceof Date))
      context.addIssue({ code: "custom", message: "date", path: ["from"] });
    if (!(until instanceof Date))
      context.addIssue({ code: "custom", message: "date", path: ["until"] });
    if (!(from instanceof Date && until instanceof Date)) return;
    const days = dayNumber(until) - dayNumber(from);
    if (days < 0) context.addIssue({ code: "custom", message: "untilBeforeFrom", path: ["until"] });
    if (days > MOST_DAYS)
      context.addIssue({ code: "custom", message: "periodTooLong", path: ["until"] });
  });

/** Tuesday to Thursday between nine and four, as long as the last meeting, within the window; what is left of it, or the next weeks once it has nearly passed. */
export function usualWishes(window: MeetingWindow, durationMinutes: number, today: Date): Wishes {
  const tomorrow = addDays(today, 1);
  const left = dayNumber(window.closesOn) - dayNumber(today);
  return {
    weekdays: [2, 3, 4],
    earliest: 9 * 60,
    latest: 16 * 60,
    durationMinutes,
    from: window.opensOn > tomorrow ? window.opensOn : tomorrow,
    until: left < LEAST_DAYS_LEFT ? addDays(today, LATER_DAYS) : window.closesOn,
  };
}

/** Reads the wishes of an address; without any, or with one that is wrong, the usual ones hold, and the form says what is wrong. */
export function readWishes(query: Query, usual: Wishes): { wishes: Wishes; state: FormState } {
  if (query.earliest === undefined) return { wishes: usual, state: untouched };
  const parsed = schema.safeParse(query);
  if (parsed.success) return { wishes: toWishes(parsed.data, usual), state: untouched };
  const values = Object.fromEntries(
    Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
  return {
    wishes: usual,
    state: { status: "invalid", values, fieldErrors: firstErrors(parsed.error) },
  };
}

function toWishes(values: z.output<typeof schema>, usual: Wishes): Wishes {
  const [from, until] = [dayFrom(values, "from"), dayFrom(values, "until")];
  return {
    weekdays: values.weekday,
    earliest: minutesOfClock(values.earliest),
    latest: minutesOfClock(values.latest),
    durationMinutes: values.duration,
    from: from instanceof Date ? from : usual.from,
    until: until instanceof Date ? until : usual.until,
  };
}

/** How the wishes stand in the fields of the form. */
export function typed({ weekdays, earliest, latest, durationMinutes, from, until }: Wishes) {
  return {
    weekdays: weekdays.map(String),
    earliest: clockOfMinutes(earliest),
    latest: clockOfMinutes(latest),
    duration: String(durationMinutes),
    from: toDay(from),
    until: toDay(until),
  };
}
