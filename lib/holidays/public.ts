import Holidays from "date-holidays";
import { readDay } from "@/lib/time";
import type { FederalState } from "@/prisma/generated/enums";

export type PublicHoliday = {
  day: Date;
  name: string;
  /** Kept in most municipalities of the state, but not in all. */
  isRegional: boolean;
};

const known = new Map<string, readonly PublicHoliday[]>();

/** The public holidays of a state in a year, in order; computed once per state and year (package date-holidays). */
export function publicHolidays(state: FederalState, year: number): readonly PublicHoliday[] {
  const key = `${state} ${year}`;
  const found = known.get(key) ?? compute(state, year);
  known.set(key, found);
  return found;
}

function compute(state: FederalState, year: number): PublicHoliday[] {
  const all = new Holidays("DE", state.toLowerCase()).getHolidays(year);
  const days = all
    .filter(({ type }) => type === "public")
    .flatMap(({ date, name }) => {
      const day = readDay(date.slice(0, 10));
      return day ? [{ day, name, isRegional: false }] : [];
    });
  return [...days, ...regional(state, year)].toSorted((a, b) => Number(a.day) - Number(b.day));
}

/** Art. 1 Abs. 1 Nr. 2 BayFTG: in municipalities with mostly Catholic people; the package leaves it out. */
function regional(state: FederalState, year: number): PublicHoliday[] {
  if (state !== "BY") return [];
  return [{ day: new Date(Date.UTC(year, 7, 15)), name: "Mariä Himmelfahrt", isRegional: true }];
}
