import { ActionForm } from "@/components/form/action-form";
import { optionalMark } from "@/components/form/form-labels";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import { Acts } from "@/components/ui/acts";
import type { FormAction } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";

const NAMES = {
  what: t("operator.report.what"),
  where: t("operator.report.where"),
  replyTo: t("operator.report.replyTo"),
};

/** What hinders, where, and an address only if an answer is wanted. */
export function BarrierForm({ action }: { action: FormAction }) {
  return (
    <ActionForm action={action} names={NAMES}>
      <TextArea name="what" label={NAMES.what} hint={t("operator.report.whatHint")} rows={6} />
      <TextField
        name="where"
        label={NAMES.where}
        hint={t("operator.report.whereHint")}
        optional={optionalMark}
      />
      <TextField
        name="replyTo"
        type="email"
        label={NAMES.replyTo}
        hint={t("operator.report.replyToHint")}
        optional={optionalMark}
      />
      <Acts>
        <SubmitButton>{t("operator.report.submit")}</SubmitButton>
      </Acts>
    </ActionForm>
  );
}
