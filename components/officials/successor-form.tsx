import { ActionForm } from "@/components/form/action-form";
import { DateField } from "@/components/form/date-field";
import { dateLabels } from "@/components/form/form-labels";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { officialNames } from "@/components/officials/field-names";
import { PersonFields } from "@/components/officials/person-fields";
import { Acts } from "@/components/ui/acts";
import type { FormAction } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";
import type { OfficialLine } from "@/lib/officials/queries";
import { addDays, toDay } from "@/lib/time";

type SuccessorFormProps = { action: FormAction; official: OfficialLine };

/** Who follows, and from which day on. */
export function SuccessorForm({ action, official }: SuccessorFormProps) {
  const { id, termEndsOn } = official;
  return (
    <ActionForm action={action} names={officialNames} className="stack max-w-narrow gap-6">
      <HiddenField name="officialId" value={id} />
      <DateField
        name="firstDay"
        legend={officialNames.firstDay}
        labels={dateLabels}
        defaultValue={termEndsOn ? toDay(addDays(termEndsOn, 1)) : undefined}
      />
      <PersonFields />
      <Acts>
        <SubmitButton>{t("officials.succession.submit")}</SubmitButton>
      </Acts>
    </ActionForm>
  );
}
