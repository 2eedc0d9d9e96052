import type { FederalState } from "@/prisma/generated/enums";

/** To whom an appeal goes: cities of these states, or of these circles; all when both are empty. */
export type Audience = { states: FederalState[]; circleIds: string[] };

export const AUDIENCES = ["ALL", "STATES", "CIRCLES"] as const;
export type AudienceKind = (typeof AUDIENCES)[number];

export const EVERYBODY: Audience = { states: [], circleIds: [] };

/** Which of the three an audience is. */
export function kindOf({ states, circleIds }: Audience): AudienceKind {
  if (states.length > 0) return "STATES";
  return circleIds.length > 0 ? "CIRCLES" : "ALL";
}

type Chosen = {
  audienceStates: readonly FederalState[];
  audienceCircles: readonly { circle: { id: string } }[];
};

/** To whom an appeal goes, as it was saved. */
export function audienceOf({ audienceStates, audienceCircles }: Chosen): Audience {
  return {
    states: [...audienceStates],
    circleIds: audienceCircles.map(({ circle }) => circle.id),
  };
}

/** A city that can be addressed, as the writing desk counts it. */
export type Addressable = { state: FederalState; circleIds: readonly string[] };

/** How many of the cities an audience reaches; one that sits in two chosen circles counts once. */
export function countReached(
  cities: readonly Addressable[],
  kind: AudienceKind,
  chosen: ReadonlySet<string>,
): number {
  if (kind === "ALL") return cities.length;
  const isReached = ({ state, circleIds }: Addressable) =>
    kind === "STATES" ? chosen.has(state) : circleIds.some((id) => chosen.has(id));
  return cities.filter(isReached).length;
}
