import type { CircleChoices } from "@/lib/circles/choices";
import { nextHostsOf } from "@/lib/circles/hosts";
import type { CircleToSchedule } from "@/lib/circles/queries";

type Members = Pick<CircleChoices, "members">;

export type OfferedBody = { id: string; name: string; cityName: string };

/** The coordination bodies of a circle's cities. */
export function bodiesOf({ members }: Members): OfferedBody[] {
  return members.flatMap(({ city }) =>
    city.bodies.map(({ id, name }) => ({ id, name, cityName: city.name })),
  );
}

/** The bodies whose turn it is to invite: what a form for a new date proposes. */
export function proposedHosts(circle: CircleToSchedule): string[] {
  return nextHostsOf(bodiesOf(circle), circle.meetings).map(({ id }) => id);
}

/** The heads of a circle's cities: those a new meeting is for. */
export function headsOf({ members }: Members): string[] {
  const officials = members.flatMap(({ city }) => city.officials);
  return officials.filter(({ officeKind }) => officeKind === "HEAD").map(({ id }) => id);
}
