import { t } from "@/lib/i18n/words";
import { dateInWords } from "@/lib/time";

/** Classes of cities by inhabitants, as the BBSR draws them: small, lower and upper middle, large. The number is the first that is too large. */
const BELOW = {
  SMALL: 20_000,
  LOWER_MIDDLE: 50_000,
  UPPER_MIDDLE: 100_000,
  LARGE: Number.POSITIVE_INFINITY,
} as const;

export type CitySize = keyof typeof BELOW;

/** The classes in rising order. */
export const SIZES = Object.keys(BELOW) as [CitySize, ...CitySize[]];

/** The class of so many inhabitants; null while nobody has stated them. */
export function sizeOf(population: number | null): CitySize | null {
  if (population === null) return null;
  return SIZES.find((size) => population < BELOW[size]) ?? null;
}

/** From how many inhabitants on, and below how many, a city is of a class; null is no limit. */
export function rangeOf(size: CitySize): { from: number | null; below: number | null } {
  const smaller = SIZES[SIZES.indexOf(size) - 1];
  const below = BELOW[size];
  return {
    from: smaller ? BELOW[smaller] : null,
    below: Number.isFinite(below) ? below : null,
  };
}

/** "Kleinstadt"; "Größe ohne Angabe". */
export function sizeInWords(population: number | null): string {
  return t(`cities.size.${sizeOf(population) ?? "UNKNOWN"}`);
}

/** "39.500 Einwohnerinnen und Einwohner am 31. Dezember 2025, kleine Mittelstadt"; "noch nicht angegeben". */
export function populationInWords(population: number | null, asOf: Date | null): string {
  if (population === null || asOf === null) return t("cities.population.unknown");
  return t("cities.population.figure", {
    count: population.toLocaleString("de-DE"),
    day: dateInWords(asOf),
    size: sizeInWords(population),
  });
}
