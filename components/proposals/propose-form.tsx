import { cityRowNames } from "@/components/circles/city-row-names";
import { CityRows } from "@/components/circles/city-rows";
import { ActionForm } from "@/components/form/action-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SelectField } from "@/components/form/select-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import { Acts } from "@/components/ui/acts";
import type { NamedCity } from "@/lib/cities/named";
import type { FormAction } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";

type Named = { id: string; name: string };

type ProposeFormProps = {
  action: FormAction;
  cities: readonly NamedCity[];
  /** In whose name; an empty id is the programme office. */
  proposers: readonly Named[];
  circles: readonly Named[];
  /** A city the form begins with. */
  first: string | null;
  /** What is usual in this network. */
  rhythmMonths: number;
};

/** A proposal to cities to meet in a new circle, or to widen one. */
export function ProposeForm(props: ProposeFormProps) {
  const { action, cities, proposers, circles, first, rhythmMonths } = props;
  const names = {
    ...cityRowNames(),
    fromCityId: t("proposals.form.from"),
    circleId: t("proposals.form.circle"),
    name: t("proposals.form.name"),
    rhythmMonths: t("circles.rhythm.months"),
    text: t("proposals.form.text"),
  };
  return (
    <ActionForm action={action} names={names} className="stack max-w-measure gap-6">
      <Proposer label={names.fromCityId} proposers={proposers} />
      <SelectField
        name="circleId"
        label={names.circleId}
        hint={t("proposals.form.circleHint")}
        placeholder={t("proposals.form.circleNew")}
        options={circles.map(toOption)}
      />
      <TextField
        name="name"
        label={names.name}
        hint={t("proposals.form.nameHint")}
        maxLength={120}
      />
      <CityRows
        legend={t("proposals.form.cities")}
        hint={t("proposals.form.citiesHint")}
        cities={cities}
        start={first ? [first] : []}
        fewest={1}
      />
      <TextField
        name="rhythmMonths"
        label={names.rhythmMonths}
        hint={t("proposals.form.nameHint")}
        inputMode="numeric"
        width={2}
        defaultValue={String(rhythmMonths)}
      />
      <TextArea
        name="text"
        label={names.text}
        hint={t("proposals.form.textHint")}
        maxLength={1000}
      />
      <Acts>
        <SubmitButton name="intent" value="save">
          {t("proposals.form.submit")}
        </SubmitButton>
      </Acts>
    </ActionForm>
  );
}

function Proposer({ label, proposers }: { label: string; proposers: readonly Named[] }) {
  const [only, ...others] = proposers;
  if (only && others.length === 0) return <HiddenField name="fromCityId" value={only.id} />;
  return <SelectField name="fromCityId" label={label} options={proposers.map(toOption)} />;
}

function toOption({ id, name }: Named) {
  return { value: id, label: name };
}
