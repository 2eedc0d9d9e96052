import { describe, expect, it } from "vitest";
import { draftPressRelease } from "@/lib/press/draft";
import type { PressCity, PressDelegation, PressFacts, PressPerson } from "@/lib/press/facts";
import { pressCity, pressFacts, pressPerson } from "@/lib/testing/press";

const NAMES = ["Stendal", "Neuss", "Bad Orb", "Amt Büsum", "Gardelegen", "Halle", "Görlitz", "Ulm"];

const KINDS: ((name: string) => PressDelegation)[] = [
  (name) => came(name),
  (name) => ({ ...came(name), companions: [deputy(name, 1)] }),
  (name) => ({ ...came(name), companions: [deputy(name, 1), deputy(name, 2)] }),
  (name) => ({
    ...came(name),
    presence: "REPRESENTED",
    representative: pressPerson("Fachbereichsleiter", `Rolf ${name}`),
  }),
  () => ({ ...NOBODY, presence: "PRESENT", head: pressPerson("Bürgermeister*in", null) }),
  (name) => ({ ...came(name), presence: "EXCUSED" }),
  (name) => ({ ...came(name), presence: "ABSENT" }),
  () => NOBODY,
];

const NOBODY: PressDelegation = {
  presence: null,
  head: null,
  representative: null,
  companions: [],
};

function came(name: string): PressDelegation {
  return {
    ...NOBODY,
    presence: "PRESENT",
    head: pressPerson("Bürgermeisterin", `Vera ${name}`, "FRAU"),
  };
}

function deputy(name: string, number: number) {
  return pressPerson("Stellvertreterin", `Dora ${name} ${number}`, "FRAU");
}

/** Everything that can be known, about so many cities that came in all the ways there are, beginning with one of them. */
function combination(count: number, shift: number): PressFacts {
  const cities = NAMES.slice(0, count).map((name, index): PressCity => {
    const make = KINDS[(index + shift) % KINDS.length] ?? came;
    return pressCity(name, {
      memberSince: index % 3 === 2 ? null : 2020 + index,
      carriers: [
        {
          name: `Träger ${index}`,
          kind: ([null, "MIXED", "MUNICIPAL"] as const)[index % 3] ?? null,
        },
      ],
      delegation: make(name),
    });
  });
  const [first = "", ...rest] = NAMES.slice(0, count);
  return pressFacts(cities, {
    growth: [first, ...rest].map((name, index) => ({
      year: 2015 + index,
      joined: [name],
      left: [],
    })),
    topics: [
      { kind: "WELCOME", title: "Begrüßung", city: null, text: "" },
      { kind: "PROJECT", title: "Die „Karte“", city: first, text: "- eins\n- **zwei**!" },
      { kind: "PROJECT", title: "Von anderen", city: null, text: "" },
      { kind: "DISCUSSION", title: "Wie wir werben", city: null, text: "" },
      { kind: "CLOSING", title: "Ausklang", city: null, text: "alle dankten" },
    ],
    quotes: [3, 1, 7].map((position) => ({
      position,
      text: "Gut.",
      city: position === 7 ? first : null,
      speaker: pressPerson("Bürgermeisterin", "Vera Wort", "FRAU"),
    })),
    talks: rest.map((to) => ({ from: first, to })),
    spokespersons: [
      {
        name: "Maria Muster",
        familyName: "Muster",
        salutation: shift % 2 ? "HERR" : null,
        city: count % 2 ? first : null,
        isJustReElected: shift % 3 > 0,
        appeal: shift % 3 < 2 ? { title: "Werben", callToAction: "Sprechen Sie darüber" } : null,
      },
    ],
    agreements: [
      { text: "Uns treffen", cities: [], due: null },
      { text: "Leitfaden", cities: [first], due: new Date("2023-06-30") },
    ],
  });
}

/** Who came or was represented, and the heads who did not come. */
function namesOf({ cities }: PressFacts): { told: string[]; untold: string[] } {
  const delegations = cities.map(({ delegation }) => delegation);
  const away = delegations.filter(
    ({ presence }) => presence === "EXCUSED" || presence === "ABSENT",
  );
  const others = delegations.filter((one) => !away.includes(one));
  const named = (people: readonly (PressPerson | null)[]) =>
    people.flatMap((person) => person?.name ?? []);
  return {
    told: [
      ...named(others.map(({ head }) => head)),
      ...named(
        delegations.flatMap(({ representative, companions }) => [representative, ...companions]),
      ),
    ],
    untold: named(away.map(({ head }) => head)),
  };
}

const COMBINATIONS = NAMES.flatMap((_, count) =>
  KINDS.map((__, shift) => [count + 1, shift] as const),
);

describe("whatever comes together, the draft", () => {
  it.each(COMBINATIONS)(
    "of %i cities, case %i, has no gaps and no doubled marks",
    (count, shift) => {
      const { title, body } = draftPressRelease(combination(count, shift));
      expect(`${title}\n${body}`).not.toMatch(
        /undefined|null|NaN|\[object|press\.|[{}]| {2}| [,.;:!?]|,,|\.\.|,\.|\( | \)|\n{3}/,
      );
    },
  );

  it.each(COMBINATIONS)("of %i cities, case %i, has whole sentences", (count, shift) => {
    const { body } = draftPressRelease(combination(count, shift));
    for (const paragraph of body.split("\n\n")) {
      if (/^\[Zitat \d+\]$/.test(paragraph)) continue;
      expect(paragraph).toMatch(/^[\p{Lu}\d„]/u);
      expect(paragraph).toMatch(/[.!?]“?$/);
      for (const [, start] of paragraph.matchAll(/(?<!\d)[.!?] (\S)/g))
        expect(start).toMatch(/[\p{Lu}\d„]/u);
    }
  });

  it.each(COMBINATIONS)("of %i cities, case %i, tells each name once", (count, shift) => {
    const facts = combination(count, shift);
    const { body } = draftPressRelease(facts);
    const { told, untold } = namesOf(facts);
    for (const name of told) expect(body.split(new RegExp(`${name}(?! \\d)`))).toHaveLength(2);
    for (const name of untold) expect(body).not.toContain(name);
  });

  it.each(COMBINATIONS)("of %i cities, case %i, has a place for each quote", (count, shift) => {
    const { body } = draftPressRelease(combination(count, shift));
    const places = body.split("\n\n").filter((paragraph) => paragraph.startsWith("[Zitat"));
    expect(places.toSorted()).toEqual(["[Zitat 1]", "[Zitat 3]", "[Zitat 7]"]);
  });
});

it("states nothing but who met when while nothing else is known", () => {
  const facts = pressFacts([pressCity("Ulm", { memberSince: null, carriers: [] })], {
    network: { name: "Netz", cities: 1, states: 1 },
    growth: [],
  });
  expect(draftPressRelease({ ...facts, meeting: { ...facts.meeting, hosts: [] } })).toEqual({
    title: "Austauschrunde in Ulm",
    body: [
      "Die Austauschrunde von Ulm hat am Dienstag, dem 8. November 2022, digital getagt.",
      "Für Ulm nahm Bürgermeisterin Vera Ulm teil.",
      "Die Runde kommt in jedem Halbjahr zusammen.",
    ].join("\n\n"),
  });
});
