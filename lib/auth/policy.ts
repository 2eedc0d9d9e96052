import { type Actor, citiesOf, holds } from "@/lib/auth/actor";
import { Refused } from "@/lib/errors";

type OfCircle = { circleId: string };
type OfCity = { cityId: string };

/** What each permission is about. */
type Subjects = {
  "meeting.schedule": OfCircle;
  "meeting.edit": OfCircle;
  "meeting.invite": OfCircle;
  "meeting.cancel": OfCircle;
  "meeting.notePresence": OfCircle;
  "attendance.answer": OfCity;
  "commitment.make": OfCircle;
  "commitment.report": { circleId: string; ownerCityIds: readonly string[] };
  "appeal.write": null;
  "appeal.publish": null;
  "appeal.correct": null;
  "appeal.withdraw": null;
  "appeal.followResponses": null;
  "appeal.answer": OfCity;
  "mail.watch": null;
  "session.end": { userId: string };
};

export type Permission = keyof Subjects;
export type Subject<P extends Permission> = Subjects[P];

/** Who may do what. Every rule of access in the network stands here and nowhere else. */
const policy: { [P in Permission]: (actor: Actor, subject: Subjects[P]) => boolean } = {
  "meeting.schedule": drives,
  "meeting.edit": drives,
  "meeting.invite": drives,
  "meeting.cancel": drives,
  "meeting.notePresence": drives,
  "attendance.answer": speaksFor,
  "commitment.make": drives,
  "commitment.report": (actor, { circleId, ownerCityIds }) =>
    ownerCityIds.length === 0
      ? sitsIn(actor, circleId)
      : ownerCityIds.some((cityId) => speaksFor(actor, { cityId })),
  "appeal.write": speaksForNetwork,
  "appeal.publish": speaksForNetwork,
  "appeal.correct": speaksForNetwork,
  "appeal.withdraw": speaksForNetwork,
  "appeal.followResponses": (actor) => speaksForNetwork(actor) || holds(actor, "PROGRAMME_OFFICE"),
  "appeal.answer": speaksFor,
  "mail.watch": (actor) =>
    holds(actor, "PROCESS_MANAGER") || speaksForNetwork(actor) || holds(actor, "PROGRAMME_OFFICE"),
  "session.end": (actor, session) => session.userId === actor.userId,
};

export const PERMISSIONS = Object.keys(policy) as Permission[];

/** Whether the actor may; pages ask it only to show or hide a button. */
export function can<P extends Permission>(
  actor: Actor,
  permission: P,
  subject: Subjects[P],
): boolean {
  return policy[permission](actor, subject);
}

/** Refuses as "forbidden" when the actor may not. */
export function assertCan<P extends Permission>(
  actor: Actor,
  permission: P,
  subject: Subjects[P],
): void {
  if (!can(actor, permission, subject)) throw new Refused("forbidden");
}

/** A process manager whose coordination body belongs to a city of the circle. */
function drives(actor: Actor, { circleId }: OfCircle): boolean {
  return holds(actor, "PROCESS_MANAGER") && actor.managedCircleIds.includes(circleId);
}

/** Mayor or office of the city. */
function speaksFor(actor: Actor, { cityId }: OfCity): boolean {
  return citiesOf(actor).includes(cityId);
}

/** Mayor or office of any city that sits in the circle today. */
function sitsIn(actor: Actor, circleId: string): boolean {
  return actor.seatCircleIds.includes(circleId);
}

function speaksForNetwork(actor: Actor): boolean {
  return holds(actor, "SPOKESPERSON");
}
