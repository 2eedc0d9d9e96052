import { ActionForm } from "@/components/form/action-form";
import { DateField } from "@/components/form/date-field";
import { dateLabels } from "@/components/form/form-labels";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { Acts } from "@/components/ui/acts";
import type { CityDetail } from "@/lib/cities/views";
import type { FormAction } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";
import { toDay } from "@/lib/time";

type PopulationFormProps = { action: FormAction; city: CityDetail };

/** How many inhabitants a city has, and on which day. */
export function PopulationForm({ action, city }: PopulationFormProps) {
  const { population, populationAsOf } = city;
  const names = {
    population: t("cities.population.field"),
    asOf: t("cities.population.asOf"),
  };
  return (
    <ActionForm action={action} names={names} className="stack max-w-narrow gap-6">
      <HiddenField name="cityId" value={city.id} />
      <TextField
        name="population"
        label={names.population}
        hint={t("cities.population.fieldHint")}
        inputMode="numeric"
        maxLength={12}
        defaultValue={population?.toLocaleString("de-DE")}
      />
      <DateField
        name="asOf"
        legend={names.asOf}
        labels={dateLabels}
        defaultValue={populationAsOf ? toDay(populationAsOf) : undefined}
      />
      <Acts>
        <SubmitButton>{t("cities.population.submit")}</SubmitButton>
      </Acts>
    </ActionForm>
  );
}
