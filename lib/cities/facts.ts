import { t } from "@/lib/i18n/words";
import { dateInWords, readDay } from "@/lib/time";
import { CarrierKind, CityKind, FederalState } from "@/prisma/generated/enums";

/** What a table of cities says of one, in the order of its columns. */
export const FACTS = [
  "slug",
  "name",
  "fullName",
  "state",
  "kind",
  "ags",
  "parentAgs",
  "email",
  "joinedOn",
  "leftOn",
  "cohort",
  "body",
  "carrier",
  "carrierKind",
  "officeTitle",
  "givenName",
  "familyName",
  "termEndsOn",
] as const;

export type Fact = (typeof FACTS)[number];

/** A city as a row of a table: letters of states and kinds, days as "2027-03-17"; null is not said. */
export type CityFacts = Record<Fact, string | null>;

const DAYS: readonly Fact[] = ["joinedOn", "leftOn", "termEndsOn"];

/** Whether a column holds days. */
export function isDay(fact: Fact): boolean {
  return DAYS.includes(fact);
}

const CHOICES: Partial<
  Record<Fact, { values: readonly string[]; word: (value: string) => string }>
> = {
  state: {
    values: Object.values(FederalState),
    word: (value) => t(`cities.state.${asState(value)}`),
  },
  kind: { values: Object.values(CityKind), word: (value) => t(`cityImport.kind.${asKind(value)}`) },
  carrierKind: {
    values: Object.values(CarrierKind),
    word: (value) => t(`cities.carrierKind.${asCarrierKind(value)}`),
  },
};

/** The words a column takes besides its letters; null for columns of free text. */
export function choicesOf(fact: Fact): { value: string; word: string }[] | null {
  const choice = CHOICES[fact];
  return choice ? choice.values.map((value) => ({ value, word: choice.word(value) })) : null;
}

/** "ST" → "Sachsen-Anhalt", "2027-03-17" → "17. März 2027"; nothing → "". */
export function factInWords(fact: Fact, value: string | null): string {
  if (value === null) return "";
  const choice = CHOICES[fact];
  if (choice) return choice.word(value);
  const day = isDay(fact) ? readDay(value) : null;
  return day ? dateInWords(day) : value;
}

/** The state of two letters that were checked before. */
export function asState(value: string): FederalState {
  return oneOf(Object.values(FederalState), value);
}

/** The kind of a city that was checked before. */
export function asKind(value: string): CityKind {
  return oneOf(Object.values(CityKind), value);
}

/** The kind of a carrier that was checked before. */
export function asCarrierKind(value: string): CarrierKind {
  return oneOf(Object.values(CarrierKind), value);
}

function oneOf<Value extends string>(values: readonly Value[], value: string): Value {
  const found = values.find((one) => one === value);
  if (found === undefined) throw new Error(`unknown value ${value}`);
  return found;
}
