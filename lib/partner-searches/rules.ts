import { sizeOf } from "@/lib/cities/size";
import type { FederalState, Theme } from "@/prisma/generated/enums";

export type Place = {
  id: string;
  name: string;
  state: FederalState;
  population: number | null;
  latitude: number | null;
  longitude: number | null;
};

/** A city that looks for a partner, and what it looks for; null is no bound. */
export type Seeker = {
  themes: readonly Theme[];
  populationFrom: number | null;
  populationTo: number | null;
  distanceKm: number | null;
  city: Place;
};

/** How two cities go together. */
export type Fit = {
  /** What both look for. */
  themes: Theme[];
  /** Whole kilometres as the crow flies; null where a place is not known. */
  km: number | null;
  isSameSize: boolean;
  /** Each has a topic of the other's and lies within the other's bounds. */
  isMutual: boolean;
};

const EARTH_RADIUS_KM = 6371;

/** Whole kilometres between two places as the crow flies (haversine); null where one is not known. */
export function kilometres(a: Place, b: Place): number | null {
  if (a.latitude === null || a.longitude === null) return null;
  if (b.latitude === null || b.longitude === null) return null;
  const rad = (degrees: number) => (degrees * Math.PI) / 180;
  const half = (from: number, to: number) => Math.sin(rad(to - from) / 2) ** 2;
  const chord =
    half(a.latitude, b.latitude) +
    Math.cos(rad(a.latitude)) * Math.cos(rad(b.latitude)) * half(a.longitude, b.longitude);
  return Math.round(2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chord))));
}

/** How what two cities look for goes together. Whose size or place is not known is not shut out. */
export function fitOf(own: Seeker, other: Seeker): Fit {
  const km = kilometres(own.city, other.city);
  const themes = own.themes.filter((theme) => other.themes.includes(theme));
  const size = sizeOf(own.city.population);
  return {
    themes,
    km,
    isSameSize: size !== null && size === sizeOf(other.city.population),
    isMutual: themes.length > 0 && suits(own, other.city, km) && suits(other, own.city, km),
  };
}

function suits(search: Seeker, { population }: Place, km: number | null): boolean {
  const { populationFrom, populationTo, distanceKm } = search;
  const isLargeEnough = !populationFrom || population === null || population >= populationFrom;
  const isSmallEnough = !populationTo || population === null || population <= populationTo;
  return isLargeEnough && isSmallEnough && (!distanceKm || km === null || km <= distanceKm);
}

/** Others by how much goes together: what suits both, then common topics, the way, the name. It says nothing of the cities themselves. */
export function byFit<S extends Seeker>(
  own: Seeker,
  others: readonly S[],
): { search: S; fit: Fit }[] {
  const FAR = Number.MAX_SAFE_INTEGER;
  return others
    .filter(({ city }) => city.id !== own.city.id)
    .map((search) => ({ search, fit: fitOf(own, search) }))
    .toSorted(
      (a, b) =>
        Number(b.fit.isMutual) - Number(a.fit.isMutual) ||
        b.fit.themes.length - a.fit.themes.length ||
        (a.fit.km ?? FAR) - (b.fit.km ?? FAR) ||
        a.search.city.name.localeCompare(b.search.city.name, "de"),
    );
}
