import { expect, it } from "vitest";
import { cityNamed, labelOf, type NamedCity } from "@/lib/cities/named";

const cities: NamedCity[] = [
  { id: "1", name: "Görlitz", state: "SN" },
  { id: "2", name: "Neustadt", state: "HE" },
  { id: "3", name: "Neustadt", state: "BY" },
  { id: "4", name: "Weißenfels", state: "ST" },
  { id: "5", name: "Köln", state: "NW" },
  { id: "6", name: "Halle", state: "ST" },
  { id: "7", name: "Halle-Neustadt", state: "ST" },
];

it.each([
  ["by its name", "Görlitz", "1"],
  ["whatever the case", "  görLITZ ", "1"],
  ["with the umlaut written out", "Goerlitz", "1"],
  ["with the umlaut left bare", "Gorlitz", "1"],
  ["with ss for ß", "Weissenfels", "4"],
  ["by a beginning only one has", "Köl", "5"],
  ["by the whole name of one although another begins with it", "Halle", "6"],
  ["with a space for a hyphen", "halle neustadt", "7"],
  ["with its state where two share the name", "Neustadt (Hessen)", "2"],
])("a city is found %s", (_, typed, id) => {
  expect(cityNamed(typed, cities)?.id).toBe(id);
});

it.each([
  ["two share it", "Neustadt"],
  ["several begin so", "Hal"],
  ["nobody has it", "Atlantis"],
  ["nothing was typed", " "],
])("no city is guessed when %s", (_, typed) => {
  expect(cityNamed(typed, cities)).toBeNull();
});

it("two of one name are told apart by their state", () => {
  expect(cities.map((city) => labelOf(city, cities)).slice(0, 3)).toEqual([
    "Görlitz",
    "Neustadt (Hessen)",
    "Neustadt (Bayern)",
  ]);
});
