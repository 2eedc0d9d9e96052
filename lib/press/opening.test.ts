import { describe, expect, it } from "vitest";
import type { PressDelegation, PressMeeting } from "@/lib/press/facts";
import { attendanceInWords, leadInWords, titleInWords } from "@/lib/press/opening";
import { pressCity, pressFacts } from "@/lib/testing/press";

const NAMES = ["Aue", "Bonn", "Calw", "Daun", "Erfurt", "Fulda", "Gera", "Hanau"];
const cities = (count: number) => NAMES.slice(0, count).map((name) => pressCity(name));
const NOBODY: PressDelegation = {
  presence: null,
  head: null,
  representative: null,
  companions: [],
};

function lead(count: number, changes: Partial<PressMeeting> = {}): string {
  const facts = pressFacts(cities(count));
  return leadInWords({ ...facts, meeting: { ...facts.meeting, ...changes } }).join(" ");
}

describe("the title of", () => {
  it.each([
    [1, true, "Austauschrunde in Aue"],
    [2, true, "Aue und Bonn erstmals in einer Runde"],
    [2, false, "Aue und Bonn im Austausch"],
    [3, true, "Aue, Bonn und Calw erstmals in einer Runde"],
    [4, false, "Aue, Bonn, Calw und Daun im Austausch"],
    [5, true, "Fünf Städte erstmals in einer Runde"],
    [6, false, "Sechs Städte im Austausch"],
    [7, true, "Sieben Städte erstmals in einer Runde"],
    [8, false, "Acht Städte im Austausch"],
  ])("%i cities, first so: %s", (count, isFirstOfItsKind, expected) => {
    const facts = pressFacts(cities(count));
    expect(titleInWords({ ...facts, meeting: { ...facts.meeting, isFirstOfItsKind } })).toBe(
      expected,
    );
  });

  it("a city that begins with an article begins with a capital letter", () => {
    expect(titleInWords(pressFacts([pressCity("Amt Büsum"), pressCity("Aue")]))).toBe(
      "Das Amt Büsum und Aue erstmals in einer Runde",
    );
  });
});

describe("who met when and how", () => {
  it.each<[Partial<PressMeeting>, string]>([
    [
      {},
      "Zum ersten Mal in dieser Zusammensetzung haben sich die Verwaltungsspitzen von Aue und Bonn ausgetauscht: Am Dienstag, dem 8. November 2022, kamen sie digital zusammen. Eingeladen hatten die Koordinierungsstellen der zwei Städte.",
    ],
    [
      { isFirstOfItsKind: false, hosts: [{ name: "Stelle", city: "Bonn" }] },
      "Die Verwaltungsspitzen von Aue und Bonn haben sich am Dienstag, dem 8. November 2022, digital ausgetauscht. Eingeladen hatte die Koordinierungsstelle in Bonn.",
    ],
    [
      {
        isFirstOfItsKind: false,
        hosts: [
          { name: "Stelle", city: "Bonn" },
          { name: "Zweite Stelle", city: "Bonn" },
        ],
        format: "IN_PERSON",
      },
      "Die Verwaltungsspitzen von Aue und Bonn haben sich am Dienstag, dem 8. November 2022, vor Ort ausgetauscht. Eingeladen hatten die Koordinierungsstellen in Bonn.",
    ],
    [
      { isFirstOfItsKind: false, hosts: [], format: "IN_PERSON", place: "Bonn" },
      "Die Verwaltungsspitzen von Aue und Bonn haben sich am Dienstag, dem 8. November 2022, in Bonn ausgetauscht.",
    ],
    [
      { hosts: [], format: "IN_PERSON", place: "Rathaus Bonn" },
      "Zum ersten Mal in dieser Zusammensetzung haben sich die Verwaltungsspitzen von Aue und Bonn ausgetauscht: Am Dienstag, dem 8. November 2022, kamen sie vor Ort (Rathaus Bonn) zusammen.",
    ],
    [
      { isFirstOfItsKind: false, hosts: [], format: "HYBRID" },
      "Die Verwaltungsspitzen von Aue und Bonn haben sich am Dienstag, dem 8. November 2022, vor Ort und digital ausgetauscht.",
    ],
    [
      { isFirstOfItsKind: false, hosts: [], format: "HYBRID", place: "Rathaus Bonn" },
      "Die Verwaltungsspitzen von Aue und Bonn haben sich am Dienstag, dem 8. November 2022, vor Ort (Rathaus Bonn) und digital ausgetauscht.",
    ],
    [
      { isFirstOfItsKind: false, hosts: [], startsAt: new Date("2022-11-08T23:30:00Z") },
      "Die Verwaltungsspitzen von Aue und Bonn haben sich am Mittwoch, dem 9. November 2022, digital ausgetauscht.",
    ],
  ])("%#: %j", (changes, expected) => {
    expect(lead(2, changes)).toBe(expected);
  });

  it("names only the cities somebody came for", () => {
    const facts = pressFacts([...cities(2), pressCity("Calw", { delegation: NOBODY })]);
    expect(leadInWords(facts)[0]).toContain("Verwaltungsspitzen von Aue und Bonn ausgetauscht");
  });
});

describe("who took part of", () => {
  const vera = (name: string) => `für ${name} Bürgermeisterin Vera ${name}`;
  const first = "Für Aue nahm Bürgermeisterin Vera Aue teil";

  it.each([
    [1, [`${first}.`]],
    [2, [`${first}, ${vera("Bonn")}.`]],
    [3, [`${first}, ${vera("Bonn")} sowie ${vera("Calw")}.`]],
    [4, [`${first}, ${vera("Bonn")}, ${vera("Calw")} sowie ${vera("Daun")}.`]],
    [
      5,
      [
        `${first}, ${vera("Bonn")}, ${vera("Calw")} sowie ${vera("Daun")}.`,
        "Für Erfurt war Bürgermeisterin Vera Erfurt dabei.",
      ],
    ],
    [
      8,
      [
        `${first}, ${vera("Bonn")}, ${vera("Calw")} sowie ${vera("Daun")}.`,
        `Für Erfurt war Bürgermeisterin Vera Erfurt dabei, ${vera("Fulda")}, ${vera("Gera")} sowie ${vera("Hanau")}.`,
      ],
    ],
  ])("%i cities", (count, expected) => {
    expect(attendanceInWords(cities(count))).toEqual(expected);
  });

  it.each([
    [["EXCUSED"], ["Aue ließ sich entschuldigen."]],
    [["EXCUSED", "EXCUSED"], ["Aue und Bonn ließen sich entschuldigen."]],
    [["ABSENT"], ["Aue war diesmal nicht vertreten."]],
    [["ABSENT", "ABSENT"], ["Aue und Bonn waren diesmal nicht vertreten."]],
    [
      ["EXCUSED", "ABSENT"],
      ["Aue ließ sich entschuldigen.", "Bonn war diesmal nicht vertreten."],
    ],
    [[null], []],
  ] as const)("nobody for %j", (presences, expected) => {
    const away = presences.map((presence, index) =>
      pressCity(NAMES[index] ?? "", { delegation: { ...NOBODY, presence } }),
    );
    expect(attendanceInWords(away)).toEqual(expected);
  });
});
