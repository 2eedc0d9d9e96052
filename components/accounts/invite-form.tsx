import { mandateNames } from "@/components/accounts/field-names";
import { MandateFields, type Places } from "@/components/accounts/mandate-fields";
import { ActionForm } from "@/components/form/action-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SelectField } from "@/components/form/select-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { Acts } from "@/components/ui/acts";
import { Section } from "@/components/ui/section";
import type { Invitee } from "@/lib/accounts/views";
import type { FormAction } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";

type InviteFormProps = {
  action: FormAction;
  places: Places;
  /** The official the account is for, where one was chosen. */
  invitee: Invitee | null;
};

/** Who is invited, and what for. */
export function InviteForm({ action, places, invitee }: InviteFormProps) {
  const names = {
    ...mandateNames,
    givenName: t("accounts.invite.givenName"),
    familyName: t("accounts.invite.familyName"),
    salutation: t("accounts.invite.salutation"),
    email: t("accounts.invite.email"),
  };
  return (
    <ActionForm action={action} names={names} className="group/mandate stack max-w-narrow gap-8">
      {invitee ? <HiddenField name="officialId" value={invitee.officialId} /> : null}
      <Section id="wer" title={t("accounts.invite.person")}>
        <PersonFields names={names} invitee={invitee} />
      </Section>
      <Section id="wofuer" title={t("accounts.invite.mandate")}>
        <MandateFields places={places} {...(invitee ? { chosen: invitee } : {})} />
      </Section>
      <Acts>
        <SubmitButton>{t("accounts.invite.submit")}</SubmitButton>
      </Acts>
    </ActionForm>
  );
}

type PersonFieldsProps = Pick<InviteFormProps, "invitee"> & {
  names: Record<"givenName" | "familyName" | "salutation" | "email", string>;
};

function PersonFields({ names, invitee }: PersonFieldsProps) {
  return (
    <>
      <SelectField
        name="salutation"
        label={names.salutation}
        options={[
          { value: "", label: t("accounts.invite.noSalutation") },
          { value: "FRAU", label: t("accounts.invite.FRAU") },
          { value: "HERR", label: t("accounts.invite.HERR") },
        ]}
        defaultValue={invitee?.salutation}
      />
      <TextField
        name="givenName"
        label={names.givenName}
        defaultValue={invitee?.givenName}
        maxLength={80}
      />
      <TextField
        name="familyName"
        label={names.familyName}
        defaultValue={invitee?.familyName}
        maxLength={80}
      />
      <TextField
        name="email"
        type="email"
        label={names.email}
        hint={t("accounts.invite.emailHint")}
        defaultValue={invitee?.email}
        maxLength={254}
      />
    </>
  );
}
