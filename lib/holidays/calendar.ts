import { type PublicHoliday, publicHolidays } from "@/lib/holidays/public";
import type { FederalState } from "@/prisma/generated/enums";

export type SchoolHolidayPeriod = {
  state: FederalState;
  name: string;
  /** First and last day, both included. */
  startsOn: Date;
  endsOn: Date;
};

/** From when to when the school holidays of a state are known; outside it means "keine Feriendaten", never "keine Ferien". */
export type Reach = { from: Date; until: Date };

export type StateCalendar = {
  state: FederalState;
  schoolHolidays: readonly SchoolHolidayPeriod[];
  publicHolidays: readonly PublicHoliday[];
  /** Null when nothing is known. */
  reach: Reach | null;
};

/** What a state's calendar holds from one year to another, both included. */
export function calendarOf(
  state: FederalState,
  periods: readonly SchoolHolidayPeriod[],
  years: { first: number; last: number },
): StateCalendar {
  const own = periods.filter((one) => one.state === state);
  const count = years.last - years.first + 1;
  return {
    state,
    schoolHolidays: own.toSorted((a, b) => Number(a.startsOn) - Number(b.startsOn)),
    publicHolidays: Array.from({ length: count }, (_, index) =>
      publicHolidays(state, years.first + index),
    ).flat(),
    reach: reachOf(own),
  };
}

/** Known is what lies between the first and the last holidays of the data. */
export function reachOf(
  periods: readonly Pick<SchoolHolidayPeriod, "startsOn" | "endsOn">[],
): Reach | null {
  const [first] = periods;
  if (!first) return null;
  let { startsOn: from, endsOn: until } = first;
  for (const { startsOn, endsOn } of periods) {
    if (startsOn < from) from = startsOn;
    if (endsOn > until) until = endsOn;
  }
  return { from, until };
}
