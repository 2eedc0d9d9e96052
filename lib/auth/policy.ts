import { type Actor, citiesOf, holds, homeCitiesOf } from "@/lib/auth/actor";
import { Refused } from "@/lib/errors";

type OfCircle = { circleId: string };
type OfCity = { cityId: string };
/** No owners mean the whole circle. */
type OwnedByCities = { circleId: string; ownerCityIds: readonly string[] };
type OfTwoCities = { fromCityId: string; toCityId: string };
type OfUser = { userId: string };

/** What each permission is about. */
type Subjects = {
  "meeting.schedule": OfCircle;
  "meeting.edit": OfCircle;
  "meeting.invite": OfCircle;
  "meeting.cancel": OfCircle;
  "meeting.notePresence": OfCircle;
  "meeting.decideCounter": OfCircle;
  "meeting.lead": OfCircle;
  "topic.propose": OfCircle;
  "topic.drop": OfCircle;
  "project.keep": OfCity;
  "goal.keep": OfCity;
  "adoption.mark": OfCity;
  "city.statePopulation": OfCity;
  "minutes.write": OfCircle;
  "minutes.circulate": OfCircle;
  "minutes.settle": OfCircle;
  "minutes.approve": OfCity;
  "press.write": OfCircle;
  "press.publish": OfCircle;
  "press.writeLead": OfCity;
  "release.ask": OfCircle;
  "release.give": OfCity;
  "attendance.answer": OfCity;
  "attendance.enter": OfCircle;
  "attendance.remind": OfCircle;
  "commitment.make": OfCircle;
  "commitment.report": OwnedByCities;
  "commitment.assign": OwnedByCities;
  "commitment.setOwners": OfCircle;
  "commitment.confirm": OfCity;
  "commitment.handOver": OfCity;
  "commitment.takeOver": OfCity;
  "appeal.write": null;
  "appeal.publish": null;
  "appeal.correct": null;
  "appeal.withdraw": null;
  "appeal.remind": null;
  "appeal.followResponses": null;
  "appeal.answer": OfCity;
  "circle.setRhythm": OfCircle;
  "circle.findDates": OfCircle;
  "blockedTime.keep": OfCity;
  "holidays.replace": null;
  "poll.open": OfCircle;
  "poll.edit": OfCircle;
  "poll.fix": OfCircle;
  "poll.cancel": OfCircle;
  "poll.enter": OfCircle;
  "poll.decideCounter": OfCircle;
  "poll.remind": OfCircle;
  "poll.vote": OfCity;
  "call.ask": OfCity;
  "call.answer": OfCity;
  "call.finish": OfTwoCities;
  "reply.watch": null;
  "reply.settle": { circleId: string | null };
  "mail.watch": null;
  "feed.keep": OfUser;
  "reminder.set": OfUser;
  "session.end": OfUser;
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
  "meeting.decideCounter": drives,
  "meeting.lead": drives,
  "topic.propose": (actor, subject) => sitsIn(actor, subject.circleId) || drives(actor, subject),
  "topic.drop": drives,
  "project.keep": worksFor,
  "goal.keep": worksFor,
  "adoption.mark": worksFor,
  "city.statePopulation": (actor, subject) =>
    worksFor(actor, subject) || holds(actor, "PROGRAMME_OFFICE"),
  "minutes.write": drives,
  "minutes.circulate": drives,
  "minutes.settle": drives,
  "minutes.approve": speaksFor,
  "press.write": drives,
  "press.publish": drives,
  "press.writeLead": worksFor,
  "release.ask": drives,
  "release.give": speaksFor,
  "attendance.answer": speaksFor,
  "attendance.enter": drives,
  "attendance.remind": drives,
  "commitment.make": drives,
  "commitment.report": speaksForOwner,
  "commitment.assign": (actor, subject) => speaksForOwner(actor, subject) || drives(actor, subject),
  "commitment.setOwners": drives,
  "commitment.confirm": speaksFor,
  "commitment.handOver": speaksFor,
  "commitment.takeOver": speaksFor,
  "appeal.write": speaksForNetwork,
  "appeal.publish": speaksForNetwork,
  "appeal.correct": speaksForNetwork,
  "appeal.withdraw": speaksForNetwork,
  "appeal.remind": speaksForNetwork,
  "appeal.followResponses": (actor) => speaksForNetwork(actor) || holds(actor, "PROGRAMME_OFFICE"),
  "appeal.answer": speaksFor,
  "circle.setRhythm": drives,
  "circle.findDates": drives,
  "blockedTime.keep": worksFor,
  "holidays.replace": (actor) => holds(actor, "PROGRAMME_OFFICE"),
  "poll.open": drives,
  "poll.edit": drives,
  "poll.fix": drives,
  "poll.cancel": drives,
  "poll.enter": drives,
  "poll.decideCounter": drives,
  "poll.remind": drives,
  "poll.vote": speaksFor,
  "call.ask": speaksFor,
  "call.answer": speaksFor,
  "call.finish": (actor, { fromCityId, toCityId }) =>
    speaksFor(actor, { cityId: fromCityId }) || speaksFor(actor, { cityId: toCityId }),
  "reply.watch": watchesReplies,
  // A message that names no meeting of ours belongs to whoever can make something of it.
  "reply.settle": (actor, { circleId }) =>
    circleId === null ? watchesReplies(actor) : drives(actor, { circleId }),
  "mail.watch": (actor) =>
    holds(actor, "PROCESS_MANAGER") || speaksForNetwork(actor) || holds(actor, "PROGRAMME_OFFICE"),
  "feed.keep": isSelf,
  "reminder.set": isSelf,
  "session.end": isSelf,
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

/** Mayor or office of a city that owns it; of any city of the circle when all do. */
function speaksForOwner(actor: Actor, { circleId, ownerCityIds }: OwnedByCities): boolean {
  return ownerCityIds.length === 0
    ? sitsIn(actor, circleId)
    : ownerCityIds.some((cityId) => speaksFor(actor, { cityId }));
}

/** Mayor or office of the city, or process manager of a coordination body in it. */
function worksFor(actor: Actor, { cityId }: OfCity): boolean {
  return homeCitiesOf(actor).includes(cityId);
}

/** Mayor or office of any city that sits in the circle today. */
function sitsIn(actor: Actor, circleId: string): boolean {
  return actor.seatCircleIds.includes(circleId);
}

function watchesReplies(actor: Actor): boolean {
  return holds(actor, "PROCESS_MANAGER") || holds(actor, "PROGRAMME_OFFICE");
}

function isSelf(actor: Actor, { userId }: OfUser): boolean {
  return userId === actor.userId;
}

function speaksForNetwork(actor: Actor): boolean {
  return holds(actor, "SPOKESPERSON");
}
