import { ActionForm } from "@/components/form/action-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { Acts } from "@/components/ui/acts";
import type { FormAction } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";

type WithdrawFormProps = { action: FormAction; pressReleaseId: string; meetingId: string };

/** Asks for the reason before a press release is taken back. */
export function WithdrawPressForm({ action, pressReleaseId, meetingId }: WithdrawFormProps) {
  return (
    <div className="max-w-narrow">
      <ActionForm action={action} names={{ reason: t("press.withdraw.reason") }}>
        <HiddenField name="pressReleaseId" value={pressReleaseId} />
        <TextArea
          name="reason"
          label={t("press.withdraw.reason")}
          hint={t("press.withdraw.reasonHint")}
          maxLength={500}
        />
        <Acts>
          <SubmitButton>{t("press.withdraw.submit")}</SubmitButton>
          <a href={`/meetings/${meetingId}/press`}>{t("press.withdraw.keep")}</a>
        </Acts>
      </ActionForm>
    </div>
  );
}
