import { describe, expect, it } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import type { BriefMeeting, Overview } from "@/lib/overview/queries";
import { waitingLines } from "@/lib/overview/waiting";
import { EMPTY_OVERVIEW } from "@/lib/testing/empty-overview";

const NOW = new Date("2026-11-23T09:00:00Z");

const nobody = {
  userId: "user",
  mandates: [],
  managedCircleIds: [],
} as unknown as Actor;

const mayor: Actor = {
  ...nobody,
  mandates: [{ id: "m", role: "MAYOR", cityId: "stendal", bodyId: null }],
};

const manager: Actor = {
  ...nobody,
  mandates: [{ id: "m", role: "PROCESS_MANAGER", cityId: "stendal", bodyId: "body" }],
  managedCircleIds: ["circle"],
};

function meeting(changes: Partial<BriefMeeting> = {}): BriefMeeting {
  const seat = (city: string, answer: "ACCEPTED" | null) => ({
    answer,
    presence: null,
    official: { officeKind: "HEAD" as const, city: { id: city.toLowerCase(), name: city } },
  });
  return {
    id: "meeting",
    title: "Austausch",
    startsAt: new Date("2026-12-08T09:00:00Z"),
    durationMinutes: 90,
    timeZone: "Europe/Berlin",
    answerBy: new Date("2026-11-27"),
    invitedAt: NOW,
    circleId: "circle",
    attendances: [seat("Stendal", null), seat("Lemgo", "ACCEPTED"), seat("Parchim", null)],
    ...changes,
  };
}

function lines(actor: Actor, overview: Partial<Overview>) {
  return waitingLines({ ...EMPTY_OVERVIEW, ...overview }, actor, NOW).map(
    ({ href, title, text }) => [href, title, text],
  );
}

describe("a mayor is asked", () => {
  it("to answer invitations beyond the next one", () => {
    const next = { id: "next" } as Overview["next"];
    expect(lines(mayor, { next, waiting: [meeting({ id: "next" }), meeting()] })).toEqual([
      [
        "/meetings/meeting/answer",
        "Einladung zum Dienstag, 8. Dezember",
        "Antwort bitte bis Freitag, 27. November",
      ],
    ]);
  });

  it("how due and overdue commitments stand, not about far ones nor what is not promised yet", () => {
    const one = (id: string, dueOn: string | null, proviso: string | null = null) => ({
      id,
      title: id,
      status: "PLANNED" as const,
      reason: null,
      dueOn: dueOn ? new Date(dueOn) : null,
      proviso,
      confirmedAt: null,
      owners: [],
      confirmations: [],
    });
    const commitments = [
      one("late", "2026-11-22"),
      one("today", "2026-11-23"),
      one("soon", "2026-12-07"),
      one("provisional", "2026-12-01", "des Ratsbeschlusses"),
      one("far", "2026-12-08"),
      one("open", null),
    ];
    expect(lines(mayor, { commitments })).toEqual([
      [
        "/commitments/late",
        "late",
        "War bis 22. November 2026 vereinbart. Ein Satz genügt; verschieben ist in Ordnung.",
      ],
      ["/commitments/today", "today", "Bis 23. November 2026 vereinbart. Wie steht es?"],
      ["/commitments/soon", "soon", "Bis 7. Dezember 2026 vereinbart. Wie steht es?"],
    ]);
  });

  it("to answer appeals addressed to the city, once", () => {
    const appeal = (slug: string, answers: ("ENDORSED" | null)[]) => ({
      id: slug,
      slug,
      title: "Werben Sie",
      callToAction: "",
      publishedAt: NOW,
      authorOffice: "",
      answerBy: null,
      author: { givenName: "Marion", familyName: "Zosel-Mohr", salutation: null },
      responses: answers.map((answer) => ({ answer, readAt: null })),
      _count: { responses: 0 },
    });
    const appeals = [
      appeal("open", [null]),
      appeal("answered", ["ENDORSED"]),
      appeal("not-ours", []),
    ];
    expect(lines(mayor, { appeals })).toEqual([
      [
        "/appeals/open",
        "Appell: Werben Sie",
        "Marion Zosel-Mohr bittet alle Städte um eine Antwort.",
      ],
    ]);
  });

  it("nothing about the work of process managers", () => {
    const past = meeting({ startsAt: new Date("2026-11-20T09:00:00Z") });
    expect(lines(mayor, { waiting: [past, meeting({ invitedAt: null })] })).toEqual([]);
  });
});

describe("a process manager is told", () => {
  it("which cities have not answered", () => {
    expect(lines(manager, { waiting: [meeting()] })).toEqual([
      [
        "/meetings/meeting",
        "Treffen am Dienstag, 8. Dezember",
        "Ohne Antwort: Stendal und Parchim",
      ],
    ]);
  });

  it("nothing when all have", () => {
    expect(lines(manager, { waiting: [meeting({ attendances: [] })] })).toEqual([]);
  });

  it("of drafts and of presence to note", () => {
    const held = meeting({ id: "begun", startsAt: new Date("2026-11-20T09:00:00Z") });
    expect(lines(manager, { waiting: [held, meeting({ id: "draft", invitedAt: null })] })).toEqual([
      [
        "/meetings/begun/presence",
        "Wer war dabei? Treffen am Freitag, 20. November",
        "Bitte tragen Sie ein, wer teilgenommen hat.",
      ],
      [
        "/meetings/draft",
        "Entwurf: Treffen am Dienstag, 8. Dezember",
        "Noch ist niemand eingeladen.",
      ],
    ]);
  });

  it("nothing of circles others drive", () => {
    expect(lines(manager, { waiting: [meeting({ circleId: "other" })] })).toEqual([]);
  });

  it("of mails that did not arrive", () => {
    const figures = { lostMails: 2 } as Overview["figures"];
    expect(lines(manager, { figures })[0]?.slice(0, 2)).toEqual([
      "/mails",
      "2 Mails sind nicht angekommen",
    ]);
  });

  it("of replies that could not be assigned, of proposals, and of a mailbox that is away", () => {
    const figures = {
      waitingReplies: 1,
      counterMeetingId: "meeting",
      mailboxAwaySince: NOW,
    } as Overview["figures"];
    expect(lines(manager, { figures }).map(([href, title]) => [href, title])).toEqual([
      ["/meetings/meeting#gegenvorschlaege", "Gegenvorschlag zu einem Treffen"],
      ["/replies", "Eine Antwort konnte nicht zugeordnet werden"],
      ["/replies", "Das Antwort-Postfach ist nicht erreichbar seit 23. November, 10:00 Uhr"],
    ]);
  });

  describe("of a circle without a date", () => {
    const meeting = (startsAt: string, changes = {}) => ({
      startsAt: new Date(startsAt),
      heldAt: null,
      invitedAt: null,
      cancelledAt: null,
      ...changes,
    });
    const held = (day: string) => meeting(`${day}T09:00:00Z`, { heldAt: NOW, invitedAt: NOW });
    const told = (meetings: ReturnType<typeof meeting>[], polls: { id: string }[] = []) => {
      const foundedOn = new Date("2020-01-01");
      const circle = { id: "circle", name: "Altmark", rhythmMonths: 6, foundedOn };
      return lines(manager, { circles: [{ ...circle, meetings, polls }] });
    };

    it("since when it is overdue, once the window has passed", () => {
      expect(told([held("2026-03-03")])).toEqual([
        [
          "/circles/circle",
          "Überfällig seit September 2026: Runde Altmark",
          "Das letzte Treffen war am 3. März 2026, vereinbart ist eines alle 6 Monate.",
        ],
      ]);
      expect(told([])).toEqual([
        [
          "/circles/circle",
          "Überfällig seit Juli 2020: Runde Altmark",
          "Die Runde gibt es seit 1. Januar 2020, getroffen hat sie sich noch nicht.",
        ],
      ]);
    });

    it("that its window comes, from eight weeks before", () => {
      expect(told([held("2026-08-01")])).toEqual([
        [
          "/circles/circle",
          "Nächstes Treffen planen: Runde Altmark",
          "Zeitfenster 4. Januar bis 1. März 2027. Das letzte Treffen war am 1. August 2026, vereinbart ist eines alle 6 Monate.",
        ],
      ]);
      expect(told([held("2026-11-10")])).toEqual([]);
    });

    it("nothing when a meeting is planned, held without a note, or a poll runs", () => {
      const past = held("2026-03-03");
      expect(told([meeting("2026-12-08T09:00:00Z"), past])).toEqual([]);
      expect(told([meeting("2026-11-20T09:00:00Z", { invitedAt: NOW }), past])).toEqual([]);
      expect(told([past], [{ id: "poll" }])).toEqual([]);
    });
  });
});
