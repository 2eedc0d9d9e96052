import { type BlockedRule, calendarDayOf, isBlockedOn } from "@/lib/blocked-times/rules";
import type { Drawback, Obstacle } from "@/lib/date-finder/reasons";
import type { SchoolHolidayPeriod, StateCalendar } from "@/lib/holidays/calendar";
import type { PublicHoliday } from "@/lib/holidays/public";
import { calendarDay, dayNumber, weekdayOf } from "@/lib/time";
import type { FederalState } from "@/prisma/generated/enums";

export type FinderCity = { name: string; blocked: readonly (BlockedRule & { label: string })[] };

/** Another meeting at which people of these cities are. */
export type OtherMeeting = { startsAt: Date; cities: readonly string[] };

/** Numbers of the first and the last day. */
export type Span = { first: number; last: number };

const FRIDAY = 5;
const SOON = 7;
const JUST_OVER = 3;
const NEAR = 6;
// A day off school does not empty a town hall, a week does.
const WHOLE_HOLIDAYS = 5;

/** What stands in the way or speaks against, by day number; gathered once, so that each day only looks it up. */
export class Days {
  readonly #obstacles = new Map<number, Map<string, Obstacle>>();
  readonly #drawbacks = new Map<number, Map<string, Drawback>>();

  constructor(readonly span: Span) {}

  obstaclesOn(day: number): Obstacle[] {
    return [...(this.#obstacles.get(day)?.values() ?? [])];
  }

  drawbacksOn(day: number): Drawback[] {
    return [...(this.#drawbacks.get(day)?.values() ?? [])];
  }

  block(day: number, obstacle: Obstacle): void {
    this.#add(this.#obstacles, day, obstacle);
  }

  burden(day: number, drawback: Drawback): void {
    this.#add(this.#drawbacks, day, drawback);
  }

  /** The same reason for another state or city joins the first. */
  #add<R extends Obstacle | Drawback>(all: Map<number, Map<string, R>>, day: number, reason: R) {
    if (day < this.span.first || day > this.span.last) return;
    const here = all.get(day) ?? new Map<string, R>();
    all.set(day, here);
    const key = keyOf(reason);
    const known = here.get(key);
    here.set(key, known ? joined(known, reason) : reason);
  }
}

function keyOf(reason: Obstacle | Drawback): string {
  const { states: _, cities: __, ...same } = { states: [], cities: [], ...reason };
  return JSON.stringify(same);
}

function joined<R extends Obstacle | Drawback>(one: R, other: R): R {
  if ("states" in one && "states" in other)
    return { ...one, states: [...new Set([...one.states, ...other.states])] };
  if ("cities" in one && "cities" in other)
    return { ...one, cities: [...new Set([...one.cities, ...other.cities])] };
  return one;
}

/** Enters a state's school and public holidays, and where its data end. */
export function enterCalendar(days: Days, calendar: StateCalendar): void {
  for (const period of calendar.schoolHolidays) enterSchoolHoliday(days, period);
  for (const holiday of calendar.publicHolidays) enterPublicHoliday(days, calendar.state, holiday);
  enterGaps(days, calendar);
}

function enterPublicHoliday(days: Days, state: FederalState, holiday: PublicHoliday): void {
  const { name, isRegional } = holiday;
  const number = dayNumber(holiday.day);
  const states = [state];
  if (isRegional) {
    days.burden(number, { kind: "regional", name, states });
    return;
  }
  days.block(number, { kind: "publicHoliday", name, states });
  const weekday = weekdayOf(number);
  if (weekday > FRIDAY) return;
  for (let other = 1; other <= FRIDAY; other++) {
    const kind = isBridge(other, weekday) ? "bridge" : "holidayThatWeek";
    const day = number + other - weekday;
    if (day !== number) days.burden(day, { kind, name, states, holiday: number });
  }
}

/** Friday after a Thursday, Monday before a Tuesday. */
function isBridge(weekday: number, holiday: number): boolean {
  return (weekday === FRIDAY && holiday === 4) || (weekday === 1 && holiday === 2);
}

function enterSchoolHoliday(days: Days, { name, state, startsOn, endsOn }: SchoolHolidayPeriod) {
  const [first, last] = [dayNumber(startsOn), dayNumber(endsOn)];
  const states = [state];
  const { span } = days;
  for (let day = Math.max(first, span.first); day <= Math.min(last, span.last); day++)
    days.block(day, { kind: "schoolHoliday", name, states });
  if (last - first < WHOLE_HOLIDAYS - 1) return;
  for (let count = 1; count <= SOON; count++)
    days.burden(first - count, { kind: "beforeHolidays", name, states, days: count });
  for (let count = 1; count <= JUST_OVER; count++)
    days.burden(last + count, { kind: "afterHolidays", name, states, days: count });
}

function enterGaps(days: Days, { state, reach }: StateCalendar): void {
  const { first, last } = days.span;
  for (let day = first; day <= last; day++) {
    const isKnown = reach && day >= dayNumber(reach.from) && day <= dayNumber(reach.until);
    if (!isKnown) days.burden(day, { kind: "noSchoolData", states: [state] });
  }
}

/** Enters the days on which the cities cannot meet. */
export function enterBlockedTimes(days: Days, cities: readonly FinderCity[]): void {
  const { first, last } = days.span;
  for (let number = first; number <= last; number++) {
    const day = calendarDayOf(number);
    for (const { name, blocked } of cities)
      for (const rule of blocked)
        if (isBlockedOn(rule, day))
          days.block(number, { kind: "blocked", label: rule.label, cities: [name] });
  }
}

/** Enters the other meetings of the same people: their day, and the days beside it. */
export function enterMeetings(days: Days, meetings: readonly OtherMeeting[]): void {
  for (const { startsAt, cities } of meetings) {
    const day = dayNumber(calendarDay(startsAt));
    days.block(day, { kind: "meeting", cities });
    for (let count = 1; count <= NEAR; count++) {
      days.burden(day + count, { kind: "nearMeeting", cities, days: count });
      days.burden(day - count, { kind: "nearMeeting", cities, days: -count });
    }
  }
}
