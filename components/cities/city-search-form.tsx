import { type ReactNode, useId } from "react";
import { Acts } from "@/components/ui/acts";
import type { CitySearch } from "@/lib/cities/rules";
import { t } from "@/lib/i18n/words";
import { CarrierKind, type FederalState } from "@/prisma/generated/enums";

type CitySearchFormProps = { search: CitySearch; states: FederalState[] };

/** Sends what is looked for as an address, so that a result can be kept and shared. */
export function CitySearchForm({ search, states }: CitySearchFormProps) {
  const words = useId();
  const stateOptions = states
    .map((value) => ({ value, label: t(`cities.state.${value}`) }))
    .toSorted((a, b) => a.label.localeCompare(b.label, "de"));
  const carrierOptions = Object.values(CarrierKind).map((value) => ({
    value,
    label: t(`cities.carrierKind.${value}`),
  }));
  return (
    <search aria-label={t("cities.search.label")} className="w-full">
      <form action="/cities" method="get" className="stack gap-4">
        <div className="kern-form-input">
          <label className="kern-label" htmlFor={words}>
            {t("cities.search.words")}
          </label>
          <input
            className="kern-form-input__input"
            id={words}
            name="q"
            type="search"
            maxLength={100}
            defaultValue={search.words ?? ""}
          />
        </div>
        <div className="grid w-full grid-cols-[repeat(auto-fit,minmax(min(100%,14rem),1fr))] gap-4">
          <Choice name="state" label={t("cities.search.state")} chosen={search.state}>
            <option value="">{t("cities.search.allStates")}</option>
            <Options options={stateOptions} />
          </Choice>
          <Choice name="carrier" label={t("cities.search.carrier")} chosen={search.carrier}>
            <option value="">{t("cities.search.allCarriers")}</option>
            <Options options={carrierOptions} />
          </Choice>
        </div>
        <Acts>
          <button className="kern-btn kern-btn--primary" type="submit">
            <span className="kern-label">{t("cities.search.submit")}</span>
          </button>
        </Acts>
      </form>
    </search>
  );
}

type ChoiceProps = { name: string; label: string; chosen: string | null; children: ReactNode };

function Choice({ name, label, chosen, children }: ChoiceProps) {
  const id = useId();
  return (
    <div className="kern-form-input">
      <label className="kern-label" htmlFor={id}>
        {label}
      </label>
      <div className="kern-form-input__select-wrapper">
        <select className="kern-form-input__select" id={id} name={name} defaultValue={chosen ?? ""}>
          {children}
        </select>
      </div>
    </div>
  );
}

function Options({ options }: { options: { value: string; label: string }[] }) {
  return options.map(({ value, label }) => (
    <option key={value} value={value}>
      {label}
    </option>
  ));
}
