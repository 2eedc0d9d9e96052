import { describe, expect, it } from "vitest";
import { breakLines } from "./lines";

const measure = (text: string) => text.length;

function lines(text: string, width: number): string[] {
  return breakLines([{ text }], width, measure).map((line) =>
    line.map((piece) => piece.text).join(""),
  );
}

describe("breakLines", () => {
  it.each([
    ["at spaces", "eins zwei drei", 10, ["eins zwei ", "drei"]],
    ["behind hyphens", "Schwär-Fröhlich", 9, ["Schwär-", "Fröhlich"]],
    ["behind slashes of an address", "lemgo.de/leitfaden", 10, ["lemgo.de/", "leitfaden"]],
    ["within a word that is wider than a line", "abcdefgh", 3, ["abc", "def", "gh"]],
    ["where the text does", "oben\n\nunten", 20, ["oben", "", "unten"]],
    ["not at fixed spaces", "z.\u00a0B. so", 5, ["z.\u00a0B. ", "so"]],
    ["not before a dash that stands alone", "eins – zwei", 7, ["eins – ", "zwei"]],
  ])("breaks %s", (_, text, width, expected) => {
    expect(lines(text, width)).toEqual(expected);
  });

  it("keeps words of one look together and says where each piece stands", () => {
    const spans = [{ text: "ganz neu, " }, { text: "sehr neu", strong: true }];
    expect(breakLines(spans, 40, measure)).toEqual([
      [
        { text: "ganz neu, ", strong: false, href: null, x: 0, width: 10 },
        { text: "sehr neu", strong: true, href: null, x: 10, width: 8 },
      ],
    ]);
  });
});
