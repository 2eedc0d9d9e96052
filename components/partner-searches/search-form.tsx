import { ActionForm } from "@/components/form/action-form";
import { ChoiceField } from "@/components/form/choice-field";
import { optionalMark } from "@/components/form/form-labels";
import { HiddenField } from "@/components/form/hidden-field";
import { SelectField } from "@/components/form/select-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import { Acts } from "@/components/ui/acts";
import type { FormAction } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";
import { themeChoices } from "@/lib/projects/themes";

type City = { id: string; name: string };
type SearchFormProps = { action: FormAction; cities: readonly City[] };

/** What a city looks for in another. */
export function PartnerSearchForm({ action, cities }: SearchFormProps) {
  const names = {
    cityId: t("partnerSearches.new.city"),
    themes: t("partnerSearches.new.themes"),
    text: t("partnerSearches.new.text"),
    populationFrom: t("partnerSearches.new.populationFrom"),
    populationTo: t("partnerSearches.new.populationTo"),
    distanceKm: t("partnerSearches.new.distanceKm"),
  };
  return (
    <ActionForm action={action} names={names} className="stack max-w-measure gap-6">
      <CityChoice cities={cities} label={names.cityId} />
      <ChoiceField
        name="themes"
        kind="checkbox"
        size="small"
        columns={2}
        legend={names.themes}
        choices={themeChoices}
      />
      <TextArea
        name="text"
        label={names.text}
        hint={t("partnerSearches.new.textHint")}
        maxLength={500}
      />
      {(["populationFrom", "populationTo", "distanceKm"] as const).map((name) => (
        <TextField
          key={name}
          name={name}
          label={names[name]}
          hint={t("partnerSearches.new.boundHint")}
          optional={optionalMark}
          inputMode="numeric"
          maxLength={10}
        />
      ))}
      <Acts>
        <SubmitButton>{t("partnerSearches.new.submit")}</SubmitButton>
      </Acts>
    </ActionForm>
  );
}

function CityChoice({ cities, label }: { cities: readonly City[]; label: string }) {
  const [only, ...others] = cities;
  if (only && others.length === 0) return <HiddenField name="cityId" value={only.id} />;
  return (
    <SelectField
      name="cityId"
      label={label}
      options={cities.map(({ id, name }) => ({ value: id, label: name }))}
    />
  );
}
