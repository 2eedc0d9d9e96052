import { ActionForm } from "@/components/form/action-form";
import { DateField } from "@/components/form/date-field";
import { dateLabels, optionalMark } from "@/components/form/form-labels";
import { HiddenField } from "@/components/form/hidden-field";
import { SelectField } from "@/components/form/select-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { Acts } from "@/components/ui/acts";
import { Section } from "@/components/ui/section";
import { ORDINALS, type OrdinalChoice } from "@/lib/blocked-times/schema";
import type { FormAction } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";

type City = { id: string; name: string };
type FormProps = { action: FormAction; cities: readonly City[] };

const WEEKDAYS = ["1", "2", "3", "4", "5", "6", "7"] as const;

/** Adds a rule such as the first Monday of the month. */
export function BlockedRuleForm({ action, cities }: FormProps) {
  const names = {
    ...commonNames,
    weekday: t("blockedTimes.form.weekday"),
    ordinal: t("blockedTimes.form.ordinal"),
    startsOn: t("blockedTimes.form.from"),
    endsOn: t("blockedTimes.form.until"),
  };
  return (
    <Section id="regel" title={t("blockedTimes.form.rule")}>
      <ActionForm action={action} names={names} scope="regel">
        <CityField cities={cities} />
        <LabelField />
        <SelectField
          name="ordinal"
          label={names.ordinal}
          options={(Object.keys(ORDINALS) as OrdinalChoice[]).map((value) => ({
            value,
            label: t(`blockedTimes.form.ordinals.${value}`),
          }))}
          defaultValue="1"
        />
        <SelectField
          name="weekday"
          label={names.weekday}
          options={WEEKDAYS.map((value) => ({ value, label: t(`dateFinder.weekday.${value}`) }))}
          defaultValue="1"
        />
        <DateField
          name="startsOn"
          legend={names.startsOn}
          labels={dateLabels}
          optional={optionalMark}
        />
        <DateField
          name="endsOn"
          legend={names.endsOn}
          labels={dateLabels}
          optional={optionalMark}
        />
        <Acts>
          <SubmitButton>{t("blockedTimes.form.submitRule")}</SubmitButton>
        </Acts>
      </ActionForm>
    </Section>
  );
}

/** Adds a single day or a span. */
export function BlockedDaysForm({ action, cities }: FormProps) {
  const names = {
    ...commonNames,
    startsOn: t("blockedTimes.form.firstDay"),
    endsOn: t("blockedTimes.form.lastDay"),
  };
  return (
    <Section id="tage" title={t("blockedTimes.form.days")}>
      <ActionForm action={action} names={names} scope="tage">
        <CityField cities={cities} />
        <LabelField />
        <DateField name="startsOn" legend={names.startsOn} labels={dateLabels} />
        <DateField
          name="endsOn"
          legend={names.endsOn}
          labels={dateLabels}
          hint={t("blockedTimes.form.lastDayHint")}
          optional={optionalMark}
        />
        <Acts>
          <SubmitButton kind="secondary">{t("blockedTimes.form.submitDays")}</SubmitButton>
        </Acts>
      </ActionForm>
    </Section>
  );
}

const commonNames = {
  cityId: t("blockedTimes.form.city"),
  label: t("blockedTimes.form.label"),
};

function CityField({ cities }: { cities: readonly City[] }) {
  const [only, ...others] = cities;
  if (only && others.length === 0) return <HiddenField name="cityId" value={only.id} />;
  return (
    <SelectField
      name="cityId"
      label={commonNames.cityId}
      placeholder={t("blockedTimes.form.choose")}
      options={cities.map(({ id, name }) => ({ value: id, label: name }))}
    />
  );
}

function LabelField() {
  return (
    <TextField
      name="label"
      label={commonNames.label}
      hint={t("blockedTimes.form.labelHint")}
      maxLength={80}
    />
  );
}
