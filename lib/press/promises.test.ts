import { describe, expect, it } from "vitest";
import type { PressAgreement, PressMeeting } from "@/lib/press/facts";
import { agreementsInWords, rhythmInWords } from "@/lib/press/promises";
import { pressFacts } from "@/lib/testing/press";

const agreed = (
  text: string,
  cities: string[] = [],
  due: string | null = null,
): PressAgreement => ({
  text,
  cities,
  due: due ? new Date(`${due}T00:00:00Z`) : null,
});

describe("agreements", () => {
  it.each<[PressAgreement[], string[]]>([
    [[], []],
    [
      [agreed("Uns im Halbjahr treffen"), agreed("Einander konkrete Projekte vorstellen")],
      [
        "Die vier Städte wollen sich im Halbjahr treffen und einander konkrete Projekte vorstellen.",
      ],
    ],
    [[agreed("Eine Vorlage schicken.", ["Lemgo"])], ["Lemgo will eine Vorlage schicken."]],
    [
      [agreed("Eine Vorlage schicken", ["Lemgo", "Stendal"], "2023-06-30")],
      ["Bis zum 30. Juni 2023 wollen Lemgo und Stendal eine Vorlage schicken."],
    ],
    [
      [agreed("Über die Stadtziele telefonieren (Beispiel)", ["Lemgo"])],
      ["Lemgo will über die Stadtziele telefonieren (Beispiel)."],
    ],
    [
      [agreed("Den Rat fragen", ["Verbandsgemeinde Daun"])],
      ["Die Verbandsgemeinde Daun will den Rat fragen."],
    ],
    [[agreed("Leitfaden")], ["Die vier Städte haben vereinbart: „Leitfaden“."]],
    [
      [agreed("Leitfaden", ["Lemgo"], "2023-06-30"), agreed("Vorlage", ["Lemgo"], "2023-06-30")],
      ["Lemgo hat vereinbart, bis zum 30. Juni 2023 umzusetzen: „Leitfaden“ und „Vorlage“."],
    ],
    [
      [agreed("Wie wir unsere Ziele setzen"), agreed("Wir fragen die anderen")],
      [
        "Die vier Städte haben vereinbart: „Wie wir unsere Ziele setzen“ und „Wir fragen die anderen“.",
      ],
    ],
    [
      [agreed("Lemgo lädt ein. Stendal auch.")],
      ["Die vier Städte haben vereinbart: „Lemgo lädt ein. Stendal auch“."],
    ],
    [
      [agreed("Die „Karte“ einführen"), agreed("Den Rat fragen", ["Aue"])],
      ["Die vier Städte haben vereinbart: „Die ‚Karte‘ einführen“.", "Aue will den Rat fragen."],
    ],
  ])("%#: %j", (agreements, expected) => {
    expect(agreementsInWords(agreements, 4)).toEqual(expected);
  });

  it("of a single city are its own", () => {
    expect(agreementsInWords([agreed("Den Rat fragen")], 1)).toEqual([
      "Die Stadt will den Rat fragen.",
    ]);
  });
});

describe("rhythm and next date", () => {
  const next = new Date("2023-05-09T08:00:00Z");

  it.each<[Partial<PressMeeting>, PressAgreement[], string[]]>([
    [{}, [], ["Die Runde kommt in jedem Halbjahr zusammen."]],
    [{ rhythmMonths: 1 }, [], ["Die Runde kommt in jedem Monat zusammen."]],
    [{ rhythmMonths: 3 }, [], ["Die Runde kommt in jedem Vierteljahr zusammen."]],
    [{ rhythmMonths: 4 }, [], ["Die Runde kommt alle vier Monate zusammen."]],
    [{ rhythmMonths: 12 }, [], ["Die Runde kommt einmal im Jahr zusammen."]],
    [{ rhythmMonths: 18 }, [], ["Die Runde kommt alle 18 Monate zusammen."]],
    [
      { nextAt: next },
      [],
      ["Die Runde kommt in jedem Halbjahr zusammen, das nächste Mal am Dienstag, dem 9. Mai 2023."],
    ],
    [{}, [agreed("Uns im Halbjahresrhythmus treffen")], []],
    [
      { nextAt: next },
      [agreed("Uns im Halbjahresrhythmus treffen")],
      ["Das nächste Mal trifft sich die Runde am Dienstag, dem 9. Mai 2023."],
    ],
  ])("%#: %j", (changes, agreements, expected) => {
    const { meeting } = pressFacts([]);
    expect(rhythmInWords({ ...meeting, ...changes }, agreements)).toEqual(expected);
  });
});
