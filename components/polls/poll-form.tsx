import { ActionForm } from "@/components/form/action-form";
import { ChoiceField } from "@/components/form/choice-field";
import { DateField } from "@/components/form/date-field";
import { dateLabels, optionalMark } from "@/components/form/form-labels";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import { fieldNames } from "@/components/meetings/field-names";
import { HostField } from "@/components/meetings/people-fields";
import { DurationField } from "@/components/meetings/when-fields";
import { WhereFields } from "@/components/meetings/where-fields";
import { DateRows } from "@/components/polls/date-rows";
import { dateRowNames } from "@/components/polls/row-names";
import { Acts } from "@/components/ui/acts";
import { Section } from "@/components/ui/section";
import type { CircleChoices } from "@/lib/circles/choices";
import { bodiesOf } from "@/lib/circles/offers";
import type { FormAction } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";
import type { PollStart } from "@/lib/polls/start";

type PollFormProps = { action: FormAction; circle: CircleChoices; start: PollStart };

const NOWHERE = { place: null, videoUrl: null, dialIn: null } as const;

/** A new poll, with a proposal for everything that can be proposed. */
export function PollForm({ action, circle, start }: PollFormProps) {
  const bodies = bodiesOf(circle);
  const names = { ...fieldNames(), ...dateRowNames(), message: t("polls.new.message") };
  return (
    <ActionForm action={action} names={names} className="page-flow">
      <HiddenField name="circleId" value={circle.id} />
      <Section id="termine" title={t("polls.new.dates")} className="max-w-measure">
        <p>{t("polls.new.datesHint")}</p>
        <DateRows start={start} />
      </Section>
      <Section id="was" title={t("polls.new.what")} className="max-w-measure">
        <TextField
          name="title"
          label={t("meetings.form.title")}
          defaultValue={t("meetings.form.titleSuggestion")}
          maxLength={120}
        />
        <DurationField durationMinutes={start.durationMinutes} />
        <WhereFields format="DIGITAL" {...NOWHERE} />
      </Section>
      <Section id="wer" title={t("polls.new.who")} className="max-w-measure">
        <p>{t("polls.new.asked")}</p>
        <RequiredField circle={circle} />
        <HostField bodies={bodies} chosen={bodies.map(({ id }) => id)} />
        <TextArea
          name="message"
          label={t("polls.new.message")}
          hint={t("polls.new.messageHint")}
          optional={optionalMark}
          rows={3}
          maxLength={1000}
        />
        <DateField
          name="answerBy"
          legend={t("polls.new.answerBy")}
          hint={t("polls.new.answerByHint")}
          labels={dateLabels}
        />
      </Section>
      <Acts>
        <SubmitButton name="intent" value="open">
          {t("polls.new.submit")}
        </SubmitButton>
      </Acts>
    </ActionForm>
  );
}

/** Without whom the meeting is not to take place: everybody, unless somebody says otherwise. */
function RequiredField({ circle }: Pick<PollFormProps, "circle">) {
  const cities = circle.members.map(({ city }) => city);
  return (
    <ChoiceField
      name="requiredCityIds"
      kind="checkbox"
      size="small"
      legend={t("polls.new.required")}
      hint={t("polls.new.requiredHint")}
      defaultValue={cities.map(({ id }) => id)}
      choices={cities.map(({ id, name }) => ({ value: id, label: name }))}
    />
  );
}
