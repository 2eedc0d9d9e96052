import { describe, expect, it } from "vitest";
import { type Identity, mentions, sweep, sweepJson } from "./identity";

const BAIER: Identity = {
  userId: null,
  officialIds: [],
  names: [{ givenName: "Marcus", familyName: "Baier" }],
  titles: ["Bürgermeister"],
  addresses: ["baier@lemgo.example"],
  office: "Bürgermeister*in von Lemgo",
  knownByFamilyName: true,
};
const OFFICE = BAIER.office;

describe("the office takes the place of the name", () => {
  it.each([
    ["Marcus Baier berichtet.", `${OFFICE} berichtet.`],
    ["im Auftrag von Bürgermeister Baier", `im Auftrag von ${OFFICE}`],
    ["Bürgermeister Marcus Baier sagt zu", `${OFFICE} sagt zu`],
    ["Sehr geehrter Herr Bürgermeister Baier,", `Sehr geehrter ${OFFICE},`],
    ["Baiers Vorschlag", `${OFFICE} Vorschlag`],
    ["Baier, Marcus", OFFICE],
    ["M. Baier", OFFICE],
    ["MARCUS BAIER", OFFICE],
    ["An Baier@Lemgo.example.", "An geloescht@erased.invalid."],
  ])("%s", (text, swept) => {
    expect(sweep(text, BAIER)).toBe(swept);
    expect(mentions(text, BAIER)).toBe(true);
  });

  it("also within a calendar file that breaks its lines", () => {
    const file =
      "BEGIN:VCALENDAR\r\nATTENDEE;CN=Marcus Ba\r\n ier:mailto:baier@lem\r\n go.example\r\n";
    expect(sweep(file, BAIER)).not.toMatch(/Baier|baier/);
  });

  it("at any depth of JSON", () => {
    expect(sweepJson({ a: ["Marcus Baier", 3, null, { b: "Herr Baier" }] }, BAIER)).toEqual({
      a: [OFFICE, 3, null, { b: OFFICE }],
    });
  });
});

describe("nobody else loses a word", () => {
  it.each([
    "Baierbrunn",
    "Schwär-Baier",
    "xbaier@lemgo.example",
    "baier@lemgo.example.org",
    "Marcus Sieler",
    "die baier",
  ])("%s", (text) => {
    expect(sweep(text, BAIER)).toBe(text);
  });

  it("where somebody else bears the family name, or a place does", () => {
    const shared = { ...BAIER, knownByFamilyName: false };
    expect(sweep("Baier", shared)).toBe("Baier");
    expect(sweep("Herr Baier und Marcus Baier", shared)).toBe(`${OFFICE} und ${OFFICE}`);
  });
});
