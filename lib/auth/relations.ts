import { type Actor, citiesOf, holds, homeCitiesOf } from "@/lib/auth/actor";

/** How an actor stands to what a permission is about; the policy is made of these. */

export type OfCircle = { circleId: string };
export type OfCity = { cityId: string };
/** Null for what the programme office does in the name of no city. */
export type OfCityOrNone = { cityId: string | null };
/** Null for what belongs to no circle. */
export type OfCircleOrNone = { circleId: string | null };
/** No owners mean the whole circle. */
export type OwnedByCities = OfCircleOrNone & { ownerCityIds: readonly string[] };
export type OfTwoCities = { fromCityId: string; toCityId: string };
export type OfUser = { userId: string };

/** A process manager whose coordination body belongs to a city of the circle; what belongs to none is driven by nobody. */
export function drives(actor: Actor, { circleId }: OfCircleOrNone): boolean {
  if (circleId === null) return false;
  return holds(actor, "PROCESS_MANAGER") && actor.managedCircleIds.includes(circleId);
}

/** Mayor or office of the city. */
export function speaksFor(actor: Actor, { cityId }: OfCity): boolean {
  return citiesOf(actor).includes(cityId);
}

/** Mayor or office of a city that owns it; of any city of the circle when all do. */
export function speaksForOwner(actor: Actor, { circleId, ownerCityIds }: OwnedByCities): boolean {
  return ownerCityIds.length === 0
    ? circleId !== null && sitsIn(actor, circleId)
    : ownerCityIds.some((cityId) => speaksFor(actor, { cityId }));
}

/** Mayor or office of the city, or process manager of a coordination body in it. */
export function worksFor(actor: Actor, { cityId }: OfCity): boolean {
  return homeCitiesOf(actor).includes(cityId);
}

/** Mayor or office of any city that sits in the circle today. */
export function sitsIn(actor: Actor, circleId: string): boolean {
  return actor.seatCircleIds.includes(circleId);
}

/** Whoever can make something of a message to the organiser: process manager or programme office. */
export function watchesReplies(actor: Actor): boolean {
  return holds(actor, "PROCESS_MANAGER") || ofProgramme(actor);
}

/** The person itself. */
export function isSelf(actor: Actor, { userId }: OfUser): boolean {
  return userId === actor.userId;
}

/** The programme office. */
export function ofProgramme(actor: Actor): boolean {
  return holds(actor, "PROGRAMME_OFFICE");
}

/** A spokesperson of the network. */
export function speaksForNetwork(actor: Actor): boolean {
  return holds(actor, "SPOKESPERSON");
}
