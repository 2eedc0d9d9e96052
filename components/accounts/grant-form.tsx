import { mandateNames } from "@/components/accounts/field-names";
import { MandateFields, type Places } from "@/components/accounts/mandate-fields";
import { ActionForm } from "@/components/form/action-form";
import { DateField } from "@/components/form/date-field";
import { dateLabels, optionalMark } from "@/components/form/form-labels";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { Acts } from "@/components/ui/acts";
import { Section } from "@/components/ui/section";
import type { FormAction } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";

type GrantFormProps = { action: FormAction; userId: string; places: Places };

/** A further mandate for an account. */
export function GrantForm({ action, userId, places }: GrantFormProps) {
  const names = {
    ...mandateNames,
    from: t("accounts.grant.from"),
    reason: t("accounts.grant.reason"),
  };
  return (
    <Section id="mandat" title={t("accounts.grant.title")}>
      <ActionForm
        action={action}
        names={names}
        scope="mandat"
        className="group/mandate stack max-w-narrow gap-6"
      >
        <HiddenField name="userId" value={userId} />
        <MandateFields places={places} />
        <DateField
          name="from"
          legend={names.from}
          labels={dateLabels}
          hint={t("accounts.grant.fromHint")}
          optional={optionalMark}
        />
        <TextField
          name="reason"
          label={names.reason}
          hint={t("accounts.grant.reasonHint")}
          maxLength={300}
        />
        <Acts>
          <SubmitButton>{t("accounts.grant.submit")}</SubmitButton>
        </Acts>
      </ActionForm>
    </Section>
  );
}
