import { WindowFields } from "@/components/calls/window-fields";
import { ActionForm } from "@/components/form/action-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SelectField } from "@/components/form/select-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { Acts } from "@/components/ui/acts";
import { Section } from "@/components/ui/section";
import type { CallSubject } from "@/lib/calls/views";
import type { FormAction } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";

type City = { id: string; name: string };

type AskFormProps = {
  action: FormAction;
  /** What the wish is about; null while the city is still to be chosen. */
  subject: CallSubject | null;
  /** To choose from without a subject. */
  cities: City[];
  /** The reader's own cities; there is something to choose only for who speaks for several. */
  ownCities: City[];
};

/** The short form of a call wish: topic, number, times. */
export function AskForm({ action, subject, cities, ownCities }: AskFormProps) {
  return (
    <ActionForm action={action} className="stack max-w-measure gap-8">
      {subject ? (
        <HiddenField name={subject.field} value={subject.id} />
      ) : (
        <SelectField
          name="toCityId"
          label={t("calls.new.toCity")}
          placeholder={t("calls.new.chooseCity")}
          options={cities.map(toOption)}
        />
      )}
      <FromCity cities={ownCities} />
      <TextField
        name="topic"
        label={t("calls.new.topic")}
        defaultValue={subject?.topic ?? ""}
        maxLength={200}
      />
      <TextField
        name="phone"
        label={t("calls.new.phone")}
        hint={t("calls.new.phoneHint")}
        inputMode="tel"
        autoComplete="tel"
        maxLength={30}
      />
      <Section id="zeiten" title={t("calls.new.times")}>
        <WindowFields />
      </Section>
      <Acts>
        <SubmitButton>{t("calls.new.submit")}</SubmitButton>
      </Acts>
    </ActionForm>
  );
}

function FromCity({ cities }: { cities: City[] }) {
  const [only, ...others] = cities;
  if (only && others.length === 0) return <HiddenField name="fromCityId" value={only.id} />;
  return (
    <SelectField
      name="fromCityId"
      label={t("calls.new.fromCity")}
      placeholder={t("calls.new.chooseCity")}
      options={cities.map(toOption)}
    />
  );
}

function toOption({ id, name }: City) {
  return { value: id, label: name };
}
