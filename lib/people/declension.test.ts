import { describe, expect, it } from "vitest";
import { officeInDative, officeInGenitive } from "@/lib/people/declension";

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
