import { optionalMark } from "@/components/form/form-labels";
import { TextField } from "@/components/form/text-field";
import { SettingForm, type SettingFormProps } from "@/components/operator/setting-form";
import { Section } from "@/components/ui/section";
import { t } from "@/lib/i18n/words";

type SenderFormProps = SettingFormProps & {
  sender: { name: string | null; replyTo: string | null };
  /** The address mails come from. */
  address: string;
};

/** Whose name mails carry, and where answers go. */
export function SenderForm({ action, version, sender, address }: SenderFormProps) {
  const names = { name: t("settings.sender.name"), replyTo: t("settings.sender.replyTo") };
  return (
    <Section id="absender" title={t("settings.sender.title")}>
      <p className="max-w-measure">{t("settings.sender.lede", { address })}</p>
      <SettingForm
        action={action}
        version={version}
        scope="absender"
        names={names}
        submit={t("settings.sender.submit")}
      >
        <TextField
          name="name"
          label={names.name}
          hint={t("settings.sender.nameHint")}
          optional={optionalMark}
          defaultValue={sender.name ?? ""}
          maxLength={100}
        />
        <TextField
          name="replyTo"
          type="email"
          label={names.replyTo}
          hint={t("settings.sender.replyToHint")}
          optional={optionalMark}
          defaultValue={sender.replyTo ?? ""}
        />
      </SettingForm>
    </Section>
  );
}
