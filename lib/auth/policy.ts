import { type Actor, holds } from "@/lib/auth/actor";
import {
  drives,
  isSelf,
  type OfCircle,
  type OfCircleOrNone,
  type OfCity,
  type OfCityOrNone,
  type OfTwoCities,
  type OfUser,
  type OwnedByCities,
  ofProgramme,
  sitsIn,
  speaksFor,
  speaksForNetwork,
  speaksForOwner,
  watchesReplies,
  worksFor,
} from "@/lib/auth/relations";
import { Refused } from "@/lib/errors";

/** What each permission is about. */
type Subjects = {
  "meeting.schedule": OfCircle;
  "meeting.edit": OfCircle;
  "meeting.invite": OfCircle;
  "meeting.cancel": OfCircle;
  "meeting.notePresence": OfCircle;
  "meeting.decideCounter": OfCircle;
  "meeting.lead": OfCircle;
  "meeting.announce": OfCircle;
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
  "commitment.setOwners": OfCircleOrNone;
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
  "call.note": OfCircle;
  "call.finish": OfTwoCities;
  "reply.watch": null;
  "reply.settle": OfCircleOrNone;
  "mail.watch": null;
  "city.enter": null;
  "city.edit": OfCity;
  "city.import": null;
  "membership.keep": null;
  "body.keep": OfCity;
  "official.keep": OfCity;
  "contact.ask": null;
  "contact.answer": OfCity;
  "contact.settle": null;
  "account.invite": null;
  "account.block": null;
  "mandate.grant": null;
  "mandate.end": null;
  "access.review": null;
  "circle.found": null;
  "circle.edit": OfCircle;
  "circle.setSeats": OfCircle;
  "circle.propose": OfCityOrNone;
  "proposal.answer": OfCity;
  "partnerSearch.keep": OfCity;
  "appeal.check": { authorId: string };
  "appeal.handOver": null;
  "election.call": null;
  "election.vote": OfCity;
  "audit.search": null;
  "figures.read": null;
  "setting.change": null;
  "job.run": null;
  "person.export": OfUser;
  "person.erase": OfUser;
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
  "meeting.announce": drives,
  "topic.propose": (actor, subject) => sitsIn(actor, subject.circleId) || drives(actor, subject),
  "topic.drop": drives,
  "project.keep": worksFor,
  "goal.keep": worksFor,
  "adoption.mark": worksFor,
  "city.statePopulation": (actor, subject) => worksFor(actor, subject) || ofProgramme(actor),
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
  "appeal.followResponses": (actor) => speaksForNetwork(actor) || ofProgramme(actor),
  "appeal.answer": speaksFor,
  "circle.setRhythm": drives,
  "circle.findDates": drives,
  "blockedTime.keep": worksFor,
  "holidays.replace": ofProgramme,
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
  "call.note": drives,
  "call.finish": (actor, { fromCityId, toCityId }) =>
    speaksFor(actor, { cityId: fromCityId }) || speaksFor(actor, { cityId: toCityId }),
  "reply.watch": watchesReplies,
  // A message that names no meeting of ours belongs to whoever can make something of it.
  "reply.settle": (actor, { circleId }) =>
    circleId === null ? watchesReplies(actor) : drives(actor, { circleId }),
  "mail.watch": (actor) =>
    holds(actor, "PROCESS_MANAGER") || speaksForNetwork(actor) || ofProgramme(actor),
  "city.enter": ofProgramme,
  "city.edit": (actor, subject) => worksFor(actor, subject) || ofProgramme(actor),
  "city.import": ofProgramme,
  "membership.keep": ofProgramme,
  "body.keep": (actor, subject) => worksFor(actor, subject) || ofProgramme(actor),
  "official.keep": (actor, subject) => worksFor(actor, subject) || ofProgramme(actor),
  "contact.ask": ofProgramme,
  "contact.answer": speaksFor,
  "contact.settle": ofProgramme,
  "account.invite": ofProgramme,
  "account.block": ofProgramme,
  "mandate.grant": ofProgramme,
  "mandate.end": ofProgramme,
  "access.review": ofProgramme,
  "circle.found": ofProgramme,
  "circle.edit": (actor, subject) => drives(actor, subject) || ofProgramme(actor),
  "circle.setSeats": (actor, subject) => drives(actor, subject) || ofProgramme(actor),
  "circle.propose": (actor, { cityId }) =>
    cityId === null ? ofProgramme(actor) : worksFor(actor, { cityId }),
  "proposal.answer": speaksFor,
  "partnerSearch.keep": worksFor,
  // Four eyes: whoever wrote it is not the one who finds it good.
  "appeal.check": (actor, { authorId }) =>
    authorId !== actor.userId && (speaksForNetwork(actor) || ofProgramme(actor)),
  "appeal.handOver": speaksForNetwork,
  "election.call": ofProgramme,
  "election.vote": speaksFor,
  "audit.search": ofProgramme,
  "setting.change": ofProgramme,
  "job.run": ofProgramme,
  "figures.read": (actor) => ofProgramme(actor) || speaksForNetwork(actor),
  "person.export": isSelf,
  "person.erase": isSelf,
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
