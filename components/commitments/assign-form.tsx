import { ActionForm } from "@/components/form/action-form";
import { ChoiceField } from "@/components/form/choice-field";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { Acts } from "@/components/ui/acts";
import type { HandsDesk } from "@/lib/commitments/views";
import type { FormAction } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";

type AssignFormProps = {
  action: FormAction;
  desk: HandsDesk;
  /** Cities whose people the reader may name. */
  cityIds: readonly string[];
};

/** Which official sees to it, or nobody in particular. */
export function AssignForm({ action, desk, cityIds }: AssignFormProps) {
  const { id, version, officials, responsibleId } = desk;
  const people = officials.filter(({ cityId }) => cityIds.includes(cityId));
  const choices = people.map((one) => ({ value: one.id, label: one.inWords }));
  return (
    <ActionForm action={action}>
      <HiddenField name="commitmentId" value={id} />
      <HiddenField name="version" value={version} />
      <ChoiceField
        name="officialId"
        legend={t("commitments.hands.who")}
        size="small"
        choices={[...choices, { value: "", label: t("commitments.hands.nobody") }]}
        defaultValue={responsibleId ?? ""}
      />
      <Acts>
        <SubmitButton>{t("commitments.hands.submitPerson")}</SubmitButton>
      </Acts>
    </ActionForm>
  );
}
