import { ActionForm } from "@/components/form/action-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { Details } from "@/components/ui/details";
import { Section } from "@/components/ui/section";
import type { FormAction } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";

type BlockFormProps = { action: FormAction; userId: string };

/** Blocks an account, after a second thought. */
export function BlockForm({ action, userId }: BlockFormProps) {
  const names = { reason: t("accounts.block.reason") };
  return (
    <Section id="sperren" title={t("accounts.block.title")} gap={16}>
      <p className="max-w-measure">{t("accounts.block.text")}</p>
      <Details summary={t("accounts.block.open")}>
        <ActionForm
          action={action}
          names={names}
          scope="sperren"
          className="stack max-w-narrow gap-6"
        >
          <HiddenField name="userId" value={userId} />
          <TextField name="reason" label={names.reason} maxLength={300} />
          <SubmitButton kind="secondary">{t("accounts.block.submit")}</SubmitButton>
        </ActionForm>
      </Details>
    </Section>
  );
}

/** Opens a blocked account again. */
export function UnblockForm({ action, userId }: BlockFormProps) {
  return (
    <Section id="oeffnen" title={t("accounts.block.unblockTitle")} gap={16}>
      <p className="max-w-measure">{t("accounts.block.unblockText")}</p>
      <ActionForm action={action} scope="oeffnen">
        <HiddenField name="userId" value={userId} />
        <SubmitButton kind="secondary">{t("accounts.block.unblock")}</SubmitButton>
      </ActionForm>
    </Section>
  );
}
