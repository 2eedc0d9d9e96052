import { describe, expect, it } from "vitest";
import {
  fullPlace,
  placeAsAdjective,
  placeIn,
  placeInGenitive,
  placesAfter,
} from "@/lib/press/places";

describe("a city whose name brings an article", () => {
  it.each([
    ["Stendal", "Stendal", "Stendal", "Stendal"],
    ["Bad Orb", "Bad Orb", "Bad Orb", "Bad Orb"],
    ["Neustadt an der Aisch", ...Array(3).fill("Neustadt an der Aisch")],
    ["Amt Büsum", "das Amt Büsum", "das Amt Büsum", "dem Amt Büsum"],
    [
      "Verbandsgemeinde Daun",
      "die Verbandsgemeinde Daun",
      "die Verbandsgemeinde Daun",
      "der Verbandsgemeinde Daun",
    ],
    [
      "Verwaltungsverband Tal",
      "der Verwaltungsverband Tal",
      "den Verwaltungsverband Tal",
      "dem Verwaltungsverband Tal",
    ],
    [
      "Lutherstadt Wittenberg",
      "die Lutherstadt Wittenberg",
      "die Lutherstadt Wittenberg",
      "der Lutherstadt Wittenberg",
    ],
  ])("%s", (name, nominative, accusative, dative) => {
    expect(placeIn("nominative", name)).toBe(nominative);
    expect(placeIn("accusative", name)).toBe(accusative);
    expect(placeIn("dative", name)).toBe(dative);
  });
});

describe("cities after a preposition", () => {
  it.each([
    ["von", ["Stendal"], "von Stendal"],
    ["von", ["Stendal", "Lemgo"], "von Stendal und Lemgo"],
    ["in", ["Stendal", "Lemgo", "Parchim"], "in Stendal, Lemgo und Parchim"],
    ["in", ["Amt Büsum"], "im Amt Büsum"],
    ["von", ["Amt Büsum", "Lemgo"], "vom Amt Büsum und Lemgo"],
    ["für", ["Verwaltungsverband Tal"], "für den Verwaltungsverband Tal"],
    ["aus", ["Samtgemeinde Aller"], "aus der Samtgemeinde Aller"],
    ["zwischen", ["Lemgo", "Stadt Forst"], "zwischen Lemgo und der Stadt Forst"],
  ] as const)("%s %j", (preposition, names, expected) => {
    expect(placesAfter(preposition, names)).toBe(expected);
  });
});

describe("the name a city calls itself by", () => {
  it.each([
    ["Stendal", "Hansestadt Stendal", "die Hansestadt Stendal"],
    ["Lemgo", "Alte Hansestadt Lemgo", "die Alte Hansestadt Lemgo"],
    ["Greifswald", "Universitäts- und Hansestadt Greifswald", undefined],
    ["Parchim", null, "Parchim"],
    ["Ingolstadt", "Ingolstadt", "Ingolstadt"],
    ["Neustadt", "Neustadt in Sachsen", "Neustadt in Sachsen"],
    ["Berchtesgaden", "Markt Berchtesgaden", "der Markt Berchtesgaden"],
    ["Büsum", "Amt Büsum", "das Amt Büsum"],
  ])("%s, %s", (name, fullName, expected) => {
    expect(fullPlace({ name, fullName })).toBe(expected ?? `die ${fullName}`);
  });
});

describe("the genitive of a city", () => {
  it.each([
    ["Stendal", "Stendals"],
    ["Gardelegen", "Gardelegens"],
    ["Lemgo", "Lemgos"],
    ["Neuss", null],
    ["Weiß", null],
    ["Görlitz", null],
    ["Cuxhaven", "Cuxhavens"],
    ["Freiburg im Breisgau", null],
    ["Halle (Saale)", null],
    ["Berlin-Schöneweide", null],
    ["Amt Büsum", null],
  ])("%s", (name, expected) => {
    expect(placeInGenitive(name)).toBe(expected);
  });
});

describe("the adjective of a city, only where it is safe", () => {
  it.each([
    ["Parchim", "Parchimer"],
    ["Lemgo", "Lemgoer"],
    ["Stendal", "Stendaler"],
    ["Dresden", "Dresdner"],
    ["Balingen", "Balinger"],
    ["Görlitz", "Görlitzer"],
    ["Heidelberg", "Heidelberger"],
    ["Gardelegen", null],
    ["Halle", null],
    ["Hannover", null],
    ["Bad Orb", null],
    ["Blankenburg (Harz)", null],
  ])("%s", (name, expected) => {
    expect(placeAsAdjective(name)).toBe(expected);
  });
});
