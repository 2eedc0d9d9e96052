import { ActionForm } from "@/components/form/action-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { Acts } from "@/components/ui/acts";
import type { AppealAsWritten } from "@/lib/appeals/standing";
import type { FormAction } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";

type WithdrawalFormProps = { action: FormAction; appeal: AppealAsWritten };

/** Asks for the reason before an appeal is taken back. */
export function WithdrawalForm({ action, appeal }: WithdrawalFormProps) {
  return (
    <div className="max-w-narrow">
      <ActionForm action={action} names={{ reason: t("appeals.withdraw.reason") }}>
        <HiddenField name="appealId" value={appeal.id} />
        <HiddenField name="version" value={appeal.version} />
        <TextArea
          name="reason"
          label={t("appeals.withdraw.reason")}
          hint={t("appeals.withdraw.reasonHint")}
        />
        <Acts>
          <SubmitButton>{t("appeals.withdraw.submit")}</SubmitButton>
          <a href={`/appeals/${appeal.slug}`}>{t("appeals.withdraw.keep")}</a>
        </Acts>
      </ActionForm>
    </div>
  );
}
