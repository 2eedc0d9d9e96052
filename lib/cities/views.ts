import type { Spot } from "@/lib/cities/labels";
import type { CarrierKind, FederalState } from "@/prisma/generated/enums";

/** A city as one entry of the directory. */
export type CityEntry = {
  slug: string;
  name: string;
  state: FederalState;
  /** Year of joining. */
  since: number | null;
  carriers: { name: string; kind: CarrierKind | null }[];
  /** Office and name of the head; for those signed in only. */
  head: string | null;
  /** Circles in which it sits today. */
  circles: { id: string; name: string }[];
  /** How the city stands to the reader. */
  relation: "own" | "circle" | null;
};

/** A circle as it is drawn on the map. */
export type CircleOnMap = {
  id: string;
  name: string;
  /** Whether the reader belongs to it. */
  isOwn: boolean;
  /** Its cities that have a place, by name. */
  cities: Spot[];
};

export type Directory = {
  network: {
    cities: number;
    states: FederalState[];
    /** Years of joining. */
    cohorts: number[];
    /** All circles that meet today, by name. */
    circles: { id: string; name: string }[];
    atTable: number;
  };
  matched: number;
  /** Nothing contains what was typed; these sound like it. */
  onlySimilar: boolean;
  page: number;
  pages: number;
  entries: CityEntry[];
};

export type CityDetail = {
  id: string;
  slug: string;
  name: string;
  fullName: string | null;
  state: FederalState;
  since: number | null;
  /** Year in which a former member left; null for members. */
  leftIn: number | null;
  /** The first day of a member to be; null for others. */
  joinsOn: Date | null;
  isMember: boolean;
  /** Inhabitants, and on which day, as the city or the programme office states them. */
  population: number | null;
  populationAsOf: Date | null;
  /** Public page the membership was read from. */
  source: string | null;
  /** Heads today: office alone in public, office and name for those signed in, and that the term ends soon. */
  heads: { id: string; words: string; ending: string | null }[];
  bodies: { id: string; name: string; carriers: { name: string; kind: CarrierKind | null }[] }[];
  goals: { id: string; title: string; description: string; adoptedOn: Date | null }[];
  /** Circles in which it sits today. */
  circles: { id: string; name: string }[];
  /** Coming meetings of the city's circles that the reader may see. */
  meetings: { id: string; title: string; startsAt: Date; timeZone: string }[];
  appeals: { slug: string; title: string }[];
};
