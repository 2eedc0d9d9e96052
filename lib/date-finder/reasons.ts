import type { FederalState } from "@/prisma/generated/enums";

/** Why a day cannot be. */
export type Obstacle =
  | { kind: "schoolHoliday" | "publicHoliday"; name: string; states: readonly FederalState[] }
  | { kind: "blocked"; label: string; cities: readonly string[] }
  | { kind: "meeting"; cities: readonly string[] }
  | { kind: "clockChange" };

/** What speaks against a day that can be. */
export type Drawback =
  /** Between a public holiday and a weekend. */
  | { kind: "bridge"; name: string; states: readonly FederalState[]; holiday: number }
  | { kind: "holidayThatWeek"; name: string; states: readonly FederalState[]; holiday: number }
  | { kind: "beforeHolidays"; name: string; states: readonly FederalState[]; days: number }
  | { kind: "afterHolidays"; name: string; states: readonly FederalState[]; days: number }
  | { kind: "regional"; name: string; states: readonly FederalState[] }
  | { kind: "noSchoolData"; states: readonly FederalState[] }
  /** Days from the other meeting to this day; negative before it. */
  | { kind: "nearMeeting"; cities: readonly string[]; days: number }
  | { kind: "shortNotice"; days: number };

/** What speaks for a day. */
export type Merit =
  | { kind: "onTheDay"; months: number; after: Date | null }
  /** Days after the day the rhythm names; negative before it. */
  | { kind: "nearTheDay"; days: number }
  | { kind: "free"; states: readonly FederalState[] }
  | { kind: "weekdayAsBefore"; weekday: number };

export type ObstacleKind = Obstacle["kind"];

const OBSTACLES: Record<ObstacleKind, number> = {
  blocked: 2,
  schoolHoliday: 3,
  meeting: 4,
  publicHoliday: 6,
  clockChange: 9,
};

const DRAWBACKS: Record<Drawback["kind"], number> = {
  afterHolidays: 3,
  holidayThatWeek: 4,
  beforeHolidays: 5,
  nearMeeting: 6,
  noSchoolData: 6,
  regional: 8,
  shortNotice: 10,
  bridge: 14,
};

/** How much stands in the way, in no unit; more cities or states weigh more. */
export function weightOfObstacles(obstacles: readonly Obstacle[]): number {
  return obstacles.reduce((sum, one) => sum + OBSTACLES[one.kind] * concerned(one), 0);
}

/** How many days further away a day may lie and still be as good as this one. */
export function weightOfDrawbacks(drawbacks: readonly Drawback[]): number {
  return drawbacks.reduce((sum, { kind }) => sum + DRAWBACKS[kind], 0);
}

function concerned(obstacle: Obstacle): number {
  if ("states" in obstacle) return obstacle.states.length;
  return "cities" in obstacle ? obstacle.cities.length : 1;
}
