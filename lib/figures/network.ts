import { constellationInWords } from "@/lib/circles/wording";
import { halfYearOf, halfYearsBetween, keyOf } from "@/lib/commitments/halves";
import type { Bar } from "@/lib/figures/bars";
import { halfBar } from "@/lib/figures/halves";
import { t } from "@/lib/i18n/words";
import { FederalState } from "@/prisma/generated/enums";

export type Belonging = {
  cityId: string;
  cohort: number | null;
  joinedOn: Date | null;
  leftOn: Date | null;
};

/** How many joined in a year and how many were members at its end; of the running year, today. */
export type MemberYear = { year: number; joined: number; members: number };

/** Members by year since the first cohort; those of whom no year is known are counted apart. */
export function membersByYear(
  all: readonly Belonging[],
  today: Date,
): { years: MemberYear[]; unknown: number } {
  const known = all.flatMap((one) => {
    const since = one.cohort ?? one.joinedOn?.getUTCFullYear() ?? null;
    return since === null ? [] : [{ ...one, since }];
  });
  const thisYear = today.getUTCFullYear();
  const first = Math.min(thisYear, ...known.map(({ since }) => since));
  const years = Array.from({ length: thisYear - first + 1 }, (_, index) => first + index);
  const unknown = all.filter((one) => one.cohort === null && one.joinedOn === null);
  return {
    years: years.map((year) => {
      const day = year === thisYear ? today : new Date(`${year}-12-31`);
      const there = known.filter((one) => one.since <= year && isThere(one, day));
      return {
        year,
        joined: known.filter(({ since }) => since === year).length,
        members: new Set(there.map(({ cityId }) => cityId)).size,
      };
    }),
    unknown: unknown.filter((one) => isThere(one, today)).length,
  };
}

function isThere({ joinedOn, leftOn }: Belonging, day: Date): boolean {
  return (joinedOn === null || joinedOn <= day) && (leftOn === null || leftOn > day);
}

/** All sixteen states in the order of their names, never of their numbers. */
export function byState(states: readonly FederalState[]): Bar[] {
  return Object.values(FederalState)
    .map((state) => ({
      key: state,
      short: state,
      long: t(`cities.state.${state}`),
      value: states.filter((one) => one === state).length,
    }))
    .toSorted((one, other) => one.long.localeCompare(other.long, "de"));
}

const SIZES = [2, 3, 4, 5];

/** How many circles are a Tandem, a Trio, a Quartett or larger. */
export function byConstellation(sizes: readonly number[]): Bar[] {
  const largest = Math.max(...SIZES);
  return SIZES.map((size) => ({
    key: String(size),
    short: size === largest ? t("figures.network.larger") : constellationInWords(size),
    long: size === largest ? t("figures.network.larger") : constellationInWords(size),
    value: sizes.filter((one) => Math.min(one, largest) === size).length,
  }));
}

const MOST_HALVES = 12;

/** Meetings held in each half-year since the first, at most the last twelve, the oldest first. */
export function byHalfYear(days: readonly Date[], today: Date): Bar[] {
  if (days.length === 0) return [];
  const first = new Date(Math.min(...days.map(Number)));
  const keys = days.map((day) => keyOf(halfYearOf(day)));
  return halfYearsBetween(first, today)
    .slice(0, MOST_HALVES)
    .toReversed()
    .map((half) => halfBar(half, keys.filter((key) => key === keyOf(half)).length));
}
