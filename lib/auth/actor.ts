import type { Role, Salutation } from "@/prisma/generated/enums";

/** One mandate in force. For a process manager `cityId` is the city of the coordination body. */
export type ActiveMandate = {
  id: string;
  role: Role;
  cityId: string | null;
  bodyId: string | null;
};

/** The mayor for whom an office acts. */
export type Principal = {
  cityId: string;
  cityName: string;
  /** Null while the head of the city is not known. */
  officialId: string | null;
  /** "Oberbürgermeister Bastian Sieler". */
  inWords: string;
  /** "Oberbürgermeister Sieler". */
  short: string;
};

/** Who asks: a signed-in user with the mandates in force at this moment, read on every request. */
export type Actor = {
  userId: string;
  sessionId: string;
  givenName: string;
  familyName: string;
  salutation: Salutation | null;
  /** "Stellvertreter": the office held in a city's administration, if any. */
  officeTitle: string | null;
  mandates: readonly ActiveMandate[];
  /** Circles in which a city of the actor sits today. */
  circleIds: readonly string[];
  /** Those of them in which the actor speaks for a city, as mayor or office. */
  seatCircleIds: readonly string[];
  /** Circles in which a coordination body of the actor works: those the actor drives. */
  managedCircleIds: readonly string[];
  principals: readonly Principal[];
};

/** Cities for which the actor may answer, as mayor or office. */
export function citiesOf(actor: Pick<Actor, "mandates">): string[] {
  const cities = actor.mandates.filter(({ role }) => role === "MAYOR" || role === "OFFICE");
  return [...new Set(cities.flatMap(({ cityId }) => (cityId ? [cityId] : [])))];
}

/** Cities the actor has to do with, as mayor, office or process manager. */
export function homeCitiesOf(actor: Pick<Actor, "mandates">): string[] {
  return [...new Set(actor.mandates.flatMap(({ cityId }) => (cityId ? [cityId] : [])))];
}

/** Whether the actor holds a role, for anything. */
export function holds(actor: Pick<Actor, "mandates">, role: Role): boolean {
  return actor.mandates.some((mandate) => mandate.role === role);
}

/** The mayor on whose behalf the actor acts for a city, or null when acting as mayor or for another city. */
export function principalFor(actor: Actor, cityId: string): Principal | null {
  const isMayor = actor.mandates.some((one) => one.role === "MAYOR" && one.cityId === cityId);
  if (isMayor) return null;
  return actor.principals.find((principal) => principal.cityId === cityId) ?? null;
}
