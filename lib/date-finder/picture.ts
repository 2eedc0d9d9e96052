import type { StateCalendar } from "@/lib/holidays/calendar";
import { dayNumber, dayOf, weekdayOf } from "@/lib/time";
import type { FederalState } from "@/prisma/generated/enums";

export type WeekCell = {
  state: FederalState;
  /** Of its five working days: none, one or two, or more are school holidays; or nobody knows. */
  school: "free" | "some" | "off" | "unknown";
  hasFeast: boolean;
};

/** A calendar week (ISO 8601) with the numbers of the proposals in it. */
export type PictureWeek = { week: number; cells: WeekCell[]; proposals: number[] };

/** The weeks of a month, 0 to 11: those whose Thursday lies in it. */
export type PictureMonth = { month: number; weeks: PictureWeek[] };

const WORKING_DAYS = 5;
const MOST_SINGLE_DAYS = 2;

/** A year of all states at a glance, week by week; `days` are the proposals, the best first. */
export function pictureOf(
  year: number,
  calendars: readonly StateCalendar[],
  days: readonly Date[],
): PictureMonth[] {
  const states = calendars.map(offDaysOf);
  const proposed = days.map(dayNumber);
  const months: PictureMonth[] = Array.from({ length: 12 }, (_, month) => ({ month, weeks: [] }));
  let monday = firstMonday(year);
  for (let week = 1; dayOf(monday + 3).getUTCFullYear() === year; week++, monday += 7) {
    const start = monday;
    months[dayOf(start + 3).getUTCMonth()]?.weeks.push({
      week,
      cells: states.map((one) => cellOf(one, start)),
      proposals: proposed.flatMap((day, index) =>
        day >= start && day < start + 7 ? [index + 1] : [],
      ),
    });
  }
  return months;
}

/** The Monday of the week with the year's first Thursday (ISO 8601). */
function firstMonday(year: number): number {
  const fourth = dayNumber(new Date(Date.UTC(year, 0, 4)));
  return fourth + 1 - weekdayOf(fourth);
}

type OffDays = {
  state: FederalState;
  school: Set<number>;
  feasts: Set<number>;
  known: { from: number; until: number } | null;
};

function offDaysOf({ state, schoolHolidays, publicHolidays, reach }: StateCalendar): OffDays {
  const school = new Set<number>();
  for (const { startsOn, endsOn } of schoolHolidays)
    for (let day = dayNumber(startsOn); day <= dayNumber(endsOn); day++) school.add(day);
  return {
    state,
    school,
    feasts: new Set(publicHolidays.map(({ day }) => dayNumber(day))),
    known: reach && { from: dayNumber(reach.from), until: dayNumber(reach.until) },
  };
}

function cellOf({ state, school, feasts, known }: OffDays, monday: number): WeekCell {
  const days = Array.from({ length: WORKING_DAYS }, (_, index) => monday + index);
  const off = days.filter((day) => school.has(day)).length;
  const isKnown =
    known !== null && monday >= known.from && monday + WORKING_DAYS - 1 <= known.until;
  return {
    state,
    school: isKnown || off > 0 ? shareOf(off) : "unknown",
    hasFeast: days.some((day) => feasts.has(day)),
  };
}

function shareOf(off: number): "free" | "some" | "off" {
  if (off === 0) return "free";
  return off <= MOST_SINGLE_DAYS ? "some" : "off";
}
