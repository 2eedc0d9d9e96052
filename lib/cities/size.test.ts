import { describe, expect, it } from "vitest";
import { statePopulationSchema } from "@/lib/cities/schema";
import { populationInWords, rangeOf, SIZES, sizeInWords, sizeOf } from "@/lib/cities/size";

describe("the size of a city", () => {
  it.each([
    [null, "ohne Angabe"],
    [1, "Kleinstadt"],
    [19_999, "Kleinstadt"],
    [20_000, "kleine Mittelstadt"],
    [49_999, "kleine Mittelstadt"],
    [50_000, "große Mittelstadt"],
    [99_999, "große Mittelstadt"],
    [100_000, "Großstadt"],
    [3_700_000, "Großstadt"],
  ])("with %s inhabitants is called %s", (population, words) => {
    expect(sizeInWords(population)).toBe(words);
  });

  it("lies within the range of its class, and in no other", () => {
    for (const population of [1, 19_999, 20_000, 50_000, 99_999, 100_000]) {
      const matching = SIZES.filter((size) => {
        const { from, below } = rangeOf(size);
        return population >= (from ?? 0) && (below === null || population < below);
      });
      expect(matching).toEqual([sizeOf(population)]);
    }
  });

  it("is said with its day", () => {
    expect(populationInWords(39_500, new Date("2025-12-31"))).toBe(
      "39.500 Einwohnerinnen und Einwohner am 31. Dezember 2025, kleine Mittelstadt",
    );
    expect(populationInWords(null, null)).toBe("noch nicht angegeben");
  });
});

describe("the number of inhabitants as typed", () => {
  const typed = (population: string) =>
    statePopulationSchema.safeParse({
      formKey: crypto.randomUUID(),
      cityId: crypto.randomUUID(),
      population,
      "asOf.day": "31",
      "asOf.month": "12",
      "asOf.year": "2025",
    }).data?.population;

  it.each([
    ["39500", 39_500],
    ["39.500", 39_500],
    [" 39 500 ", 39_500],
    ["1.234.567", 1_234_567],
    ["0", undefined],
    ["-5", undefined],
    ["39,5", undefined],
    ["39.5", undefined],
    ["viele", undefined],
    ["99999999", undefined],
  ])("%j is %s", (text, population) => {
    expect(typed(text)).toBe(population);
  });
});
