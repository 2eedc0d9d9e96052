import { ActionForm } from "@/components/form/action-form";
import { ChoiceField } from "@/components/form/choice-field";
import { optionalMark } from "@/components/form/form-labels";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { Acts } from "@/components/ui/acts";
import { WHOLE_CIRCLE } from "@/lib/commitments/schema";
import type { HandsDesk } from "@/lib/commitments/views";
import type { FormAction } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";

type OwnersFormProps = { action: FormAction; desk: HandsDesk };

/** Which cities do it from now on. */
export function OwnersForm({ action, desk }: OwnersFormProps) {
  const { id, version, sitting, ownerCityIds } = desk;
  const cities = sitting.map((city) => ({ value: city.id, label: city.name }));
  const everybody = { value: WHOLE_CIRCLE, label: t("commitments.new.wholeCircle") };
  return (
    <ActionForm action={action}>
      <HiddenField name="commitmentId" value={id} />
      <HiddenField name="version" value={version} />
      <ChoiceField
        name="owners"
        legend={t("commitments.ownersForm.who")}
        kind="checkbox"
        size="small"
        choices={[everybody, ...cities]}
        defaultValue={ownerCityIds.length > 0 ? ownerCityIds : [WHOLE_CIRCLE]}
      />
      <TextArea
        name="reason"
        label={t("commitments.ownersForm.reason")}
        optional={optionalMark}
        rows={2}
        maxLength={200}
      />
      <Acts>
        <SubmitButton>{t("commitments.ownersForm.submit")}</SubmitButton>
      </Acts>
    </ActionForm>
  );
}
