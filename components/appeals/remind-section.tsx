import { ActionForm } from "@/components/form/action-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { Section } from "@/components/ui/section";
import type { AppealShown } from "@/lib/appeals/queries";
import { earliestReminder, MOST_REMINDERS } from "@/lib/appeals/rules";
import type { FormAction } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";
import { calendarDay, dateInWords, shortDate } from "@/lib/time";

type RemindSectionProps = {
  action: FormAction;
  appeal: AppealShown;
  /** Cities the last click reached. */
  reached: number | null;
  now: Date;
};

/** What a spokesperson can do about silence, and how much of it there is. */
export function RemindSection({ action, appeal, reached, now }: RemindSectionProps) {
  const { reminders, remindedAt } = appeal;
  return (
    <Section id="erinnern" title={t("appeals.remind.title")} className="print:hidden">
      {reached ? <p role="status">{t("appeals.remind.sent", { count: reached })}</p> : null}
      <Silence appeal={appeal} />
      <p className="max-w-measure text-quiet">
        {remindedAt
          ? t("appeals.remind.once", { day: shortDate(remindedAt) })
          : t("appeals.remind.never")}
      </p>
      {appeal.counts.silent > 0 && reminders < MOST_REMINDERS ? (
        <Remind action={action} appeal={appeal} now={now} />
      ) : null}
    </Section>
  );
}

function Silence({ appeal: { counts } }: Pick<RemindSectionProps, "appeal">) {
  const words =
    counts.silent > 0
      ? t("appeals.remind.silent", { count: counts.silent })
      : t("appeals.remind.nobody");
  return <p className="max-w-measure">{words}</p>;
}

function Remind({ action, appeal, now }: Omit<RemindSectionProps, "reached">) {
  const earliest = earliestReminder(appeal);
  if (!earliest || calendarDay(now) < earliest) {
    return earliest ? <p>{t("appeals.remind.notYet", { day: dateInWords(earliest) })}</p> : null;
  }
  return (
    <ActionForm action={action} className="">
      <HiddenField name="appealId" value={appeal.id} />
      <SubmitButton kind="secondary">
        {t("appeals.remind.send", { count: appeal.counts.silent })}
      </SubmitButton>
    </ActionForm>
  );
}
