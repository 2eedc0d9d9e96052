import { ActionForm } from "@/components/form/action-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SelectField } from "@/components/form/select-field";
import { SubmitButton } from "@/components/form/submit-button";
import { hidden } from "@/components/ui/hidden";
import type { FormAction } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";
import type { WaitingReply } from "@/lib/replies/queries";

type ReplyFormsProps = { reply: WaitingReply; adopt: FormAction; settle: FormAction };

/** What can be done with a message that waits: take it over for somebody invited, or put it away. */
export function ReplyForms({ reply, adopt, settle }: ReplyFormsProps) {
  if (!reply.isOwn) return <p className="text-quiet">{t("replies.onlyManagers")}</p>;
  const words = {
    subject: reply.said ?? reply.subject ?? t("replies.noSubject"),
    hidden,
  };
  return (
    <div className="stack gap-4">
      {reply.choices.length > 0 ? (
        <ActionForm
          action={adopt}
          names={{ attendanceId: t("replies.whose") }}
          scope={`adopt-${reply.id}`}
          className="stack max-w-measure gap-4"
        >
          <HiddenField name="mailId" value={reply.id} />
          <SelectField
            name="attendanceId"
            label={t("replies.whose")}
            placeholder={t("replies.choose")}
            options={reply.choices.map(({ attendanceId, label }) => ({
              value: attendanceId,
              label,
            }))}
            defaultValue={reply.attendanceId ?? undefined}
          />
          <SubmitButton kind="secondary">{t.rich("replies.adopt", words)}</SubmitButton>
        </ActionForm>
      ) : null}
      <ActionForm
        action={settle}
        scope={`settle-${reply.id}`}
        className="flex flex-col items-start gap-2"
      >
        <HiddenField name="mailId" value={reply.id} />
        <SubmitButton kind="secondary">{t.rich("replies.settle", words)}</SubmitButton>
      </ActionForm>
    </div>
  );
}
