import {
  Days,
  enterBlockedTimes,
  enterCalendar,
  enterMeetings,
  type FinderCity,
  type OtherMeeting,
  type Span,
} from "@/lib/date-finder/days";
import {
  type Drawback,
  type Merit,
  type Obstacle,
  type ObstacleKind,
  weightOfDrawbacks,
  weightOfObstacles,
} from "@/lib/date-finder/reasons";
import type { StateCalendar } from "@/lib/holidays/calendar";
import {
  type ClockChange,
  calendarDay,
  clockChanges,
  clockOfMinutes,
  dayNumber,
  dayOf,
  toDay,
  weekdayOf,
} from "@/lib/time";

export type Preference = {
  /** ISO weekdays, Monday 1 to Sunday 7. */
  weekdays: readonly number[];
  /** Minutes of the day's wall clock between which the meeting begins and ends. */
  earliest: number;
  latest: number;
  durationMinutes: number;
};

export type Question = {
  /** First and last day as date columns. */
  period: { from: Date; until: Date };
  rhythm: { dueOn: Date; months: number };
  /** Begin of the last meeting, by Berlin's clock; null while the circle has not met. */
  last: { day: Date; minute: number } | null;
  preference: Preference;
  cities: readonly FinderCity[];
  calendars: readonly StateCalendar[];
  meetings: readonly OtherMeeting[];
  now: Date;
};

export type Proposal = {
  day: Date;
  /** Berlin's wall clock, "2027-06-08T10:00". */
  startsAt: string;
  merits: readonly Merit[];
  drawbacks: readonly Drawback[];
  /** Only of the least bad, when no day is free. */
  obstacles: readonly Obstacle[];
};

export type Finding = {
  proposals: readonly Proposal[];
  /** Why there is no free day; null when there is one. */
  nothingFree:
    | null
    | { why: "past" | "tooShort" | "noWeekday" }
    | { why: "allTaken"; days: number; by: readonly { kind: ObstacleKind; days: number }[] };
};

type Candidate = { day: number; score: number; obstacles: Obstacle[]; drawbacks: Drawback[] };

const MOST_PROPOSALS = 5;
const SHORT_NOTICE = 14;
const OTHER_WEEKDAY = 4;
const USUAL_MINUTE = 10 * 60;

/** The best days of a period with what speaks for and against each; one a week as far as there are weeks. Where no day is free, the least bad. */
export function proposeDates(question: Question): Finding {
  const minute = beginOf(question);
  if (minute === null) return nothing("tooShort");
  const today = dayNumber(calendarDay(question.now));
  const span = {
    first: Math.max(dayNumber(question.period.from), today + 1),
    last: dayNumber(question.period.until),
  };
  if (span.first > span.last) return nothing("past");

  const days = gather(question, span, minute);
  const candidates = candidatesIn(question, days, today);
  if (candidates.length === 0) return nothing("noWeekday");
  const free = candidates.filter(({ obstacles }) => obstacles.length === 0);
  return {
    proposals: bestOf(free.length > 0 ? free : candidates).map((one) =>
      toProposal(one, question, minute),
    ),
    nothingFree: free.length > 0 ? null : allTaken(candidates),
  };
}

/** The usual time where it fits, else the earliest wished for. */
function beginOf({ preference, last }: Question): number | null {
  const { earliest, latest, durationMinutes } = preference;
  if (earliest + durationMinutes > latest) return null;
  const usual = last?.minute ?? USUAL_MINUTE;
  return usual >= earliest && usual + durationMinutes <= latest ? usual : earliest;
}

function gather({ calendars, cities, meetings, preference }: Question, span: Span, minute: number) {
  const days = new Days(span);
  for (const calendar of calendars) enterCalendar(days, calendar);
  enterBlockedTimes(days, cities);
  enterMeetings(days, meetings);
  const end = minute + preference.durationMinutes;
  for (const change of clockChanges(dayOf(span.first), dayOf(span.last)))
    if (touches(change, minute, end)) days.block(change.day, { kind: "clockChange" });
  return days;
}

function touches({ from, until }: ClockChange, start: number, end: number): boolean {
  return start < until && end > from;
}

function candidatesIn({ preference, rhythm, last }: Question, days: Days, today: number) {
  const due = dayNumber(rhythm.dueOn);
  const usual = last ? weekdayOf(dayNumber(last.day)) : null;
  const candidates: Candidate[] = [];
  for (let day = days.span.first; day <= days.span.last; day++) {
    const weekday = weekdayOf(day);
    if (!preference.weekdays.includes(weekday)) continue;
    const obstacles = days.obstaclesOn(day);
    const drawbacks = [...days.drawbacksOn(day), ...notice(day - today)];
    const distance =
      Math.abs(day - due) + (usual === null || weekday === usual ? 0 : OTHER_WEEKDAY);
    const score = distance + weightOfDrawbacks(drawbacks);
    candidates.push({ day, score, obstacles, drawbacks });
  }
  return candidates;
}

function notice(days: number): Drawback[] {
  return days < SHORT_NOTICE ? [{ kind: "shortNotice", days }] : [];
}

/** The best of each week first; only when there are too few weeks a second of one. */
function bestOf(candidates: readonly Candidate[]): Candidate[] {
  const ranked = candidates
    .map((one) => ({ one, weight: weightOfObstacles(one.obstacles) }))
    .toSorted((a, b) => a.weight - b.weight || a.one.score - b.one.score || a.one.day - b.one.day)
    .map(({ one }) => one);
  const weeks = new Set<number>();
  const firsts = ranked.filter(({ day }) => {
    const week = Math.floor((day + 3) / 7);
    return !weeks.has(week) && weeks.add(week);
  });
  const others = ranked.filter((one) => !firsts.includes(one));
  return [...firsts, ...others].slice(0, MOST_PROPOSALS);
}

function toProposal(candidate: Candidate, question: Question, minute: number): Proposal {
  const { day, obstacles, drawbacks } = candidate;
  return {
    day: dayOf(day),
    startsAt: `${toDay(dayOf(day))}T${clockOfMinutes(minute)}`,
    merits: meritsOf(candidate, question),
    drawbacks,
    obstacles,
  };
}

function meritsOf({ day, obstacles, drawbacks }: Candidate, question: Question): Merit[] {
  const { rhythm, last, calendars } = question;
  const away = day - dayNumber(rhythm.dueOn);
  const merits: Merit[] = [
    away === 0
      ? { kind: "onTheDay", months: rhythm.months, after: last?.day ?? null }
      : { kind: "nearTheDay", days: away },
  ];
  const isUnclear = drawbacks.some(({ kind }) => kind === "noSchoolData" || kind === "regional");
  if (obstacles.length === 0 && !isUnclear)
    merits.push({ kind: "free", states: calendars.map(({ state }) => state) });
  const weekday = weekdayOf(day);
  if (last && weekdayOf(dayNumber(last.day)) === weekday)
    merits.push({ kind: "weekdayAsBefore", weekday });
  return merits;
}

function allTaken(candidates: readonly Candidate[]) {
  const counts = new Map<ObstacleKind, number>();
  for (const { obstacles } of candidates)
    for (const kind of new Set(obstacles.map((one) => one.kind)))
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const by = [...counts].map(([kind, days]) => ({ kind, days }));
  return {
    why: "allTaken",
    days: candidates.length,
    by: by.toSorted((a, b) => b.days - a.days),
  } as const;
}

function nothing(why: "past" | "tooShort" | "noWeekday"): Finding {
  return { proposals: [], nothingFree: { why } };
}
