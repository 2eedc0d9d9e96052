import { describe, expect, it } from "vitest";
import { markedPieces, readQuestion, textQuery } from "@/lib/search/rules";

describe("what is looked for", () => {
  it.each([
    [
      { q: "  Ehrenamt ", kind: "project" },
      { words: "Ehrenamt", kind: "project" },
    ],
    [{ q: ["a", "b"] }, { words: "a", kind: null }],
    [
      { q: "\u0000", kind: "mail" },
      { words: null, kind: null },
    ],
    [{}, { words: null, kind: null }],
  ])("%j reads %j", (address, question) => {
    expect(readQuestion(address)).toEqual(question);
  });

  it("becomes words that may go on, and nothing the database could take for a command", () => {
    expect(textQuery("Ehren amt")).toBe("Ehren:* & amt:*");
    expect(textQuery("abc' | !b & (def):*")).toBe("abc:* & b & def:*");
    expect(textQuery("<>&")).toBeNull();
  });
});

describe("marking", () => {
  it.each([
    ["Fördern und fordern", "ford", ["Förd", "ford"]],
    ["Ehrenamt", "EHREN", ["Ehren"]],
    ["Großes Maß", "gross", []],
    ["nichts davon", "xyz", []],
  ])("of %s by %s", (text, typed, marked) => {
    const pieces = markedPieces(text, typed);
    expect(pieces.map((piece) => piece.text).join("")).toBe(text);
    expect(pieces.flatMap((piece) => (piece.isMatch ? [piece.text] : []))).toEqual(marked);
  });

  it("leaves what looks like markup the text it is", () => {
    const pieces = markedPieces("<script>alert(1)</script>", "script");
    expect(pieces.map((piece) => piece.text).join("")).toBe("<script>alert(1)</script>");
  });
});
