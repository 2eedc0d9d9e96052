import { hidden } from "@/components/ui/hidden";
import { addressWithout, type CitySearch, type Condition, conditionsOf } from "@/lib/cities/rules";
import type { Directory } from "@/lib/cities/views";
import { t } from "@/lib/i18n/words";

type SearchChipsProps = { search: CitySearch; network: Directory["network"] };

/** What the list is narrowed by, each with the way to take it off again; nothing while it is not narrowed. */
export function SearchChips({ search, network }: SearchChipsProps) {
  const said = conditionsOf(search);
  if (said.length === 0) return null;
  return (
    <ul className="flex list-none flex-wrap gap-2 p-0" aria-label={t("cities.search.narrowed")}>
      {said.map((condition) => (
        <li key={condition}>
          <a
            className="inline-flex min-h-11 items-center rounded-full border border-line border-solid px-4 text-small"
            href={addressWithout(search, condition)}
          >
            {t.rich("cities.search.chip", {
              what: inWords(search, network)[condition],
              hidden,
            })}
            <span aria-hidden="true" className="ml-2">
              ×
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}

function inWords(
  { words, state, carrier, cohort, theme, circle }: CitySearch,
  { circles }: Directory["network"],
): Record<Condition, string> {
  return {
    words: t("cities.search.quoted", { words: words ?? "" }),
    state: state ? t(`cities.state.${state}`) : "",
    carrier: carrier ? t(`cities.carrierKind.${carrier}`) : "",
    cohort: t("cities.search.since", { year: String(cohort) }),
    theme: theme ? t(`library.theme.${theme}`) : "",
    circle: circles.find(({ id }) => id === circle)?.name ?? t("cities.search.circle"),
  };
}
