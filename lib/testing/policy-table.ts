import type { ActiveMandate, Actor } from "@/lib/auth/actor";
import type { Permission, Subject } from "@/lib/auth/policy";
import type { Role } from "@/prisma/generated/enums";

export const STENDAL = "stendal";
const LEMGO = "lemgo";
export const AACHEN = "aachen";
export const CIRCLE = "quartett";
export const OTHER_CIRCLE = "another circle";

/** Everybody is of Stendal, which sits in the circle with Lemgo; Aachen sits elsewhere. */
export const WHO = {
  mayor: actor([mandate("MAYOR", STENDAL)], { seatCircleIds: [CIRCLE] }),
  office: actor([mandate("OFFICE", STENDAL)], { seatCircleIds: [CIRCLE] }),
  manager: actor([mandate("PROCESS_MANAGER", STENDAL)], { managedCircleIds: [CIRCLE] }),
  spokesperson: actor([mandate("SPOKESPERSON")], { circleIds: [] }),
  programmeOffice: actor([mandate("PROGRAMME_OFFICE")], { circleIds: [] }),
  /** Signed in, but the mandate has ended. */
  former: actor([], { circleIds: [] }),
};

export type Who = keyof typeof WHO;
export type Row<P extends Permission> = readonly [
  about: string,
  subject: Subject<P>,
  allowed: readonly Who[],
];

const DRIVES = [
  ["the own circle", { circleId: CIRCLE }, ["manager"]],
  ["another circle", { circleId: OTHER_CIRCLE }, []],
] as const;

const SPEAKS_FOR = [
  ["the own city", { cityId: STENDAL }, ["mayor", "office"]],
  ["another city of the circle", { cityId: LEMGO }, []],
  ["a city of another circle", { cityId: AACHEN }, []],
] as const;

const WORKS_FOR = [
  ["the own city", { cityId: STENDAL }, ["mayor", "office", "manager"]],
  ["another city of the circle", { cityId: LEMGO }, []],
  ["a city of another circle", { cityId: AACHEN }, []],
] as const;

const OWN = [
  ["what is their own", { userId: "me" }, Object.keys(WHO) as Who[]],
  ["what is somebody else's", { userId: "somebody else" }, []],
] as const;

const OF_PROGRAMME = [["the network", null, ["programmeOffice"]]] as const;

const KEEPS_CITY = [
  ["the own city", { cityId: STENDAL }, ["mayor", "office", "manager", "programmeOffice"]],
  ["another city", { cityId: LEMGO }, ["programmeOffice"]],
] as const;

const KEEPS_CIRCLE = [
  ["the own circle", { circleId: CIRCLE }, ["manager", "programmeOffice"]],
  ["another circle", { circleId: OTHER_CIRCLE }, ["programmeOffice"]],
] as const;

const SPEAKS_FOR_NETWORK = [["the network", null, ["spokesperson"]]] as const;

/** Who may do what, cell by cell. */
export const POLICY_TABLE: { [P in Permission]: readonly Row<P>[] } = {
  "meeting.schedule": DRIVES,
  "meeting.edit": DRIVES,
  "meeting.invite": DRIVES,
  "meeting.cancel": DRIVES,
  "meeting.notePresence": DRIVES,
  "meeting.decideCounter": DRIVES,
  "meeting.lead": DRIVES,
  "meeting.announce": DRIVES,
  "topic.propose": [
    ["the own circle", { circleId: CIRCLE }, ["mayor", "office", "manager"]],
    ["another circle", { circleId: OTHER_CIRCLE }, []],
  ],
  "topic.drop": DRIVES,
  "project.keep": WORKS_FOR,
  "goal.keep": WORKS_FOR,
  "adoption.mark": WORKS_FOR,
  "city.statePopulation": KEEPS_CITY,
  "city.enter": OF_PROGRAMME,
  "city.edit": KEEPS_CITY,
  "city.import": OF_PROGRAMME,
  "membership.keep": OF_PROGRAMME,
  "body.keep": KEEPS_CITY,
  "official.keep": KEEPS_CITY,
  "contact.ask": OF_PROGRAMME,
  "contact.answer": SPEAKS_FOR,
  "contact.settle": OF_PROGRAMME,
  "account.invite": OF_PROGRAMME,
  "account.block": OF_PROGRAMME,
  "mandate.grant": OF_PROGRAMME,
  "mandate.end": OF_PROGRAMME,
  "access.review": OF_PROGRAMME,
  "circle.found": OF_PROGRAMME,
  "circle.edit": KEEPS_CIRCLE,
  "circle.setSeats": KEEPS_CIRCLE,
  "circle.propose": [
    ...WORKS_FOR,
    ["in the name of no city", { cityId: null }, ["programmeOffice"]],
  ],
  "proposal.answer": SPEAKS_FOR,
  "partnerSearch.keep": WORKS_FOR,
  "appeal.check": [
    ["somebody else's text", { authorId: "somebody else" }, ["spokesperson", "programmeOffice"]],
    ["the own text", { authorId: "me" }, []],
  ],
  "appeal.handOver": SPEAKS_FOR_NETWORK,
  "election.call": OF_PROGRAMME,
  "election.vote": SPEAKS_FOR,
  "audit.search": OF_PROGRAMME,
  "setting.change": OF_PROGRAMME,
  "job.run": OF_PROGRAMME,
  "figures.read": [["the network", null, ["spokesperson", "programmeOffice"]]],
  "person.export": OWN,
  "person.erase": OWN,
  "minutes.write": DRIVES,
  "minutes.circulate": DRIVES,
  "minutes.settle": DRIVES,
  "minutes.approve": SPEAKS_FOR,
  "press.write": DRIVES,
  "press.publish": DRIVES,
  "press.writeLead": WORKS_FOR,
  "release.ask": DRIVES,
  "release.give": SPEAKS_FOR,
  "attendance.answer": SPEAKS_FOR,
  "attendance.enter": DRIVES,
  "attendance.remind": DRIVES,
  "commitment.make": DRIVES,
  "commitment.assign": [
    ["the whole own circle", owned([]), ["mayor", "office", "manager"]],
    ["another circle", owned([], OTHER_CIRCLE), []],
    ["the own city", owned([STENDAL]), ["mayor", "office", "manager"]],
    ["another city of the circle", owned([LEMGO]), ["manager"]],
    ["a city of another circle", owned([AACHEN], OTHER_CIRCLE), []],
  ],
  "commitment.setOwners": DRIVES,
  "commitment.confirm": SPEAKS_FOR,
  "commitment.handOver": SPEAKS_FOR,
  "commitment.takeOver": SPEAKS_FOR,
  "commitment.report": [
    ["the whole own circle", owned([]), ["mayor", "office"]],
    ["another circle", owned([], OTHER_CIRCLE), []],
    ["the own city", owned([STENDAL]), ["mayor", "office"]],
    ["the own city with others", owned([LEMGO, STENDAL]), ["mayor", "office"]],
    ["another city of the circle", owned([LEMGO]), []],
    ["a city of another circle", owned([AACHEN], OTHER_CIRCLE), []],
  ],
  "appeal.write": SPEAKS_FOR_NETWORK,
  "appeal.publish": SPEAKS_FOR_NETWORK,
  "appeal.correct": SPEAKS_FOR_NETWORK,
  "appeal.withdraw": SPEAKS_FOR_NETWORK,
  "appeal.remind": SPEAKS_FOR_NETWORK,
  "appeal.followResponses": [["the network", null, ["spokesperson", "programmeOffice"]]],
  "appeal.answer": SPEAKS_FOR,
  "circle.setRhythm": DRIVES,
  "circle.findDates": DRIVES,
  "blockedTime.keep": WORKS_FOR,
  "holidays.replace": [["the network", null, ["programmeOffice"]]],
  "poll.open": DRIVES,
  "poll.edit": DRIVES,
  "poll.fix": DRIVES,
  "poll.cancel": DRIVES,
  "poll.enter": DRIVES,
  "poll.decideCounter": DRIVES,
  "poll.remind": DRIVES,
  "poll.vote": SPEAKS_FOR,
  "call.ask": SPEAKS_FOR,
  "call.answer": SPEAKS_FOR,
  "call.note": DRIVES,
  "call.finish": [
    [
      "a talk the own city asked for",
      { fromCityId: STENDAL, toCityId: LEMGO },
      ["mayor", "office"],
    ],
    [
      "a talk the own city was asked for",
      { fromCityId: LEMGO, toCityId: STENDAL },
      ["mayor", "office"],
    ],
    ["a talk of two other cities", { fromCityId: LEMGO, toCityId: AACHEN }, []],
  ],
  "reply.watch": [["the network", null, ["manager", "programmeOffice"]]],
  "reply.settle": [...DRIVES, ["no circle", { circleId: null }, ["manager", "programmeOffice"]]],
  "mail.watch": [["the network", null, ["manager", "spokesperson", "programmeOffice"]]],
  "feed.keep": OWN,
  "reminder.set": OWN,
  "session.end": OWN,
};

export function owned(ownerCityIds: readonly string[], circleId = CIRCLE) {
  return { circleId, ownerCityIds };
}

export function mandate(role: Role, cityId: string | null = null): ActiveMandate {
  return { id: role, role, cityId, bodyId: role === "PROCESS_MANAGER" ? "body" : null };
}

export function actor(mandates: ActiveMandate[], circles: Partial<Actor> = {}): Actor {
  return {
    userId: "me",
    sessionId: "session",
    givenName: "Erika",
    familyName: "Muster",
    salutation: null,
    officeTitle: null,
    mandates,
    circleIds: [CIRCLE],
    seatCircleIds: [],
    managedCircleIds: [],
    principals: [],
    ...circles,
  };
}
