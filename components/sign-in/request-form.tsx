import { ActionForm } from "@/components/form/action-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { Acts } from "@/components/ui/acts";
import type { FormAction } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";

/** Asks for an address and nothing else. */
export function RequestForm({ action, next }: { action: FormAction; next: string }) {
  return (
    <ActionForm action={action}>
      <HiddenField name="next" value={next} />
      <TextField
        name="email"
        type="email"
        label={t("signIn.email")}
        hint={t("signIn.emailHint")}
        autoComplete="email"
        maxLength={254}
      />
      <Acts>
        <SubmitButton>{t("signIn.submit")}</SubmitButton>
      </Acts>
    </ActionForm>
  );
}
