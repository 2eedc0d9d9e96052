import { optionalMark } from "@/components/form/form-labels";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import { SettingForm, type SettingFormProps } from "@/components/operator/setting-form";
import { Section } from "@/components/ui/section";
import { t } from "@/lib/i18n/words";
import { DETAILS, type Detail, type Details } from "@/lib/operator/settings";

type OperatorFormProps = SettingFormProps & {
  operator: Details;
  /** What holds wherever a field is left empty. */
  server: Details;
};

const NAMES = Object.fromEntries(DETAILS.map((name) => [name, t(`settings.operator.${name}`)]));

/** Who runs this installation, as the legal pages say it. */
export function OperatorForm({ action, version, operator, server }: OperatorFormProps) {
  const field = (name: Detail, hint?: string) => ({
    name,
    label: t(`settings.operator.${name}`),
    hint: hintOf(hint, operator[name], server[name]),
    optional: optionalMark,
    defaultValue: operator[name] ?? "",
  });
  return (
    <Section id="betreiber" title={t("settings.operator.title")}>
      <p className="max-w-measure">{t("settings.operator.lede")}</p>
      <SettingForm
        action={action}
        version={version}
        scope="betreiber"
        names={NAMES}
        submit={t("settings.operator.submit")}
        kind="primary"
      >
        <TextField {...field("name")} maxLength={200} />
        <TextArea {...field("address", t("settings.operator.addressHint"))} rows={3} />
        <TextField {...field("email", t("settings.operator.emailHint"))} type="email" />
        <TextField {...field("phone")} inputMode="tel" maxLength={60} />
        <TextField {...field("representative")} maxLength={200} />
        <TextField
          {...field("dataProtectionOfficer", t("settings.operator.dataProtectionOfficerHint"))}
          maxLength={300}
        />
        <TextField {...field("dataProtectionAuthority")} maxLength={300} />
        <TextField {...field("enforcementBody")} maxLength={300} />
      </SettingForm>
    </Section>
  );
}

function hintOf(hint: string | undefined, own: string | null, server: string | null) {
  const isOther = server !== null && server !== own;
  const said = isOther ? t("settings.server", { value: server.replaceAll("\n", ", ") }) : undefined;
  return [hint, said].filter(Boolean).join(". ") || undefined;
}
