import { ActionForm } from "@/components/form/action-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { Acts } from "@/components/ui/acts";
import type { FormAction } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";

type ConfirmFormProps = { action: FormAction; request: string; token: string; next: string };

/** The one button behind the link of a mail: opening the page alone changes nothing. */
export function ConfirmForm({ action, request, token, next }: ConfirmFormProps) {
  return (
    <ActionForm action={action}>
      <HiddenField name="request" value={request} />
      <HiddenField name="token" value={token} />
      <HiddenField name="next" value={next} />
      <Acts>
        <SubmitButton>{t("signIn.confirm.submit")}</SubmitButton>
      </Acts>
    </ActionForm>
  );
}
