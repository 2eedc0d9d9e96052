import { ActionForm } from "@/components/form/action-form";
import { DateField } from "@/components/form/date-field";
import { dateLabels, optionalMark } from "@/components/form/form-labels";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { AgendaRows } from "@/components/meetings/agenda-rows";
import { fieldNames } from "@/components/meetings/field-names";
import { HostField, OfficialField } from "@/components/meetings/people-fields";
import { WhenFields } from "@/components/meetings/when-fields";
import { WhereFields } from "@/components/meetings/where-fields";
import { Acts } from "@/components/ui/acts";
import { Section } from "@/components/ui/section";
import { proposedAgenda } from "@/lib/agenda/rules";
import { bodiesOf, headsOf, proposedHosts } from "@/lib/circles/offers";
import type { CircleToSchedule } from "@/lib/circles/queries";
import type { FormAction } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";

type ScheduleFormProps = { action: FormAction; circle: CircleToSchedule };

const NINETY_MINUTES = 90;
const NOWHERE = { place: null, videoUrl: null, dialIn: null } as const;

/** A new meeting of a circle, with a proposal for everything that can be proposed. */
export function ScheduleForm({ action, circle }: ScheduleFormProps) {
  const cities = circle.members.map(({ city }) => city);
  const bodies = bodiesOf(circle);
  const title = t("meetings.form.titleSuggestion");
  return (
    <ActionForm action={action} names={fieldNames()} className="page-flow">
      <HiddenField name="circleId" value={circle.id} />
      <Section id="was" title={t("meetings.form.what")} className="max-w-measure">
        <WhenFields title={title} startsAt={null} durationMinutes={NINETY_MINUTES} />
      </Section>
      <Section id="wo" title={t("meetings.form.where")} className="max-w-measure">
        <WhereFields format="DIGITAL" {...NOWHERE} />
      </Section>
      <Section id="wer" title={t("meetings.form.who")} className="max-w-measure">
        <HostField
          hint={t("meetings.form.hostsHint")}
          bodies={bodies}
          chosen={proposedHosts(circle)}
        />
        <OfficialField cities={cities} chosen={headsOf(circle)} />
        <DateField
          name="answerBy"
          legend={t("meetings.form.answerBy")}
          hint={t("meetings.form.answerByHint")}
          labels={dateLabels}
          optional={optionalMark}
        />
      </Section>
      <Section id="tagesordnung" title={t("meetings.form.agenda")}>
        <p>{t("meetings.form.agendaHint")}</p>
        <AgendaRows items={proposedAgenda(cities, NINETY_MINUTES)} cities={cities} />
      </Section>
      <Acts>
        <SubmitButton name="intent" value="invite">
          {t("meetings.form.invite")}
        </SubmitButton>
        <SubmitButton kind="secondary" name="intent" value="draft">
          {t("meetings.form.draft")}
        </SubmitButton>
      </Acts>
    </ActionForm>
  );
}
