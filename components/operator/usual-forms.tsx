import { ChoiceField } from "@/components/form/choice-field";
import { TextField } from "@/components/form/text-field";
import { SettingForm, type SettingFormProps } from "@/components/operator/setting-form";
import { Section } from "@/components/ui/section";
import { t } from "@/lib/i18n/words";

/** With how many months the form for a new circle begins. */
export function UsualRhythmForm(props: SettingFormProps & { months: number }) {
  const names = { rhythmMonths: t("circles.rhythm.months") };
  return (
    <Section id="rhythmus" title={t("settings.rhythm.title")}>
      <p className="max-w-measure">{t("settings.rhythm.lede")}</p>
      <SettingForm
        action={props.action}
        version={props.version}
        scope="rhythmus"
        names={names}
        submit={t("settings.rhythm.submit")}
      >
        <TextField
          name="rhythmMonths"
          label={names.rhythmMonths}
          hint={t("circles.rhythm.monthsHint")}
          inputMode="numeric"
          width={2}
          defaultValue={String(props.months)}
        />
      </SettingForm>
    </Section>
  );
}

/** Whether a second person reads every appeal first. */
export function AppealCheckForm(props: SettingFormProps & { isNeeded: boolean }) {
  const names = { isNeeded: t("settings.appeals.legend") };
  return (
    <Section id="appelle" title={t("settings.appeals.title")}>
      <SettingForm
        action={props.action}
        version={props.version}
        scope="appelle"
        names={names}
        submit={t("settings.appeals.submit")}
      >
        <ChoiceField
          name="isNeeded"
          legend={names.isNeeded}
          size="small"
          choices={(["yes", "no"] as const).map((value) => ({
            value,
            label: t(`settings.appeals.${value}`),
          }))}
          defaultValue={props.isNeeded ? "yes" : "no"}
        />
      </SettingForm>
    </Section>
  );
}
