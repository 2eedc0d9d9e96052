import { TextField } from "@/components/form/text-field";
import { SettingForm, type SettingFormProps } from "@/components/operator/setting-form";
import { Note } from "@/components/ui/note";
import { t } from "@/lib/i18n/words";
import { CHOSEN_KINDS } from "@/lib/operator/forms";
import type { Periods } from "@/lib/privacy/periods";
import { RETENTION, type RetentionKind } from "@/lib/privacy/retention";

type PeriodsFormProps = SettingFormProps & { periods: Periods };

/** How many days each kind of data stays, within the bounds of its row. */
export function PeriodsForm({ action, version, periods }: PeriodsFormProps) {
  const names = Object.fromEntries(CHOSEN_KINDS.map((kind) => [kind, labelOf(kind)]));
  return (
    <>
      <Note kind="mine">
        <p>{t("settings.periods.acts")}</p>
      </Note>
      <SettingForm
        action={action}
        version={version}
        scope="fristen"
        names={names}
        submit={t("settings.periods.submit")}
        kind="primary"
      >
        {CHOSEN_KINDS.map((kind) => (
          <TextField
            key={kind}
            name={kind}
            label={labelOf(kind)}
            hint={hintOf(kind)}
            inputMode="numeric"
            width={4}
            defaultValue={String(periods[kind])}
          />
        ))}
      </SettingForm>
    </>
  );
}

function labelOf(kind: RetentionKind): string {
  const { data, since } = RETENTION[kind];
  return t("settings.periods.days", { data, since });
}

function hintOf(kind: RetentionKind): string {
  const { bounds: [fewest, most] = [0, 0], days, reason } = RETENTION[kind];
  return t("settings.periods.bounds", { fewest, most, usual: days, reason });
}
