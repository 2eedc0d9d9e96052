import { ActionForm } from "@/components/form/action-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { Acts } from "@/components/ui/acts";
import { ButtonLink } from "@/components/ui/button-link";
import type { FormAction } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";

type CancelFormProps = { action: FormAction; meeting: { id: string; version: number } };

/** Calls a meeting off with a word to those who kept the day free. */
export function CancelForm({ action, meeting }: CancelFormProps) {
  const names = { reason: t("meetings.manager.cancelling.reason") };
  return (
    <ActionForm action={action} names={names} className="stack max-w-measure gap-6">
      <HiddenField name="meetingId" value={meeting.id} />
      <HiddenField name="version" value={meeting.version} />
      <TextArea
        name="reason"
        label={names.reason}
        hint={t("meetings.manager.cancelling.reasonHint")}
        rows={3}
        maxLength={500}
      />
      <Acts>
        <SubmitButton>{t("meetings.manager.cancelling.submit")}</SubmitButton>
        <ButtonLink href={`/meetings/${meeting.id}`}>
          {t("meetings.manager.cancelling.keep")}
        </ButtonLink>
      </Acts>
    </ActionForm>
  );
}

/** Removes a draft nobody was told of. */
export function DiscardForm({ action, meeting }: CancelFormProps) {
  return (
    <ActionForm action={action}>
      <HiddenField name="meetingId" value={meeting.id} />
      <Acts>
        <SubmitButton>{t("meetings.manager.cancelling.discard")}</SubmitButton>
        <ButtonLink href={`/meetings/${meeting.id}`}>
          {t("meetings.manager.cancelling.keepDraft")}
        </ButtonLink>
      </Acts>
    </ActionForm>
  );
}
