import { describe, expect, it } from "vitest";
import {
  officeInDative,
  officeInGenitive,
  officeInNominative,
  officeInPlural,
} from "@/lib/people/declension";

describe("an office in the genitive", () => {
  it.each([
    ["Bürgermeister", null, "des Bürgermeisters"],
    ["Oberbürgermeister", "HERR", "des Oberbürgermeisters"],
    ["Bürgermeisterin", null, "der Bürgermeisterin"],
    ["Amtsvorsteher", null, "des Amtsvorstehers"],
    ["Erster Beigeordneter", null, "des Ersten Beigeordneten"],
    ["Erste Beigeordnete", null, "der Ersten Beigeordneten"],
    ["Beigeordneter", "HERR", "des Beigeordneten"],
    ["Persönlicher Referent", "HERR", "des Persönlichen Referenten"],
    ["Persönliche Referentin", null, "der Persönlichen Referentin"],
    ["Landrat", "HERR", "des Landrats"],
    ["Leiter Stabsstelle Ehrenamt", "HERR", "des Leiters Stabsstelle Ehrenamt"],
    ["Leitung", "FRAU", "der Leitung"],
  ] as const)("%s", (officeTitle, salutation, expected) => {
    expect(officeInGenitive({ officeTitle, salutation })).toBe(expected);
  });

  it.each(["Bürgermeister*in", "Verwaltungsspitze"])("stays undecided for %s", (officeTitle) => {
    expect(officeInGenitive({ officeTitle, salutation: null })).toBeNull();
  });
});

describe("an office after “mit”", () => {
  it.each([
    ["Stellvertreter", "Stellvertreter"],
    ["Persönlicher Referent", "dem Persönlichen Referenten"],
    ["Persönliche Referentin", "der Persönlichen Referentin"],
    ["Erster Stadtrat", "dem Ersten Stadtrat"],
    ["Stabsstelle Ehrenamt", "Stabsstelle Ehrenamt"],
  ])("%s", (officeTitle, expected) => {
    expect(officeInDative({ officeTitle, salutation: null })).toBe(expected);
  });
});

describe("an office with its article", () => {
  it.each([
    ["Bürgermeister", null, "der Bürgermeister"],
    ["Oberbürgermeisterin", null, "die Oberbürgermeisterin"],
    ["Erster Beigeordneter", null, "der Erste Beigeordnete"],
    ["Erste Beigeordnete", "FRAU", "die Erste Beigeordnete"],
    ["Amtsvorsteherin", null, "die Amtsvorsteherin"],
    ["Persönlicher Referent", "HERR", "der Persönliche Referent"],
    ["Vorsitzender", "HERR", "der Vorsitzende"],
    ["Leiterin Stabsstelle Ehrenamt", "FRAU", "die Leiterin Stabsstelle Ehrenamt"],
    ["Bürgermeister*in", null, null],
    ["Verwaltungsspitze", null, null],
  ] as const)("%s", (officeTitle, salutation, expected) => {
    expect(officeInNominative({ officeTitle, salutation })).toBe(expected);
  });
});

describe("an office held by several", () => {
  it.each([
    ["Stellvertreter", "Stellvertreter"],
    ["Stellvertreterin", "Stellvertreterinnen"],
    ["Persönlicher Referent", "Persönlichen Referenten"],
    ["Persönliche Referentin", "Persönlichen Referentinnen"],
    ["Erster Beigeordneter", "Ersten Beigeordneten"],
    ["Fachbereichsleiter", "Fachbereichsleiter"],
    ["Landrat", null],
    ["Stabsstelle Ehrenamt", null],
  ])("%s", (officeTitle, expected) => {
    expect(officeInPlural({ officeTitle, salutation: null })).toBe(expected);
  });
});
