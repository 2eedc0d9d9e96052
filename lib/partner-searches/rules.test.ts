import { expect, it } from "vitest";
import { byFit, fitOf, kilometres, type Place, type Seeker } from "@/lib/partner-searches/rules";

const place = (name: string, latitude: number | null, longitude: number | null): Place => ({
  id: name,
  name,
  state: "ST",
  population: 39_000,
  latitude,
  longitude,
});
const stendal = place("Stendal", 52.605, 11.858);
const gardelegen = place("Gardelegen", 52.526, 11.392);
const lemgo = place("Lemgo", 52.028, 8.899);

const seeker = (city: Place, changes: Partial<Seeker> = {}): Seeker => ({
  themes: ["VOLUNTEERING"],
  populationFrom: null,
  populationTo: null,
  distanceKm: null,
  city,
  ...changes,
});

it.each<[Place, Place, number | null]>([
  [stendal, gardelegen, 33],
  [stendal, lemgo, 211],
  [stendal, stendal, 0],
  [stendal, place("Irgendwo", null, null), null],
])("the way between %o and %o is measured as the crow flies", (a, b, km) => {
  expect(kilometres(a, b)).toBe(km);
  expect(kilometres(b, a)).toBe(km);
});

it.each<[string, Partial<Seeker>, Partial<Seeker>, boolean]>([
  ["a common topic", {}, {}, true],
  ["no common topic", {}, { themes: ["CLIMATE"] }, false],
  ["a way too long for the one", { distanceKm: 20 }, {}, false],
  ["a way too long for the other", {}, { distanceKm: 20 }, false],
  ["a way short enough for both", { distanceKm: 40 }, { distanceKm: 33 }, true],
  ["a size too small for the other", {}, { populationFrom: 50_000 }, false],
  ["a size within the bounds", { populationFrom: 39_000, populationTo: 39_000 }, {}, true],
  ["a size too large for the one", { populationTo: 20_000 }, {}, false],
])("two suit each other or not: %s", (_, own, other, isMutual) => {
  expect(fitOf(seeker(stendal, own), seeker(gardelegen, other)).isMutual).toBe(isMutual);
});

it("a size or place nobody has stated shuts nobody out", () => {
  const unknown = { ...place("Irgendwo", null, null), population: null };
  const own = seeker(stendal, { distanceKm: 10, populationFrom: 10_000 });
  const fit = fitOf(own, seeker(unknown));
  expect(fit).toEqual({ themes: ["VOLUNTEERING"], km: null, isSameSize: false, isMutual: true });
});

it("puts what suits both first, then common topics, then the shorter way", () => {
  const own = seeker(stendal, { themes: ["VOLUNTEERING", "CLIMATE"] });
  const others = [
    seeker(place("Anklam", 53.8, 13.7), { themes: ["DIGITAL"] }),
    seeker(lemgo),
    seeker(gardelegen),
    seeker(place("Parchim", 53.4, 11.8), { themes: ["CLIMATE", "VOLUNTEERING"] }),
    seeker(stendal),
  ];
  expect(byFit(own, others).map(({ search }) => search.city.name)).toEqual([
    "Parchim",
    "Gardelegen",
    "Lemgo",
    "Anklam",
  ]);
});
