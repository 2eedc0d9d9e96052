import { cityRowNames } from "@/components/circles/city-row-names";
import { CityRows } from "@/components/circles/city-rows";
import { ActionForm } from "@/components/form/action-form";
import { DateField } from "@/components/form/date-field";
import { dateLabels } from "@/components/form/form-labels";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { Acts } from "@/components/ui/acts";
import type { NamedCity } from "@/lib/cities/named";
import type { FormAction } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";

type FoundFormProps = {
  action: FormAction;
  cities: readonly NamedCity[];
  today: string;
  /** What is usual in this network. */
  rhythmMonths: number;
};

/** A new circle: its cities, its name, since when and how often. */
export function FoundForm({ action, cities, today, rhythmMonths }: FoundFormProps) {
  const names = {
    ...cityRowNames(),
    name: t("circles.new.name"),
    foundedOn: t("circles.new.foundedOn"),
    rhythmMonths: t("circles.rhythm.months"),
  };
  return (
    <ActionForm action={action} names={names} className="stack max-w-measure gap-6">
      <CityRows
        legend={t("circles.new.cities")}
        hint={t("circles.new.citiesHint")}
        cities={cities}
        fewest={2}
      />
      <TextField name="name" label={names.name} hint={t("circles.new.nameHint")} maxLength={120} />
      <DateField
        name="foundedOn"
        legend={names.foundedOn}
        hint={t("circles.new.foundedOnHint")}
        labels={dateLabels}
        defaultValue={today}
      />
      <TextField
        name="rhythmMonths"
        label={names.rhythmMonths}
        hint={t("circles.rhythm.monthsHint")}
        inputMode="numeric"
        width={2}
        defaultValue={String(rhythmMonths)}
      />
      <p>{t("circles.new.told")}</p>
      <Acts>
        <SubmitButton name="intent" value="save">
          {t("circles.new.submit")}
        </SubmitButton>
      </Acts>
    </ActionForm>
  );
}
