import { t } from "@/lib/i18n/words";
import type { FederalState } from "@/prisma/generated/enums";

/** A city to be named in a form. */
export type NamedCity = { id: string; name: string; state: FederalState };

/** The id of the list from which fields propose cities. */
export const CITY_NAMES = "staedte";

/** What a form calls a city: its name, with the state where two share one: "Neustadt (Hessen)". */
export function labelOf(city: NamedCity, cities: readonly NamedCity[]): string {
  const isShared = cities.some(({ id, name }) => id !== city.id && name === city.name);
  return isShared ? `${city.name} (${t(`cities.state.${city.state}`)})` : city.name;
}

/**
 * The city somebody typed: by its label or name whatever the case, umlauts written out or left bare, or by the
 * beginning of a name that only one city has; null when it is none or could be several.
 */
export function cityNamed(typed: string, cities: readonly NamedCity[]): NamedCity | null {
  const wanted = plain(typed);
  if (!wanted) return null;
  const labels = cities.map((city) => ({ city, label: plain(labelOf(city, cities)) }));
  const exact = labels.filter(({ label }) => label === wanted);
  const found = exact.length > 0 ? exact : labels.filter(({ label }) => label.startsWith(wanted));
  return found.length === 1 ? (found[0]?.city ?? null) : null;
}

const WRITTEN_OUT: [RegExp, string][] = [
  [/ß/g, "ss"],
  [/([aou])e/g, "$1"],
];

function plain(text: string): string {
  const bare = text
    .normalize("NFD")
    .replaceAll(/\p{Mn}/gu, "")
    .toLowerCase()
    .trim();
  const spelled = WRITTEN_OUT.reduce((words, [from, to]) => words.replaceAll(from, to), bare);
  return spelled.replaceAll(/[\s-]+/g, " ");
}
