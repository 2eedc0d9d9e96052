import { ActionForm } from "@/components/form/action-form";
import { ChoiceField } from "@/components/form/choice-field";
import { DateField } from "@/components/form/date-field";
import { dateLabels, optionalMark } from "@/components/form/form-labels";
import { HiddenField } from "@/components/form/hidden-field";
import { SelectField } from "@/components/form/select-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { Acts } from "@/components/ui/acts";
import { WHOLE_CIRCLE } from "@/lib/commitments/schema";
import type { AgreementDesk } from "@/lib/commitments/views";
import type { FormAction } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";

type AgreementFormProps = { action: FormAction; desk: AgreementDesk };

/** Who does what until when. */
export function AgreementForm({ action, desk }: AgreementFormProps) {
  const cities = desk.cities.map(({ id, name }) => ({ value: id, label: name }));
  const everybody = { value: WHOLE_CIRCLE, label: t("commitments.new.wholeCircle") };
  return (
    <ActionForm action={action}>
      <HiddenField name="circleId" value={desk.circle.id} />
      <HiddenField name="meetingId" value={desk.id} />
      <TextField
        name="title"
        label={t("commitments.new.what")}
        hint={t("commitments.new.whatHint")}
        maxLength={160}
      />
      <ChoiceField
        name="owners"
        legend={t("commitments.new.who")}
        kind="checkbox"
        size="small"
        choices={[everybody, ...cities]}
      />
      <DateField
        name="dueOn"
        legend={t("commitments.new.until")}
        optional={optionalMark}
        labels={dateLabels}
      />
      <SelectField
        name="responsibleId"
        label={t("commitments.new.responsible")}
        hint={t("commitments.new.responsibleHint")}
        optional={optionalMark}
        placeholder={t("commitments.hands.nobody")}
        options={desk.officials.map(({ id, inWords }) => ({ value: id, label: inWords }))}
      />
      <TextField
        name="proviso"
        label={t("commitments.new.proviso")}
        hint={t("commitments.new.provisoHint")}
        optional={optionalMark}
        maxLength={200}
      />
      <Acts>
        <SubmitButton>{t("commitments.new.submit")}</SubmitButton>
      </Acts>
    </ActionForm>
  );
}
