import { AskedChoice, AskedWords } from "@/components/form/asking-fields";
import type { Option } from "@/components/form/option-list";
import { Acts } from "@/components/ui/acts";
import type { CitySearch, Condition } from "@/lib/cities/rules";
import type { Directory } from "@/lib/cities/views";
import { t } from "@/lib/i18n/words";
import { CarrierKind, Theme } from "@/prisma/generated/enums";

type CitySearchFormProps = { search: CitySearch; network: Directory["network"] };

/** Sends what is looked for as an address, so that a result can be kept and shared. */
export function CitySearchForm({ search, network }: CitySearchFormProps) {
  return (
    <search aria-label={t("cities.search.label")} className="w-full">
      <form action="/cities" method="get" className="stack gap-4">
        <AskedWords label={t("cities.search.words")} value={search.words ?? ""} />
        <div className="grid w-full grid-cols-[repeat(auto-fit,minmax(min(100%,14rem),1fr))] gap-4">
          {choicesFor(network).map(({ name, options }) => (
            <AskedChoice
              key={name}
              name={name}
              label={t(`cities.search.${name}`)}
              chosen={search[name]}
              all={t(`cities.search.all_${name}`)}
              options={options}
            />
          ))}
        </div>
        {search.sort ? <input type="hidden" name="sort" value={search.sort} /> : null}
        <Acts>
          <button className="kern-btn kern-btn--primary" type="submit">
            <span className="kern-label">{t("cities.search.submit")}</span>
          </button>
        </Acts>
      </form>
    </search>
  );
}

type Choosable = Exclude<Condition, "words">;

/** What there is to choose from. */
function choicesFor({ states, cohorts, circles }: Directory["network"]) {
  const byLabel = (options: Option[]) =>
    options.toSorted((a, b) => a.label.localeCompare(b.label, "de"));
  const choices: { name: Choosable; options: Option[] }[] = [
    {
      name: "state",
      options: byLabel(states.map((value) => ({ value, label: t(`cities.state.${value}`) }))),
    },
    {
      name: "carrier",
      options: Object.values(CarrierKind).map((value) => ({
        value,
        label: t(`cities.carrierKind.${value}`),
      })),
    },
    {
      name: "cohort",
      options: cohorts.map((year) => ({ value: String(year), label: String(year) })),
    },
    {
      name: "theme",
      options: byLabel(
        Object.values(Theme).map((value) => ({ value, label: t(`library.theme.${value}`) })),
      ),
    },
    { name: "circle", options: circles.map(({ id, name }) => ({ value: id, label: name })) },
  ];
  return choices.filter(({ options }) => options.length > 0);
}
