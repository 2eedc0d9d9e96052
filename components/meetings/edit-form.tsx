import { ActionForm } from "@/components/form/action-form";
import { DateField } from "@/components/form/date-field";
import { dateLabels, optionalMark } from "@/components/form/form-labels";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { fieldNames } from "@/components/meetings/field-names";
import { HostField } from "@/components/meetings/people-fields";
import { WhenFields } from "@/components/meetings/when-fields";
import { WhereFields } from "@/components/meetings/where-fields";
import { Acts } from "@/components/ui/acts";
import { Section } from "@/components/ui/section";
import { bodiesOf } from "@/lib/circles/offers";
import type { FormAction } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";
import type { MeetingDesk } from "@/lib/meetings/desk";
import { toDay } from "@/lib/time";

type EditFormProps = { action: FormAction; desk: MeetingDesk };

/** Everything on the invitation but the agenda and the people. */
export function EditForm({ action, desk }: EditFormProps) {
  const hosting = desk.hosts.map(({ body }) => ({ ...body, cityName: body.city.name }));
  const offered = bodiesOf(desk.circle);
  const others = hosting.filter(({ id }) => offered.every((body) => body.id !== id));
  return (
    <ActionForm action={action} names={fieldNames()} className="page-flow">
      <HiddenField name="meetingId" value={desk.id} />
      <HiddenField name="version" value={desk.version} />
      <Section id="was" title={t("meetings.form.what")} className="max-w-measure">
        <WhenFields {...desk} />
      </Section>
      <Section id="wo" title={t("meetings.form.where")} className="max-w-measure">
        <WhereFields {...desk} />
      </Section>
      <Section id="wer" title={t("meetings.form.whoEdit")} className="max-w-measure">
        <HostField bodies={[...offered, ...others]} chosen={hosting.map(({ id }) => id)} />
        <DateField
          name="answerBy"
          legend={t("meetings.form.answerBy")}
          hint={t("meetings.form.answerByHint")}
          labels={dateLabels}
          optional={optionalMark}
          defaultValue={desk.answerBy ? toDay(desk.answerBy) : ""}
        />
      </Section>
      <Acts>
        <SubmitButton>{t("meetings.manager.editing.save")}</SubmitButton>
      </Acts>
    </ActionForm>
  );
}
