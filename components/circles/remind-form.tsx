import { ActionForm } from "@/components/form/action-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import type { FormAction } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";

type RemindFormProps = {
  action: FormAction;
  meetingId: string;
  attendanceId: string;
  city: string;
  kind: "primary" | "secondary";
};

/** Asks one city for its answer. */
export function RemindForm({ action, meetingId, attendanceId, city, kind }: RemindFormProps) {
  return (
    <ActionForm action={action} className="">
      <HiddenField name="meetingId" value={meetingId} />
      <HiddenField name="attendanceId" value={attendanceId} />
      <SubmitButton kind={kind}>{t("circles.answers.remind", { city })}</SubmitButton>
    </ActionForm>
  );
}
