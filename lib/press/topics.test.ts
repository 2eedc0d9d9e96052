import { describe, expect, it } from "vitest";
import type { PressQuote, PressTopic } from "@/lib/press/facts";
import { closingInWords, talksInWords, topicsInWords } from "@/lib/press/topics";
import { pressPerson } from "@/lib/testing/press";

const topic = (
  kind: PressTopic["kind"],
  title: string,
  text = "",
  city: string | null = null,
): PressTopic => ({ kind, title, city, text });

const quote = (position: number, city: string | null): PressQuote => ({
  position,
  city,
  text: "Gut.",
  speaker: pressPerson("Bürgermeister", "Marcus Baier", "HERR"),
});

describe("what was talked about", () => {
  it.each<[PressTopic[], string[]]>([
    [[], []],
    [[topic("WELCOME", "Begrüßung"), topic("DISCUSSION", "Aussprache")], []],
    [[topic("REVIEW", "Rückblick", "Es hakt.")], []],
    [[topic("DISCUSSION", "Jugend")], ["Thema war „Jugend“."]],
    [
      [topic("WELCOME", "Kennenlernen", "Alle stellten sich vor"), topic("DISCUSSION", "Jugend")],
      ["Themen waren „Kennenlernen“ und „Jugend“. Alle stellten sich vor."],
    ],
    [[topic("PROJECT", "Karte", "", "Lemgo")], ["Lemgo stellte „Karte“ vor."]],
    [
      [topic("PROJECT", "Die „Karte“", "- gilt überall\n- **kostet nichts**", "Amt Büsum")],
      ["Das Amt Büsum stellte „Die ‚Karte‘“ vor. Gilt überall. Kostet nichts."],
    ],
    [[topic("PROJECT", "Karte")], ["Vorgestellt wurde „Karte“."]],
    [
      [topic("PROJECT", "Projekt aus Lemgo: Die Karte", "", "Lemgo")],
      ["Lemgo stellte „Die Karte“ vor."],
    ],
    [
      [topic("PROJECT", "Ein Projekt aus Halle (Saale) (Beispiel)", "", "Halle (Saale)")],
      ["Halle (Saale) stellte ein Projekt vor."],
    ],
    [[topic("PROJECT", "Projekt aus Lemgo", "", "Lemgo")], ["Lemgo stellte ein Projekt vor."]],
    [
      [topic("PROJECT", "Karte", "Lemgo stellt die Karte vor. Alle fragten nach.", "Lemgo")],
      ["Lemgo stellt die Karte vor. Alle fragten nach."],
    ],
  ])("%#: %j", (topics, expected) => {
    expect(topicsInWords({ topics, quotes: [] })).toEqual(expected);
  });
});

describe("the places of quotes", () => {
  const topics = [
    topic("DISCUSSION", "Jugend"),
    topic("PROJECT", "Karte", "", "Lemgo"),
    topic("PROJECT", "Börse", "", "Aue"),
  ];
  const [jugend, karte, boerse] = [
    "Thema war „Jugend“.",
    "Lemgo stellte „Karte“ vor.",
    "Aue stellte „Börse“ vor.",
  ];

  it.each<[string, PressQuote[], (string | undefined)[]]>([
    [
      "are behind what the speaker's city presented",
      [quote(1, "Lemgo")],
      [jugend, karte, "[Zitat 1]", boerse],
    ],
    [
      "of others follow the words before",
      [quote(2, "Bonn"), quote(1, "Lemgo")],
      [jugend, karte, "[Zitat 1]", "[Zitat 2]", boerse],
    ],
    [
      "that belong nowhere are at the end",
      [quote(1, null), quote(2, "Bonn")],
      [jugend, karte, boerse, "[Zitat 1]", "[Zitat 2]"],
    ],
  ])("%s", (_, quotes, expected) => {
    expect(topicsInWords({ topics, quotes })).toEqual(expected);
  });

  it("are there without any topic", () => {
    expect(topicsInWords({ topics: [], quotes: [quote(4, "Bonn")] })).toEqual(["[Zitat 4]"]);
  });
});

it("lets the minutes' words about the end stand, and none where nothing was said", () => {
  const topics = [topic("AGREEMENTS", "Wie weiter", "alle bleiben"), topic("CLOSING", "Ausklang")];
  expect(closingInWords(topics)).toEqual(["Alle bleiben."]);
});

describe("talks that came of it", () => {
  const talk = (from: string, to: string) => ({ from, to });

  it.each([
    [[], []],
    [
      [talk("Aue", "Bonn"), talk("Bonn", "Aue"), talk("Aue", "Bonn")],
      ["Aus dem Treffen ist ein Gespräch zwischen Aue und Bonn hervorgegangen."],
    ],
    [
      [talk("Aue", "Bonn"), talk("Calw", "Amt Büsum")],
      [
        "Aus dem Treffen sind Gespräche zwischen Aue und Bonn sowie zwischen Calw und dem Amt Büsum hervorgegangen.",
      ],
    ],
    [
      [talk("Aue", "Bonn"), talk("Aue", "Calw"), talk("Bonn", "Calw")],
      [
        "Aus dem Treffen sind Gespräche zwischen Aue und Bonn, zwischen Aue und Calw sowie zwischen Bonn und Calw hervorgegangen.",
      ],
    ],
  ])("%j", (talks, expected) => {
    expect(talksInWords(talks)).toEqual(expected);
  });
});
