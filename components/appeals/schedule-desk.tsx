import { ActionForm } from "@/components/form/action-form";
import { ChoiceField } from "@/components/form/choice-field";
import { DateField } from "@/components/form/date-field";
import { dateLabels } from "@/components/form/form-labels";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { WhenAsked } from "@/components/form/when-asked";
import { Section } from "@/components/ui/section";
import type { AppealAsWritten } from "@/lib/appeals/standing";
import type { FormAction } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";
import { longMoment } from "@/lib/time";

type ScheduleDeskProps = {
  appeal: AppealAsWritten;
  /** Null while a check is missing. */
  schedule: FormAction | null;
  recall: FormAction;
};

/** The day and hour at which the draft is sent by itself, or the way to call it back. */
export function ScheduleDesk({ appeal, schedule, recall }: ScheduleDeskProps) {
  const { id, publishAt } = appeal;
  if (publishAt) {
    return (
      <Section id="spaeter" title={t("appeals.check.later")} gap={16}>
        <p className="font-semibold">
          {t("appeals.check.scheduled", { moment: longMoment(publishAt) })}
        </p>
        <ActionForm action={recall} scope="recall">
          <HiddenField name="appealId" value={id} />
          <p className="text-quiet text-small">{t("appeals.check.recallHint")}</p>
          <SubmitButton kind="secondary">{t("appeals.check.recall")}</SubmitButton>
        </ActionForm>
      </Section>
    );
  }
  if (!schedule) return null;
  const names = {
    on: t("appeals.check.on"),
    at: t("appeals.check.at"),
    hour: t("appeals.check.hour"),
  };
  return (
    <Section id="spaeter" title={t("appeals.check.later")} gap={16}>
      <ActionForm action={schedule} names={names} scope="schedule">
        <HiddenField name="appealId" value={id} />
        <HiddenField name="version" value={appeal.version} />
        <DateField name="on" legend={names.on} labels={dateLabels} />
        <TextField name="at" label={names.at} hint={t("appeals.check.atHint")} width={4} />
        <WhenAsked name="hour">
          <ChoiceField
            name="hour"
            legend={names.hour}
            size="small"
            choices={[
              { value: "earlier", label: t("appeals.check.earlier") },
              { value: "later", label: t("appeals.check.laterHour") },
            ]}
          />
        </WhenAsked>
        <SubmitButton kind="secondary">{t("appeals.check.schedule")}</SubmitButton>
      </ActionForm>
    </Section>
  );
}
