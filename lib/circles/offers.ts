import type { CircleChoices } from "@/lib/circles/choices";

type Members = Pick<CircleChoices, "members">;

export type OfferedBody = { id: string; name: string; cityName: string };

/** The coordination bodies of a circle's cities. */
export function bodiesOf({ members }: Members): OfferedBody[] {
  return members.flatMap(({ city }) =>
    city.bodies.map(({ id, name }) => ({ id, name, cityName: city.name })),
  );
}

/** The heads of a circle's cities: those a new meeting is for. */
export function headsOf({ members }: Members): string[] {
  const officials = members.flatMap(({ city }) => city.officials);
  return officials.filter(({ officeKind }) => officeKind === "HEAD").map(({ id }) => id);
}
