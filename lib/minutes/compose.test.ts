import { describe, expect, it } from "vitest";
import { composeMinutes } from "@/lib/minutes/compose";
import { minutesContentSchema } from "@/lib/minutes/content";
import type { MinutesFacts } from "@/lib/minutes/facts";
import type { Presence } from "@/prisma/generated/enums";

const STENDAL = "0190a000-0000-7000-8000-000000000001";
const LEMGO = "0190a000-0000-7000-8000-000000000002";
const ITEM = "0190a000-0000-7000-8000-000000000003";
const AGREEMENT = "0190a000-0000-7000-8000-000000000004";

function person(presence: Presence | null, changes: object = {}) {
  return {
    answer: null,
    presence,
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
      salutation: "HERR" as const,
      cityId: LEMGO,
      city: { name: "Lemgo" },
    },
    ...changes,
  };
}

function facts(changes: Partial<MinutesFacts> = {}): MinutesFacts {
  const member = (cityId: string, name: string) => ({
    cityId,
    joinedOn: new Date("2020-01-01"),
    leftOn: null,
    city: { name },
  });
  return {
    id: ITEM,
    circleId: ITEM,
    startsAt: new Date("2026-12-15T09:00:00Z"),
    durationMinutes: 90,
    timeZone: "Europe/Berlin",
    format: "DIGITAL",
    place: null,
    heldAt: new Date("2026-12-15T10:30:00Z"),
    cancelledAt: null,
    circle: {
      name: "Stendal und Lemgo",
      members: [member(STENDAL, "Stendal"), member(LEMGO, "Lemgo")],
    },
    hosts: [{ body: { name: "Freiwilligen-Agentur Altmark e.V." } }],
    attendances: [person("PRESENT")],
    agenda: [],
    commitments: [],
    talks: [],
    next: null,
    ...changes,
  };
}

describe("the draft", () => {
  it("says who met when and how, and who invited", () => {
    expect(composeMinutes(facts()).opening).toBe(
      "Die Austauschrunde Stendal und Lemgo hat sich am Dienstag, 15. Dezember 2026, 10:00–11:30 Uhr, getroffen (digital). Eingeladen hat Freiwilligen-Agentur Altmark e.V.",
    );
  });

  it("names the place", () => {
    const opening = composeMinutes(facts({ format: "IN_PERSON", place: "Rathaus Lemgo" })).opening;
    expect(opening).toContain("(vor Ort, Rathaus Lemgo)");
  });

  it.each([
    ["present", person("PRESENT"), "Bürgermeister Marcus Baier"],
    ["excused", person("EXCUSED"), "Bürgermeister Marcus Baier, entschuldigt"],
    ["absent", person("ABSENT"), "Bürgermeister Marcus Baier, nicht dabei"],
    ["not noted", person(null), "Bürgermeister Marcus Baier, nicht dabei"],
    [
      "with a companion",
      person("PRESENT", {
        companionName: "Hendric Schwär-Fröhlich",
        companionOffice: "Persönlicher Referent",
      }),
      "Bürgermeister Marcus Baier, mit dem Persönlichen Referenten Hendric Schwär-Fröhlich",
    ],
    [
      "represented",
      person("REPRESENTED", {
        answer: "REPRESENTED",
        representativeName: "Dirk Johannisson",
        representativeOffice: "Fachbereichsleiter",
      }),
      "Fachbereichsleiter Dirk Johannisson in Vertretung des Bürgermeisters",
    ],
  ])("says who was %s", (_, attendance, text) => {
    const { presence } = composeMinutes(facts({ attendances: [attendance] }));
    expect(presence).toEqual([{ part: LEMGO, city: "Lemgo", text }]);
  });

  it("puts the people of a city below each other", () => {
    const { presence } = composeMinutes(
      facts({ attendances: [person("PRESENT"), person("EXCUSED")] }),
    );
    expect(presence[0]?.text.split("\n")).toHaveLength(2);
  });

  it("takes the note of each item, and leaves an item without one open", () => {
    const item = { id: ITEM, kind: "PROJECT" as const, title: "Ehrenamtskarte", city: null };
    const agenda = [
      { ...item, note: { text: " Lemgo stellt vor. " } },
      { ...item, note: null },
    ];
    expect(composeMinutes(facts({ agenda })).items.map(({ text }) => text)).toEqual([
      "Lemgo stellt vor.",
      "",
    ]);
  });

  it.each([
    ["one city", [{ city: { id: LEMGO, name: "Lemgo" } }], "Lemgo"],
    ["the whole circle", [], "beide Städte"],
  ])("names as owner of an agreement %s", (_, owners, words) => {
    const commitment = { id: AGREEMENT, title: "Vorlage schicken", proviso: null, owners };
    const { agreements } = composeMinutes(
      facts({ commitments: [{ ...commitment, dueOn: new Date("2027-03-01") }] }),
    );
    expect(agreements).toEqual([
      {
        part: AGREEMENT,
        text: "Vorlage schicken",
        owners: words,
        cityIds: owners.map(({ city }) => city.id),
        due: "2027-03-01",
        proviso: null,
      },
    ]);
  });

  it("says once that two cities have talked", () => {
    const talk = { fromCity: { name: "Stendal" }, toCity: { name: "Lemgo" } };
    expect(composeMinutes(facts({ talks: [talk, talk] })).talks).toBe(
      "Stendal und Lemgo haben miteinander gesprochen.",
    );
  });

  it("says when the next meeting is, if there is one", () => {
    const next = { startsAt: new Date("2027-06-15T08:00:00Z"), timeZone: "Europe/Berlin" };
    expect(composeMinutes(facts({ next })).next).toBe(
      "Das nächste Treffen ist am Dienstag, 15. Juni 2027, 10:00 Uhr.",
    );
    expect(composeMinutes(facts()).next).toBe("");
  });

  it("is what a version may hold", () => {
    expect(minutesContentSchema.safeParse(composeMinutes(facts())).success).toBe(true);
  });
});
