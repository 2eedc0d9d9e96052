import { describe, expect, it } from "vitest";
import {
  isConfirmedByAll,
  isPromised,
  namesOf,
  provisoInWords,
  provisoStanding,
  type Said,
} from "@/lib/commitments/proviso";

const NOW = new Date("2026-11-23T09:00:00Z");
const CITIES = [
  { id: "stendal", name: "Stendal" },
  { id: "lemgo", name: "Lemgo" },
];

function said(words: Record<string, Said>) {
  return Object.entries(words)
    .filter(([, word]) => word !== "OPEN")
    .map(([cityId, word]) => ({ cityId, refusedAt: word === "REFUSED" ? NOW : null }));
}

describe("a provisional agreement of two cities", () => {
  it.each<[Said, Said, Date | null, string, boolean]>([
    ["OPEN", "OPEN", null, "WAITING", false],
    ["CONFIRMED", "OPEN", null, "WAITING", false],
    ["CONFIRMED", "CONFIRMED", NOW, "CONFIRMED", true],
    ["REFUSED", "OPEN", null, "REFUSED", false],
    ["CONFIRMED", "REFUSED", null, "REFUSED", false],
  ])("of which one says %s and one %s", (stendal, lemgo, confirmedAt, standing, promised) => {
    const confirmations = said({ stendal, lemgo });
    const found = provisoStanding({ proviso: "Rat", confirmedAt, confirmations }, CITIES);

    expect(found).toBe(standing);
    expect(isPromised(found)).toBe(promised);
    expect(isConfirmedByAll(["stendal", "lemgo"], confirmations)).toBe(promised);
  });

  it("does not mind what a city said that no longer owns it", () => {
    const confirmations = said({ parchim: "REFUSED" });
    const found = { proviso: "Rat", confirmedAt: null, confirmations };
    expect(provisoStanding(found, CITIES)).toBe("WAITING");
  });
});

it("without a proviso an agreement is promised at once", () => {
  const plain = { proviso: null, confirmedAt: null, confirmations: [] };
  expect(provisoStanding(plain, CITIES)).toBe("NONE");
  expect(isPromised("NONE")).toBe(true);
});

it("nobody at all confirms nothing", () => expect(isConfirmedByAll([], [])).toBe(false));

it("names who still has to say something, by name", () => {
  expect(namesOf("OPEN", CITIES, [])).toBe("Lemgo und Stendal");
  expect(namesOf("OPEN", CITIES, said({ lemgo: "CONFIRMED" }))).toBe("Stendal");
  expect(namesOf("REFUSED", CITIES, said({ lemgo: "REFUSED" }))).toBe("Lemgo");
});

it.each([
  ["des Ratsbeschlusses", "unter Vorbehalt des Ratsbeschlusses"],
  ["Unter Vorbehalt des Ratsbeschlusses", "unter Vorbehalt des Ratsbeschlusses"],
  ["unter Vorbehalt: Haushalt", "unter Vorbehalt Haushalt"],
  ["unter Vorbehalt", "unter Vorbehalt"],
])("the proviso %s reads %s", (typed, words) => expect(provisoInWords(typed)).toBe(words));
