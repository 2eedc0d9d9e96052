import { ActionForm } from "@/components/form/action-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { fieldNames } from "@/components/meetings/field-names";
import { OfficialField } from "@/components/meetings/people-fields";
import { Acts } from "@/components/ui/acts";
import type { CircleChoices } from "@/lib/circles/choices";
import type { FormAction } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";

type InviteFormProps = {
  action: FormAction;
  meetingId: string;
  /** The circle's cities with those of their officials who are not invited yet. */
  cities: readonly CircleChoices["members"][number]["city"][];
  chosen: string[];
};

/** Whom to invite. */
export function InviteForm({ action, meetingId, cities, chosen }: InviteFormProps) {
  return (
    <ActionForm action={action} names={fieldNames()}>
      <HiddenField name="meetingId" value={meetingId} />
      <OfficialField cities={cities} chosen={chosen} />
      <Acts>
        <SubmitButton>{t("meetings.manager.inviting.submit")}</SubmitButton>
      </Acts>
    </ActionForm>
  );
}
