import { ActionForm } from "@/components/form/action-form";
import { DateField } from "@/components/form/date-field";
import { dateLabels } from "@/components/form/form-labels";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import { HourField } from "@/components/meetings/when-fields";
import { Acts } from "@/components/ui/acts";
import { ButtonLink } from "@/components/ui/button-link";
import type { FormAction } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";
import { USUAL_HOUR } from "@/lib/polls/rows";
import { toDay } from "@/lib/time";

type EditFormProps<Poll> = { action: FormAction; poll: Poll };

const NARROW = "stack max-w-measure gap-6";

/** Another last day for answers. */
export function DeadlineForm({
  action,
  poll,
}: EditFormProps<{ id: string; version: number; answerBy: Date }>) {
  const names = { answerBy: t("polls.new.answerBy") };
  return (
    <ActionForm action={action} names={names} scope="frist" labelledBy="frist" className={NARROW}>
      <HiddenField name="pollId" value={poll.id} />
      <HiddenField name="version" value={poll.version} />
      <DateField
        name="answerBy"
        legend={names.answerBy}
        hint={t("polls.editing.deadlineHint")}
        labels={dateLabels}
        defaultValue={toDay(poll.answerBy)}
      />
      <Acts>
        <SubmitButton>{t("polls.editing.saveDeadline")}</SubmitButton>
      </Acts>
    </ActionForm>
  );
}

/** One more date for everybody. */
export function DateForm({ action, poll }: EditFormProps<{ id: string }>) {
  const names = { on: t("polls.new.on"), at: t("polls.new.at"), hour: t("polls.new.hour") };
  return (
    <ActionForm action={action} names={names} scope="termin" labelledBy="termin" className={NARROW}>
      <HiddenField name="pollId" value={poll.id} />
      <p>{t("polls.editing.addHint")}</p>
      <DateField name="on" legend={names.on} labels={dateLabels} />
      <TextField
        name="at"
        label={names.at}
        hint={t("meetings.form.startsAtHint")}
        defaultValue={USUAL_HOUR}
        width={4}
        maxLength={5}
      />
      <HourField name="hour" />
      <Acts>
        <SubmitButton kind="secondary">{t("polls.editing.saveDate")}</SubmitButton>
      </Acts>
    </ActionForm>
  );
}

/** Ends a poll with a word to those who kept the days free. */
export function CancelPollForm({ action, poll }: EditFormProps<{ id: string }>) {
  const names = { reason: t("polls.cancelling.reason") };
  return (
    <ActionForm action={action} names={names} className={NARROW}>
      <HiddenField name="pollId" value={poll.id} />
      <TextArea
        name="reason"
        label={names.reason}
        hint={t("polls.cancelling.reasonHint")}
        rows={3}
        maxLength={500}
      />
      <Acts>
        <SubmitButton>{t("polls.cancelling.submit")}</SubmitButton>
        <ButtonLink href={`/polls/${poll.id}`}>{t("polls.cancelling.keep")}</ButtonLink>
      </Acts>
    </ActionForm>
  );
}
