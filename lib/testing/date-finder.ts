import type { FinderCity } from "@/lib/date-finder/days";
import { type Finding, proposeDates, type Question } from "@/lib/date-finder/rules";
import { calendarOf, type SchoolHolidayPeriod } from "@/lib/holidays/calendar";
import { toDay } from "@/lib/time";
import type { FederalState } from "@/prisma/generated/enums";

/** A date column. */
export const day = (text: string) => new Date(`${text}T00:00:00Z`);
/** A blocked time without rule and span. */
export const none = { weekday: null, ordinal: null, startsOn: null, endsOn: null };

const SCHOOL = [
  school("ST", "Weihnachtsferien", "2025-12-22", "2026-01-05"),
  school("ST", "Sommerferien", "2027-07-10", "2027-08-20"),
  school("NW", "Weihnachtsferien", "2025-12-22", "2026-01-06"),
  school("NW", "Sommerferien", "2027-07-19", "2027-08-31"),
  school("NW", "Herbstferien", "2027-10-23", "2027-11-06"),
  school("MV", "Weihnachtsferien", "2025-12-20", "2026-01-02"),
  school("MV", "Pfingstferien", "2027-05-14", "2027-05-18"),
  school("MV", "Sommerferien", "2027-07-05", "2027-08-14"),
  school("ST", "Weihnachtsferien", "2028-12-20", "2029-01-05"),
  school("MV", "Weihnachtsferien", "2028-12-20", "2029-01-05"),
  school("BY", "Weihnachtsferien", "2025-12-22", "2026-01-05"),
  school("BY", "Weihnachtsferien", "2030-12-22", "2031-01-05"),
];

function school(state: FederalState, name: string, from: string, to: string): SchoolHolidayPeriod {
  return { state, name, startsOn: day(from), endsOn: day(to) };
}

type Changes = Partial<Omit<Question, "calendars" | "period">> & {
  states?: FederalState[];
  from?: string;
  until?: string;
};

/** Asks for Stendal, Lemgo and Parchim, due on 8 June 2027, half a year after a Tuesday at ten. */
export function ask(changes: Changes = {}): Finding {
  const {
    states = ["ST", "NW", "MV"],
    from = "2027-05-11",
    until = "2027-07-06",
    ...rest
  } = changes;
  return proposeDates({
    period: { from: day(from), until: day(until) },
    rhythm: { dueOn: day("2027-06-08"), months: 6 },
    last: { day: day("2026-12-08"), minute: 600 },
    preference: { weekdays: [2, 3, 4], earliest: 540, latest: 960, durationMinutes: 90 },
    cities: [city("Stendal"), city("Lemgo"), city("Parchim")],
    meetings: [],
    now: new Date("2026-12-09T09:00:00Z"),
    calendars: states.map((state) => calendarOf(state, SCHOOL, { first: 2026, last: 2031 })),
    ...rest,
  });
}

/** A city with its blocked times. */
export function city(name: string, ...blocked: FinderCity["blocked"]): FinderCity {
  return { name, blocked };
}

/** When the proposals begin, the best first. */
export const starts = ({ proposals }: Finding) => proposals.map(({ startsAt }) => startsAt);
/** The proposal of a day. */
export const on = ({ proposals }: Finding, when: string) =>
  proposals.find((one) => toDay(one.day) === when);

/** Asks about one day alone. */
export const only = (when: string, changes: Changes = {}) =>
  ask({
    from: when,
    until: when,
    preference: {
      weekdays: [1, 2, 3, 4, 5, 6, 7],
      earliest: 540,
      latest: 960,
      durationMinutes: 90,
    },
    ...changes,
  });
