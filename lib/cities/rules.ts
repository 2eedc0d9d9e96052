import { z } from "zod";
import { t } from "@/lib/i18n/words";
import { dateInWords } from "@/lib/time";
import { CarrierKind, FederalState, Theme } from "@/prisma/generated/enums";

export const CITIES_PER_PAGE = 25;

/** What somebody looks for in the directory; null is everything. */
export type CitySearch = {
  /** Part of the name of a city or a carrier. */
  words: string | null;
  state: FederalState | null;
  carrier: CarrierKind | null;
  /** Year of joining. */
  cohort: number | null;
  /** What goals and projects of a city are about. */
  theme: Theme | null;
  /** Id of a circle in which a city sits today. */
  circle: string | null;
  /** What the table is sorted by; null is the list, with the own circles first. */
  sort: CitySort | null;
  page: number;
};

export const SORTED_BY = ["name", "state", "cohort"] as const;
export type SortedBy = (typeof SORTED_BY)[number];
/** A column of the table; with a minus from the end. */
export type CitySort = SortedBy | `-${SortedBy}`;

const SORTS = SORTED_BY.flatMap((column) => [column, `-${column}`] as const);

/** The addresses of the directory: ?q=&state=&carrier=&cohort=&theme=&circle=&sort=&page= */
export type CityParams = Partial<
  Record<
    "q" | "state" | "carrier" | "cohort" | "theme" | "circle" | "sort" | "page",
    string | string[] | undefined
  >
>;

const one = z.union([z.string(), z.array(z.string()).transform(([first]) => first ?? "")]);
const params = z.object({
  q: one
    .transform((typed) => typed.replaceAll(/\p{C}/gu, " ").trim().slice(0, 100) || null)
    .catch(null),
  state: one.pipe(z.enum(FederalState)).nullable().catch(null),
  carrier: one.pipe(z.enum(CarrierKind)).nullable().catch(null),
  cohort: one.transform(Number).pipe(z.int().min(1990).max(2200)).nullable().catch(null),
  theme: one.pipe(z.enum(Theme)).nullable().catch(null),
  circle: one.pipe(z.uuid()).nullable().catch(null),
  sort: one.pipe(z.enum(SORTS)).nullable().catch(null),
  page: one.transform(Number).pipe(z.int().min(1).max(10_000)).catch(1),
});

/** Reads what was looked for from an address; what makes no sense counts as not said. */
export function readSearch(address: CityParams): CitySearch {
  const { q, ...rest } = params.parse(address);
  return { words: q, ...rest };
}

/** Whether anything narrows the list. */
export function isNarrowed(search: CitySearch): boolean {
  return conditionsOf(search).length > 0;
}

const CONDITIONS: readonly Condition[] = ["words", "state", "carrier", "cohort", "theme", "circle"];

/** What a list is narrowed by, in this order. */
export function conditionsOf(search: CitySearch): Condition[] {
  return CONDITIONS.filter((condition) => search[condition] !== null);
}

/** The address of another page of the same search. */
export function pageAddress(search: CitySearch, page: number): string {
  return withSearch("/cities", { ...search, page });
}

/** The address of the picture that shows where the matches lie. */
export function mapAddress(search: CitySearch): string {
  return withSearch("/cities/map.svg", { ...search, sort: null, page: 1 });
}

/** The address of the same search without one of its conditions. */
export function addressWithout(search: CitySearch, condition: Condition): string {
  return withSearch("/cities", { ...search, [condition]: null, page: 1 });
}

/** The address of the same search in one state, or in all. */
export function stateAddress(search: CitySearch, state: FederalState | null): string {
  return withSearch("/cities", { ...search, state, page: 1 });
}

/** The address of the same search as a table in an order, or as a list. */
export function sortAddress(search: CitySearch, sort: CitySort | null): string {
  return withSearch("/cities", { ...search, sort, page: 1 });
}

/** The column a table is sorted by. */
export function columnOf(sort: CitySort): SortedBy {
  return SORTED_BY.find((column) => sort.endsWith(column)) ?? "name";
}

/** The states in the German order of their names. */
export function statesByName(): FederalState[] {
  const named = (state: FederalState) => t(`cities.state.${state}`);
  return Object.values(FederalState).toSorted((a, b) => named(a).localeCompare(named(b), "de"));
}

/** Which way a table is sorted by a column; null when by another. */
export function directionOf(
  sort: CitySort | null,
  column: SortedBy,
): "ascending" | "descending" | null {
  if (sort === column) return "ascending";
  return sort === `-${column}` ? "descending" : null;
}

/** What a search can be narrowed by. */
export type Condition = Exclude<keyof CitySearch, "page" | "sort">;

function withSearch(path: string, { words, page, ...others }: CitySearch): string {
  const said = { q: words, ...others, page: page > 1 ? page : null };
  const query = new URLSearchParams(
    Object.entries(said).flatMap(([name, value]) => (value ? [[name, String(value)]] : [])),
  );
  return query.size > 0 ? `${path}?${query}` : path;
}

/** Which of the cities of the own circle and which of the others stand on a page: both with offset and number. */
export function slicesOf(page: number, ownCount: number) {
  const start = (page - 1) * CITIES_PER_PAGE;
  const own = Math.max(0, Math.min(CITIES_PER_PAGE, ownCount - start));
  return {
    own: { offset: Math.min(start, ownCount), limit: own },
    others: { offset: Math.max(0, start - ownCount), limit: CITIES_PER_PAGE - own },
  };
}

type KnownCarrier = { name: string; kind: CarrierKind | null };

/** "ZiP – Zusammen in Parchim, freier Träger". */
export function carrierInWords({ name, kind }: KnownCarrier): string {
  return kind ? `${name}, ${t(`cities.carrierKind.${kind}`)}` : name;
}

type Known = { joinedOn: Date | null; leftOn: Date | null; cohort: number | null };

/** Since when a city is a member and, for a former one, until when; as years. */
export function yearsOf({ joinedOn, leftOn, cohort }: Known) {
  return {
    since: cohort ?? joinedOn?.getUTCFullYear() ?? null,
    until: leftOn?.getUTCFullYear() ?? null,
  };
}

/** "Sachsen-Anhalt, dabei seit 2015"; only the state where the year is not known. */
export function stateAndYear(state: FederalState, since: number | null): string {
  const name = t(`cities.state.${state}`);
  return since === null ? name : t("cities.stateSince", { state: name, year: String(since) });
}

type Standing = {
  state: FederalState;
  since: number | null;
  isMember: boolean;
  leftIn: number | null;
  joinsOn: Date | null;
};

/** "Sachsen-Anhalt, dabei seit 2015"; a former member is called one, as is one to be. */
export function membershipInWords(standing: Standing): string {
  const { state, since, isMember, leftIn, joinsOn } = standing;
  if (isMember) return stateAndYear(state, since);
  if (joinsOn) return t("cities.city.from", { day: dateInWords(joinsOn) });
  if (leftIn === null) return t("cities.city.former");
  const until = String(leftIn);
  return since === null
    ? t("cities.city.formerUntil", { year: until })
    : t("cities.city.formerSinceUntil", { since: String(since), year: until });
}

/** "Drei davon sitzen mit Ihnen am runden Tisch." belongs to the count only where there is a table. */
export function networkInWords(figures: {
  cities: number;
  states: number;
  atTable: number;
}): string {
  const { atTable, ...counted } = figures;
  const whole = t("cities.counted", counted);
  return atTable > 0 ? `${whole} ${t("cities.atTable", { count: atTable })}` : whole;
}
