import { describe, expect, it } from "vitest";
import type { CitySeat } from "@/lib/attendances/rules";
import {
  answersInWords,
  comingInWords,
  type Invited,
  ownAnswerInWords,
  peopleInWords,
  presencesInWords,
  sourceInWords,
  theirAnswer,
} from "@/lib/attendances/wording";

const silent: Invited = {
  answer: null,
  presence: null,
  answeredAt: null,
  answeredOnBehalf: false,
  answeredByName: null,
  answeredVia: null,
  answeredBy: null,
  representativeName: null,
  representativeOffice: null,
  companionName: null,
  companionOffice: null,
  official: {
    givenName: "Marcus",
    familyName: "Baier",
    officeTitle: "Bürgermeister",
    salutation: "HERR",
    city: { name: "Lemgo" },
  },
};

const unnamed = {
  givenName: null,
  familyName: null,
  officeTitle: "Bürgermeister",
  salutation: "HERR",
  city: { name: "Parchim" },
} as const;

const johannisson = {
  representativeName: "Dirk Johannisson",
  representativeOffice: "Fachbereichsleiter",
};

const referent = {
  companionName: "Hendric Schwär-Fröhlich",
  companionOffice: "Persönlicher Referent",
};

function invited(changes: Partial<Invited>): Invited {
  return { ...silent, ...changes };
}

describe("the people of a city", () => {
  it.each<[string, Partial<Invited>]>([
    ["Bürgermeister Marcus Baier", {}],
    [
      "Bürgermeister Marcus Baier, mit dem Persönlichen Referenten Hendric Schwär-Fröhlich",
      { answer: "ACCEPTED", ...referent },
    ],
    [
      "Bürgermeister Marcus Baier, mit Stellvertreter Axel Kleefeldt",
      { answer: "ACCEPTED", companionName: "Axel Kleefeldt", companionOffice: "Stellvertreter" },
    ],
    [
      "Fachbereichsleiter Dirk Johannisson in Vertretung des Bürgermeisters",
      { answer: "REPRESENTED", ...johannisson, official: unnamed },
    ],
    ["Bürgermeister von Parchim", { official: unnamed }],
    [
      "Fachbereichsleiter Dirk Johannisson in Vertretung der Bürgermeisterin",
      {
        answer: "REPRESENTED",
        ...johannisson,
        official: { ...silent.official, officeTitle: "Bürgermeisterin", salutation: "FRAU" },
      },
    ],
    [
      "Fachbereichsleiter Dirk Johannisson in Vertretung für Bürgermeister*in Marcus Baier",
      {
        answer: "REPRESENTED",
        ...johannisson,
        official: { ...silent.official, officeTitle: "Bürgermeister*in", salutation: null },
      },
    ],
    ["Bürgermeister Marcus Baier", { answer: "DECLINED", ...referent }],
    ["Bürgermeister Marcus Baier", { answer: "ACCEPTED", presence: "EXCUSED", ...referent }],
    ["in Vertretung des Bürgermeisters", { answer: "ACCEPTED", presence: "REPRESENTED" }],
  ])("%s", (words, changes) => {
    expect(peopleInWords(invited(changes))).toBe(words);
  });
});

describe("who answered for whom", () => {
  const answeredAt = new Date("2026-11-17T08:12:00Z");

  it.each<[string | null, Partial<Invited>]>([
    [null, {}],
    [null, { answer: "ACCEPTED", answeredAt }],
    [
      null,
      { answer: "ACCEPTED", answeredAt, answeredBy: { givenName: "Marcus", familyName: "Baier" } },
    ],
    [
      "Zugesagt von H. Schwär-Fröhlich im Auftrag von Bürgermeister Baier, 17. November, 9:12 Uhr",
      {
        answer: "ACCEPTED",
        answeredAt,
        answeredOnBehalf: true,
        answeredBy: { givenName: "Hendric", familyName: "Schwär-Fröhlich" },
      },
    ],
    [
      "Abgesagt von Robin Vorzimmer im Auftrag von Bürgermeister Baier, 17. November, 9:12 Uhr",
      { answer: "DECLINED", answeredAt, answeredOnBehalf: true, answeredByName: "Robin Vorzimmer" },
    ],
    [
      "Vertretung benannt im Auftrag von Bürgermeister Baier, 17. November, 9:12 Uhr",
      { answer: "REPRESENTED", answeredAt, answeredOnBehalf: true },
    ],
    [
      "Zugesagt von M. Musterfrau, 17. November, 9:12 Uhr",
      {
        answer: "ACCEPTED",
        answeredAt,
        answeredBy: { givenName: "Mai", familyName: "Musterfrau" },
      },
    ],
    [
      "Zugesagt telefonisch, erfasst durch M. Zosel-Mohr, 17. November, 9:12 Uhr",
      {
        answer: "ACCEPTED",
        answeredAt,
        answeredVia: "TELEPHONE",
        answeredBy: { givenName: "Marion", familyName: "Zosel-Mohr" },
      },
    ],
  ])("%s", (words, changes) => {
    expect(sourceInWords(invited(changes))).toBe(words);
  });
});

describe("the round table in sentences", () => {
  const seat = (
    cityName: string,
    state: CitySeat["state"],
    presence: CitySeat["presence"] = null,
  ) => ({
    cityName,
    state,
    presence,
  });

  it("tells the answers, the missing ones last", () => {
    const seats = [
      seat("Stendal", "open"),
      seat("Lemgo", "accepted"),
      seat("Gardelegen", "accepted"),
      seat("Parchim", "represented"),
    ];
    expect(answersInWords(seats)).toBe(
      "Antworten am runden Tisch: Lemgo hat zugesagt. Gardelegen hat zugesagt. Parchim kommt in Vertretung. Die Antwort aus Stendal ist noch offen.",
    );
  });

  it("tells refusals and reservations", () => {
    const seats = [seat("Stendal", "declined"), seat("Lemgo", "tentative")];
    expect(answersInWords(seats)).toBe(
      "Antworten am runden Tisch: Stendal hat abgesagt. Lemgo hat unter Vorbehalt zugesagt.",
    );
  });

  it("tells afterwards who was there", () => {
    const seats = [
      seat("Stendal", "open", "PRESENT"),
      seat("Parchim", "open", "REPRESENTED"),
      seat("Lemgo", "open", "EXCUSED"),
      seat("Gardelegen", "open"),
    ];
    expect(presencesInWords(seats)).toBe(
      "Am runden Tisch: Stendal war dabei. Parchim war vertreten. Lemgo war entschuldigt. Gardelegen war nicht dabei.",
    );
  });

  it("names those who come", () => {
    const attendances = [
      invited({ answer: "ACCEPTED" }),
      invited({ answer: "REPRESENTED", ...johannisson, official: unnamed }),
      invited({ answer: "DECLINED" }),
      invited({ answer: "ACCEPTED", official: unnamed }),
    ];
    expect(comingInWords([{ attendances }])).toEqual([
      "Marcus Baier aus Lemgo",
      "Dirk Johannisson in Vertretung aus Parchim",
      "Bürgermeister aus Parchim",
    ]);
  });
});

describe("one's own answer", () => {
  it.each<[string, boolean, Partial<Invited>]>([
    ["Ihre Antwort fehlt noch", true, {}],
    ["Die Antwort von Bürgermeister Baier fehlt noch", false, {}],
    ["Sie haben zugesagt", true, { answer: "ACCEPTED" }],
    ["Bürgermeister Baier hat abgesagt", false, { answer: "DECLINED" }],
    ["Sie werden vertreten von Dirk Johannisson", true, { answer: "REPRESENTED", ...johannisson }],
    ["Bürgermeister Baier hat unter Vorbehalt zugesagt", false, { answer: "TENTATIVE" }],
  ])("%s", (words, self, changes) => {
    expect(ownAnswerInWords(invited(changes), self)).toBe(words);
  });
});

it("shows the slower of two only what is filled in", () => {
  const standing = { ...johannisson, companionName: null, companionOffice: null, note: null };
  expect(theirAnswer({ answer: "REPRESENTED", ...standing })).toEqual({
    answer: "Vertretung benannt",
    representativeName: "Dirk Johannisson",
    representativeOffice: "Fachbereichsleiter",
  });
});
