import { describe, expect, it } from "vitest";
import type { ActiveMandate, Actor } from "@/lib/auth/actor";
import { assertCan, can, PERMISSIONS, type Permission, type Subject } from "@/lib/auth/policy";
import type { Role } from "@/prisma/generated/enums";

const STENDAL = "stendal";
const LEMGO = "lemgo";
const AACHEN = "aachen";
const CIRCLE = "quartett";
const OTHER_CIRCLE = "another circle";

/** Everybody is of Stendal, which sits in the circle with Lemgo; Aachen sits elsewhere. */
const WHO = {
  mayor: actor([mandate("MAYOR", STENDAL)], { seatCircleIds: [CIRCLE] }),
  office: actor([mandate("OFFICE", STENDAL)], { seatCircleIds: [CIRCLE] }),
  manager: actor([mandate("PROCESS_MANAGER", STENDAL)], { managedCircleIds: [CIRCLE] }),
  spokesperson: actor([mandate("SPOKESPERSON")], { circleIds: [] }),
  programmeOffice: actor([mandate("PROGRAMME_OFFICE")], { circleIds: [] }),
  /** Signed in, but the mandate has ended. */
  former: actor([], { circleIds: [] }),
};

type Who = keyof typeof WHO;
type Row<P extends Permission> = readonly [
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

const SPEAKS_FOR_NETWORK = [["the network", null, ["spokesperson"]]] as const;

const TABLE: { [P in Permission]: readonly Row<P>[] } = {
  "meeting.schedule": DRIVES,
  "meeting.edit": DRIVES,
  "meeting.invite": DRIVES,
  "meeting.cancel": DRIVES,
  "meeting.notePresence": DRIVES,
  "meeting.decideCounter": DRIVES,
  "meeting.lead": DRIVES,
  "topic.propose": [
    ["the own circle", { circleId: CIRCLE }, ["mayor", "office", "manager"]],
    ["another circle", { circleId: OTHER_CIRCLE }, []],
  ],
  "topic.drop": DRIVES,
  "project.keep": WORKS_FOR,
  "goal.keep": WORKS_FOR,
  "adoption.mark": WORKS_FOR,
  "city.statePopulation": [
    ["the own city", { cityId: STENDAL }, ["mayor", "office", "manager", "programmeOffice"]],
    ["another city", { cityId: LEMGO }, ["programmeOffice"]],
  ],
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

const cells = PERMISSIONS.flatMap((permission) =>
  (TABLE[permission] as readonly Row<Permission>[]).flatMap(([about, subject, allowed]) =>
    (Object.keys(WHO) as Who[]).map((who) => ({
      permission,
      about,
      subject,
      who,
      may: allowed.includes(who),
    })),
  ),
);

describe.each(cells)("$permission for $about: $who", ({ permission, subject, who, may }) => {
  it(may ? "may" : "may not", () => {
    expect(can(WHO[who], permission, subject)).toBe(may);
    const ask = () => assertCan(WHO[who], permission, subject);
    if (may) expect(ask).not.toThrow();
    else expect(ask).toThrow("forbidden");
  });
});

describe("roles", () => {
  it("add up, each for what it is about", () => {
    const both = actor([mandate("PROCESS_MANAGER", STENDAL), mandate("SPOKESPERSON")], {
      managedCircleIds: [CIRCLE],
    });

    expect(can(both, "meeting.schedule", { circleId: CIRCLE })).toBe(true);
    expect(can(both, "appeal.publish", null)).toBe(true);
    expect(can(both, "attendance.answer", { cityId: STENDAL })).toBe(false);
  });

  it("of two cities do not mix: who drives one circle and sits in another drives only the one", () => {
    const mixed = actor([mandate("PROCESS_MANAGER", STENDAL), mandate("MAYOR", AACHEN)], {
      circleIds: [CIRCLE, OTHER_CIRCLE],
      seatCircleIds: [OTHER_CIRCLE],
      managedCircleIds: [CIRCLE],
    });

    expect(can(mixed, "meeting.schedule", { circleId: OTHER_CIRCLE })).toBe(false);
    expect(can(mixed, "commitment.report", owned([]))).toBe(false);
    expect(can(mixed, "commitment.report", owned([], OTHER_CIRCLE))).toBe(true);
    expect(can(mixed, "attendance.answer", { cityId: STENDAL })).toBe(false);
    expect(can(mixed, "attendance.answer", { cityId: AACHEN })).toBe(true);
  });
});

function owned(ownerCityIds: readonly string[], circleId = CIRCLE) {
  return { circleId, ownerCityIds };
}

function mandate(role: Role, cityId: string | null = null): ActiveMandate {
  return { id: role, role, cityId, bodyId: role === "PROCESS_MANAGER" ? "body" : null };
}

function actor(mandates: ActiveMandate[], circles: Partial<Actor> = {}): Actor {
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
