import { ActionForm } from "@/components/form/action-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import type { FormAction } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";

/** Asks the programme office to put right what is wrong. */
export function CorrectForm({ action, token }: { action: FormAction; token: string }) {
  const names = { wrong: t("privacy.correct.wrong") };
  return (
    <ActionForm
      action={action}
      names={names}
      scope="berichtigen"
      className="stack max-w-narrow gap-6"
    >
      <HiddenField name="token" value={token} />
      <TextArea
        name="wrong"
        label={names.wrong}
        hint={t("privacy.correct.hint")}
        maxLength={1000}
      />
      <SubmitButton kind="secondary">{t("privacy.correct.submit")}</SubmitButton>
    </ActionForm>
  );
}
