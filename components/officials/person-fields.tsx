import { optionalMark } from "@/components/form/form-labels";
import { SelectField } from "@/components/form/select-field";
import { TextField } from "@/components/form/text-field";
import { officialNames } from "@/components/officials/field-names";
import { t } from "@/lib/i18n/words";
import type { OfficialLine } from "@/lib/officials/queries";
import { LONGEST } from "@/lib/officials/schema";

type PersonFieldsProps = {
  /** What stands there before anybody typed. */
  person?: Pick<OfficialLine, "salutation" | "givenName" | "familyName" | "officeTitle" | "email">;
};

/** Name, office and address of an official; the office may be known before the name. */
export function PersonFields({ person }: PersonFieldsProps) {
  return (
    <>
      <TextField
        name="officeTitle"
        label={officialNames.officeTitle}
        hint={t("officials.form.officeTitleHint")}
        defaultValue={person?.officeTitle}
        maxLength={LONGEST.title}
      />
      <SelectField
        name="salutation"
        label={officialNames.salutation}
        options={[
          { value: "", label: t("accounts.invite.noSalutation") },
          { value: "FRAU", label: t("accounts.invite.FRAU") },
          { value: "HERR", label: t("accounts.invite.HERR") },
        ]}
        defaultValue={person?.salutation ?? ""}
      />
      <TextField
        name="givenName"
        label={officialNames.givenName}
        optional={optionalMark}
        defaultValue={person?.givenName ?? ""}
        maxLength={LONGEST.name}
      />
      <TextField
        name="familyName"
        label={officialNames.familyName}
        optional={optionalMark}
        defaultValue={person?.familyName ?? ""}
        maxLength={LONGEST.name}
      />
      <TextField
        name="email"
        type="email"
        label={officialNames.email}
        hint={t("officials.form.emailHint")}
        optional={optionalMark}
        defaultValue={person?.email ?? ""}
        maxLength={LONGEST.email}
      />
    </>
  );
}
