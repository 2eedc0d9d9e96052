import { formLabels } from "@/components/form/form-labels";
import { SearchForm } from "@/components/form/search-form";
import { SelectField } from "@/components/form/select-field";
import { Acts } from "@/components/ui/acts";
import { SIZES } from "@/lib/cities/size";
import { untouched } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";
import type { PartnerFilter } from "@/lib/partner-searches/filter";
import { themeChoices } from "@/lib/projects/themes";
import { FederalState } from "@/prisma/generated/enums";

const KILOMETRES = [50, 100, 200, 400];

type SearchFilterProps = {
  filter: PartnerFilter;
  /** Distances need a city to count from. */
  withDistance: boolean;
};

/** Narrows the searches by an address that can be kept and shared. */
export function SearchFilter({ filter, withDistance }: SearchFilterProps) {
  const states = Object.values(FederalState)
    .map((value) => ({ value, label: t(`cities.state.${value}`) }))
    .toSorted((a, b) => a.label.localeCompare(b.label, "de"));
  return (
    <search aria-label={t("partnerSearches.filter.label")} className="w-full">
      <SearchForm action="/partners" state={untouched} labels={formLabels} names={{}}>
        <div className="grid w-full grid-cols-[repeat(auto-fit,minmax(min(100%,14rem),1fr))] gap-4">
          <SelectField
            name="theme"
            label={t("partnerSearches.filter.theme")}
            placeholder={t("partnerSearches.filter.allThemes")}
            options={themeChoices}
            defaultValue={filter.theme ?? ""}
          />
          <SelectField
            name="state"
            label={t("partnerSearches.filter.state")}
            placeholder={t("partnerSearches.filter.allStates")}
            options={states}
            defaultValue={filter.state ?? ""}
          />
          <SelectField
            name="size"
            label={t("partnerSearches.filter.size")}
            placeholder={t("partnerSearches.filter.allSizes")}
            options={SIZES.map((size) => ({ value: size, label: t(`cities.sizeRange.${size}`) }))}
            defaultValue={filter.size ?? ""}
          />
          {withDistance ? (
            <SelectField
              name="km"
              label={t("partnerSearches.filter.km")}
              placeholder={t("partnerSearches.filter.allKm")}
              options={KILOMETRES.map((km) => ({
                value: String(km),
                label: t("partnerSearches.filter.kmWords", { km }),
              }))}
              defaultValue={filter.km ? String(filter.km) : ""}
            />
          ) : null}
        </div>
        <Acts>
          <button className="kern-btn kern-btn--secondary" type="submit">
            <span className="kern-label">{t("partnerSearches.filter.submit")}</span>
          </button>
        </Acts>
      </SearchForm>
    </search>
  );
}
