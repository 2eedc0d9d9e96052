import { describe, expect, it } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import type { MeetingOnCard } from "@/lib/meetings/views";
import {
  cityInGenitive,
  contributionHeading,
  headline,
  lede,
  ownInvitation,
  seatsAt,
} from "@/lib/overview/wording";
import type { Answer, OfficeKind, Role } from "@/prisma/generated/enums";

const NOW = new Date("2026-11-22T12:00:00Z");
const SIELER = "user of Sieler";

type Member = [name: string, answer: Answer | null, officeKind?: OfficeKind];

function meeting(members: Member[], startsAt = new Date("2026-12-08T09:00:00Z")): MeetingOnCard {
  const fullNames: Record<string, string> = { Stendal: "Hansestadt Stendal" };
  return {
    id: "meeting",
    title: "Austausch",
    startsAt,
    durationMinutes: 90,
    timeZone: "Europe/Berlin",
    format: "DIGITAL",
    place: null,
    videoUrl: null,
    dialIn: null,
    answerBy: null,
    invitedAt: NOW,
    heldAt: null,
    cancelledAt: null,
    hosts: [],
    agenda: [],
    circle: {
      id: "circle",
      name: "Runde",
      members: members.map(([name]) => ({
        cityId: name,
        joinedOn: new Date("2020-01-01"),
        leftOn: null,
        city: { name, fullName: fullNames[name] ?? null },
      })),
    },
    attendances: members.map(([name, answer, officeKind = "HEAD"], index) => ({
      id: String(index),
      version: 1,
      answer,
      answeredAt: null,
      answeredOnBehalf: false,
      answeredByName: null,
      answeredVia: null,
      answeredBy: null,
      presence: null,
      representativeName: null,
      representativeOffice: null,
      companionName: null,
      companionOffice: null,
      official: {
        id: name,
        userId: name === "Stendal" && officeKind === "HEAD" ? SIELER : null,
        givenName: null,
        familyName: null,
        officeTitle: "Bürgermeister",
        officeKind,
        salutation: null,
        city: { id: name, name },
      },
    })),
  };
}

function actor(role: Role, changes: Partial<Actor> = {}): Actor {
  return {
    userId: SIELER,
    sessionId: "session",
    givenName: "Bastian",
    familyName: "Sieler",
    salutation: "HERR",
    officeTitle: null,
    mandates: [{ id: "mandate", role, cityId: "Stendal", bodyId: null }],
    circleIds: ["circle"],
    seatCircleIds: ["circle"],
    managedCircleIds: [],
    principals: [],
    ...changes,
  };
}

const principal = {
  cityId: "Stendal",
  cityName: "Stendal",
  officialId: "Stendal",
  inWords: "OB Sieler",
  short: "Sieler",
};
const office = actor("OFFICE", { userId: "somebody", principals: [principal] });
const four: Member[] = [
  ["Stendal", null],
  ["Lemgo", "ACCEPTED"],
  ["Parchim", "REPRESENTED"],
  ["Gardelegen", null],
];

describe("the first sentence", () => {
  it.each([
    [
      "In 16 Tagen treffen sich die vier Städte. Ihre Antwort fehlt noch.",
      actor("MAYOR"),
      four,
      "2026-12-08T09:00:00Z",
    ],
    [
      "In 16 Tagen treffen sich die vier Städte. Die Antwort fehlt noch.",
      office,
      four,
      "2026-12-08T09:00:00Z",
    ],
    [
      "In 16 Tagen treffen sich die vier Städte. Aus zwei Städten fehlt die Antwort noch.",
      actor("PROCESS_MANAGER"),
      four,
      "2026-12-08T09:00:00Z",
    ],
    [
      "Morgen treffen sich Stendal und Lemgo.",
      actor("MAYOR"),
      [
        ["Stendal", "ACCEPTED"],
        ["Lemgo", null],
      ],
      "2026-11-23T09:00:00Z",
    ],
    [
      "Heute treffen sich Stendal und Lemgo.",
      actor("MAYOR"),
      [
        ["Stendal", "DECLINED"],
        ["Lemgo", null],
      ],
      "2026-11-22T15:00:00Z",
    ],
    [
      "Gerade sitzen die vier Städte am runden Tisch.",
      actor("MAYOR"),
      four,
      "2026-11-22T11:30:00Z",
    ],
  ] as [string, Actor, Member[], string][])("%s", (words, who, members, startsAt) => {
    expect(lede(who, meeting(members, new Date(startsAt)), NOW)).toBe(words);
  });

  it("says so when nothing is planned", () => {
    expect(lede(actor("MAYOR"), null, NOW)).toBe("Zurzeit ist kein Treffen geplant.");
  });
});

describe("the headline", () => {
  it("greets a mayor", () => {
    expect(headline(actor("MAYOR"), null)).toBe("Guten Tag, Herr Sieler");
  });

  it("names the city of an office", () => {
    expect(headline(office, meeting(four))).toBe("Übersicht der Hansestadt Stendal");
    expect(headline(office, null)).toBe("Übersicht für Stendal");
  });

  it("greets somebody who is more than an office", () => {
    const { mandates } = office;
    const both = { ...office, mandates: [...mandates, ...actor("SPOKESPERSON").mandates] };
    expect(headline(both, null)).toBe("Guten Tag, Herr Sieler");
  });
});

it.each([
  ["Hansestadt Stendal", "der Hansestadt Stendal"],
  ["Alte Hansestadt Lemgo", "der Alten Hansestadt Lemgo"],
  ["Stadt Parchim", "der Stadt Parchim"],
  ["Amt Büsum-Wesselburen", null],
])("puts %s into the genitive: %s", (name, words) => {
  expect(cityInGenitive(name)).toBe(words);
});

describe("the contribution", () => {
  it("is the mayor's own", () => {
    expect(contributionHeading(actor("MAYOR"), meeting(four))).toBe("Ihr Beitrag");
  });

  it("is the city's for an office", () => {
    expect(contributionHeading(office, meeting(four))).toBe("Beitrag der Hansestadt Stendal");
    const parchim = {
      ...office,
      mandates: [{ id: "m", role: "OFFICE" as const, cityId: "Parchim", bodyId: null }],
    };
    expect(contributionHeading(parchim, meeting(four))).toBe("Beitrag aus Parchim");
  });
});

describe("the invitation to answer", () => {
  it("is the head's of the own city", () => {
    const members: Member[] = [
      ["Lemgo", null],
      ["Stendal", null, "DEPUTY"],
      ["Stendal", null],
    ];
    expect(ownInvitation(seatsAt(meeting(members)), actor("MAYOR"))?.official.officeKind).toBe(
      "HEAD",
    );
  });

  it("is an open one before an answered one", () => {
    const members: Member[] = [
      ["Stendal", "ACCEPTED"],
      ["Stendal", null, "DEPUTY"],
    ];
    expect(ownInvitation(seatsAt(meeting(members)), actor("MAYOR"))?.official.officeKind).toBe(
      "DEPUTY",
    );
  });

  it("is none for somebody who speaks for no city", () => {
    expect(ownInvitation(seatsAt(meeting(four)), actor("PROCESS_MANAGER"))).toBeNull();
  });
});
