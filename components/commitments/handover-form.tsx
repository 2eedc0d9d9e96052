import { ActionForm } from "@/components/form/action-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SelectField } from "@/components/form/select-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { Acts } from "@/components/ui/acts";
import type { FormAction } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";

type HandoverFormProps = {
  action: FormAction;
  commitmentId: string;
  fromCityId: string;
  /** Cities that may be asked. */
  cities: { id: string; name: string }[];
};

/** Which other city is asked to take it over, and why. */
export function HandoverForm({ action, commitmentId, fromCityId, cities }: HandoverFormProps) {
  return (
    <ActionForm action={action} scope="handover">
      <HiddenField name="commitmentId" value={commitmentId} />
      <HiddenField name="fromCityId" value={fromCityId} />
      <SelectField
        name="toCityId"
        label={t("commitments.hands.toCity")}
        placeholder={t("commitments.hands.chooseCity")}
        options={cities.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextArea
        name="reason"
        label={t("commitments.hands.reason")}
        hint={t("commitments.hands.reasonHint")}
        rows={2}
        maxLength={200}
      />
      <Acts>
        <SubmitButton kind="secondary">{t("commitments.hands.submitOffer")}</SubmitButton>
      </Acts>
    </ActionForm>
  );
}
