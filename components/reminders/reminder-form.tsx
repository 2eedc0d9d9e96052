import { ActionForm } from "@/components/form/action-form";
import { ChoiceField } from "@/components/form/choice-field";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { Acts } from "@/components/ui/acts";
import { Section } from "@/components/ui/section";
import type { FormAction } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";
import { type Remindable, wantsReminder } from "@/lib/reminders/rules";
import type { ReminderKind } from "@/prisma/generated/enums";

type ReminderFormProps = {
  action: FormAction;
  /** The reminders this person gets, as long as they are not switched off. */
  kinds: readonly ReminderKind[];
  person: Remindable;
  /** Of the guest link, for who has come by one. */
  token?: string;
  /** Whether a choice has just been kept. */
  saved: boolean;
};

/** Which reminders somebody wants, one box each. */
export function ReminderForm({ action, kinds, person, token, saved }: ReminderFormProps) {
  return (
    <Section id="erinnerungen" title={t("reminders.form.title")} className="max-w-measure">
      {saved ? (
        <p role="status" className="font-semibold">
          {t("reminders.form.saved")}
        </p>
      ) : null}
      {kinds.length === 0 ? (
        <p>{t("reminders.form.none")}</p>
      ) : (
        <ActionForm action={action}>
          {token ? <HiddenField name="token" value={token} /> : null}
          <ChoiceField
            name="kinds"
            kind="checkbox"
            size="small"
            legend={t("reminders.form.legend")}
            hint={t("reminders.form.hint")}
            defaultValue={kinds.filter((kind) => wantsReminder(kind, person))}
            choices={kinds.map((kind) => ({
              value: kind,
              label: t(`reminders.kind.${kind}`),
              small: t(`reminders.small.${kind}`),
            }))}
          />
          <Acts>
            <SubmitButton kind="secondary">{t("reminders.form.submit")}</SubmitButton>
          </Acts>
        </ActionForm>
      )}
    </Section>
  );
}
