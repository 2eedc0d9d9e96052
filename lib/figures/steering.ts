import type { HalfYear } from "@/lib/commitments/halves";
import { daysOf, keyOf } from "@/lib/commitments/halves";
import { type Report, statusIn } from "@/lib/commitments/review";
import { groupStates } from "@/lib/figures/states";
import { t } from "@/lib/i18n/words";
import type { CommitmentStatus, FederalState } from "@/prisma/generated/enums";

/** Who sat in a circle, as the figures need it. */
export type CircleFacts = {
  id: string;
  name: string;
  foundedOn: Date;
  dissolvedOn: Date | null;
  members: readonly {
    cityId: string;
    joinedOn: Date;
    leftOn: Date | null;
    city: { state: FederalState };
  }[];
};

/** Cities of a state that were at a meeting: how many by their head, how many represented. */
export type ComingFacts = {
  meetingId: string;
  circleId: string;
  state: FederalState;
  year: number;
  half: 1 | 2;
  present: number;
  represented: number;
};

export type HeldFacts = { circleId: string; year: number; half: 1 | 2; meetings: number };

/** An agreement with its reports and the states of the cities that own it; none for the whole circle. */
export type AgreementFacts = {
  /** Null for what a city promised on its own, such as a pledge to an appeal. */
  circleId: string | null;
  agreedOn: Date;
  reports: readonly Report[];
  states: readonly FederalState[];
};

export type Facts = {
  circles: readonly CircleFacts[];
  held: readonly HeldFacts[];
  came: readonly ComingFacts[];
  agreements: readonly AgreementFacts[];
};

/** One row of figures: a circle, a state or everything. */
export type FigureRow = {
  id: string;
  name: string;
  meetings: number;
  present: number;
  represented: number;
  kept: number;
  postponed: number;
  open: number;
  abandoned: number;
};

export type HalfFigures = {
  half: HalfYear;
  /** Circles of at least two cities at the end of the half-year. */
  active: number;
  total: FigureRow;
  circles: FigureRow[];
  /** Null when so few cities took part that one could be read out of it. */
  states: FigureRow[] | null;
};

/** The figures of one half-year; of the running one, as of today. Per circle and state, never per city or person. */
export function figuresOf(facts: Facts, half: HalfYear, today: Date): HalfFigures {
  const day = new Date(Math.min(Number(daysOf(half).to), Number(today)));
  const running = facts.circles.filter((circle) => isRunning(circle, half));
  return {
    half,
    active: running.filter((circle) => sittingOn(circle, day).length > 1).length,
    total: rowOf(facts, half, { id: "all", name: t("figures.total") }, () => true),
    circles: running
      .map(({ id, name }) => rowOf(facts, half, { id, name }, (one) => one.circleId === id))
      .toSorted((one, other) => one.name.localeCompare(other.name, "de")),
    states: statesOf(facts, half, day),
  };
}

type Of = { circleId: string | null };

function rowOf(
  facts: Facts,
  half: HalfYear,
  { id, name }: { id: string; name: string },
  belongs: (one: Of) => boolean,
): FigureRow {
  const came = facts.came.filter((one) => isIn(one, half) && belongs(one));
  const held = facts.held.filter((one) => isIn(one, half) && belongs(one));
  const agreements = facts.agreements.filter(belongs);
  return {
    id,
    name,
    ...sums(came),
    meetings: sum(held, "meetings"),
    ...standings(agreements, half),
  };
}

function statesOf(facts: Facts, half: HalfYear, day: Date): FigureRow[] | null {
  const groups = groupStates(citiesTakingPart(facts.circles, half));
  if (!groups) return null;
  const row = (id: string, name: string, states: readonly FederalState[]): FigureRow => {
    const came = facts.came.filter((one) => isIn(one, half) && states.includes(one.state));
    const owned = facts.agreements.filter((one) =>
      statesOwning(one, facts.circles, day).some((state) => states.includes(state)),
    );
    const meetings = new Set(came.map(({ meetingId }) => meetingId)).size;
    return { id, name, meetings, ...sums(came), ...standings(owned, half) };
  };
  const alone = groups.alone
    .map((state) => row(state, t(`cities.state.${state}`), [state]))
    .toSorted((one, other) => one.name.localeCompare(other.name, "de"));
  if (groups.together.length === 0) return alone;
  return [
    ...alone,
    row("others", t(`figures.${alone.length > 0 ? "otherStates" : "allStates"}`), groups.together),
  ];
}

/** What belongs to a whole circle belongs to the cities that sit in it. */
function statesOwning(
  { states, circleId }: AgreementFacts,
  circles: readonly CircleFacts[],
  day: Date,
): readonly FederalState[] {
  if (states.length > 0) return states;
  const circle = circles.find(({ id }) => id === circleId);
  return circle ? sittingOn(circle, day).map(({ city }) => city.state) : [];
}

/** Cities that sat in a circle at any time of a half-year, by state. */
function citiesTakingPart(
  circles: readonly CircleFacts[],
  half: HalfYear,
): Map<FederalState, number> {
  const { from, to } = daysOf(half);
  const cities = new Map<string, FederalState>();
  for (const { cityId, joinedOn, leftOn, city } of circles.flatMap(({ members }) => members))
    if (joinedOn <= to && (leftOn === null || leftOn > from)) cities.set(cityId, city.state);
  const counts = new Map<FederalState, number>();
  for (const state of cities.values()) counts.set(state, (counts.get(state) ?? 0) + 1);
  return counts;
}

function isRunning({ foundedOn, dissolvedOn }: CircleFacts, half: HalfYear): boolean {
  const { from, to } = daysOf(half);
  return foundedOn <= to && (dissolvedOn === null || dissolvedOn > from);
}

function sittingOn({ members, dissolvedOn }: CircleFacts, day: Date): CircleFacts["members"] {
  if (dissolvedOn !== null && dissolvedOn <= day) return [];
  return members.filter(
    ({ joinedOn, leftOn }) => joinedOn <= day && (leftOn === null || leftOn > day),
  );
}

function isIn(one: { year: number; half: number }, half: HalfYear): boolean {
  return `${one.year}-${one.half}` === keyOf(half);
}

function sums(came: readonly ComingFacts[]) {
  return { present: sum(came, "present"), represented: sum(came, "represented") };
}

function sum<Name extends string>(rows: readonly Record<Name, number>[], name: Name): number {
  return rows.reduce((all, row) => all + row[name], 0);
}

function standings(agreements: readonly AgreementFacts[], half: HalfYear) {
  const counts: Record<CommitmentStatus, number> = {
    PLANNED: 0,
    IN_PROGRESS: 0,
    ACHIEVED: 0,
    POSTPONED: 0,
    ABANDONED: 0,
  };
  for (const status of agreements.flatMap((one) => statusIn(one, half) ?? [])) counts[status] += 1;
  return {
    kept: counts.ACHIEVED,
    postponed: counts.POSTPONED,
    open: counts.PLANNED + counts.IN_PROGRESS,
    abandoned: counts.ABANDONED,
  };
}
