import { ActionForm } from "@/components/form/action-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { Acts } from "@/components/ui/acts";
import type { FormAction } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";

type CodeFormProps = { action: FormAction; request: string; next: string };

/** Takes the six digits of the mail. */
export function CodeForm({ action, request, next }: CodeFormProps) {
  return (
    <ActionForm action={action}>
      <HiddenField name="request" value={request} />
      <HiddenField name="next" value={next} />
      <TextField
        name="code"
        label={t("signIn.sent.code")}
        hint={t("signIn.sent.codeHint")}
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={12}
      />
      <Acts>
        <SubmitButton>{t("signIn.sent.submit")}</SubmitButton>
      </Acts>
    </ActionForm>
  );
}
