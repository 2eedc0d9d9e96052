import { ActionForm } from "@/components/form/action-form";
import { optionalMark } from "@/components/form/form-labels";
import { HiddenField } from "@/components/form/hidden-field";
import { SelectField } from "@/components/form/select-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import { Acts } from "@/components/ui/acts";
import type { FormAction } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";

type TopicFormProps = {
  action: FormAction;
  circleId: string;
  cities: readonly { id: string; name: string }[];
  /** The reader's own city, where there is just one. */
  ownCityId: string | undefined;
};

/** A topic in one line, maybe with why. */
export function TopicForm({ action, circleId, cities, ownCityId }: TopicFormProps) {
  const names = {
    title: t("topics.field.title"),
    note: t("topics.field.note"),
    cityId: t("topics.field.city"),
  };
  return (
    <ActionForm action={action} names={names} className="stack max-w-measure gap-6">
      <HiddenField name="circleId" value={circleId} />
      <TextField name="title" label={names.title} maxLength={160} />
      <TextArea name="note" label={names.note} optional={optionalMark} rows={3} maxLength={500} />
      <SelectField
        name="cityId"
        label={names.cityId}
        placeholder={t("topics.field.all")}
        defaultValue={ownCityId ?? ""}
        options={cities.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Acts>
        <SubmitButton>{t("topics.submit")}</SubmitButton>
      </Acts>
    </ActionForm>
  );
}
