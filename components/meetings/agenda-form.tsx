import { ActionForm } from "@/components/form/action-form";
import { CheckField } from "@/components/form/check-field";
import { DateField } from "@/components/form/date-field";
import { Theirs } from "@/components/form/field-parts";
import { dateLabels } from "@/components/form/form-labels";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { AgendaRows } from "@/components/meetings/agenda-rows";
import { AgendaSum } from "@/components/meetings/agenda-sum";
import { fieldNames } from "@/components/meetings/field-names";
import { WaitingTopics } from "@/components/topics/waiting-topics";
import { Acts } from "@/components/ui/acts";
import { Details } from "@/components/ui/details";
import { proposedAgenda } from "@/lib/agenda/rules";
import type { FormAction } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";
import type { MeetingDesk } from "@/lib/meetings/desk";
import { officeAndName } from "@/lib/people/names";
import { toDay } from "@/lib/time";
import type { TopicView } from "@/lib/topics/queries";

type AgendaFormProps = {
  action: FormAction;
  desk: MeetingDesk;
  /** What waits to be taken up. */
  topics: readonly TopicView[];
  /** What the review looks at. */
  toReview: readonly { id: string; title: string }[];
};

/** The agenda of a meeting; an empty one begins with a proposal. */
export function AgendaForm({ action, desk, topics, toReview }: AgendaFormProps) {
  const cities = desk.circle.members.map(({ city }) => ({ id: city.id, name: city.name }));
  const standing = desk.agenda.map(({ city, presenter, ...item }) => ({
    ...item,
    ...(presenter ? { presenterName: officeAndName(presenter, city?.name ?? "") } : {}),
  }));
  const items =
    standing.length > 0
      ? standing
      : proposedAgenda(
          cities,
          desk.durationMinutes,
          desk.hosts.map(({ body }) => body.city.name),
        );
  return (
    <ActionForm action={action} names={fieldNames()}>
      <HiddenField name="meetingId" value={desk.id} />
      <HiddenField name="version" value={desk.version} />
      <p>{t(standing.length > 0 ? "meetings.form.agendaEdit" : "meetings.form.agendaHint")}</p>
      <ToReview commitments={toReview} />
      <Theirs name="agenda" />
      <AgendaRows items={items} cities={[...cities, ...guestCities(desk, cities)]} />
      <AgendaSum
        start={items.map(({ minutes }) => minutes)}
        planned={desk.durationMinutes}
        words={{
          sum: t("meetings.form.sum"),
          over: t("meetings.form.sumOver"),
          left: t("meetings.form.sumLeft"),
        }}
      />
      <WaitingTopics topics={topics} />
      <DateField
        name="projectsBy"
        legend={t("meetings.form.projectsBy")}
        hint={t("meetings.form.projectsByHint")}
        labels={dateLabels}
        defaultValue={desk.projectsBy ? toDay(desk.projectsBy) : ""}
      />
      {desk.invitedAt ? (
        <CheckField name="notify" label={t("meetings.manager.agendaPage.notify")} defaultChecked />
      ) : null}
      <Acts>
        <SubmitButton name="intent" value="save">
          {t("meetings.manager.agendaPage.save")}
        </SubmitButton>
      </Acts>
    </ActionForm>
  );
}

/** Open agreements need no row of their own: each comes up again until it is done. */
function ToReview({ commitments }: { commitments: AgendaFormProps["toReview"] }) {
  if (commitments.length === 0) return null;
  return (
    <Details summary={t("meetings.form.toReview", { count: commitments.length })}>
      <ul className="stack gap-2">
        {commitments.map(({ id, title }) => (
          <li key={id}>
            <a href={`/commitments/${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </Details>
  );
}

/** Cities on the agenda that have left the circle since. */
function guestCities(desk: MeetingDesk, cities: readonly { id: string }[]) {
  const named = desk.agenda.flatMap(({ cityId, city }) => {
    const isKnown = cities.some(({ id }) => id === cityId);
    return cityId && city && !isKnown ? [[cityId, city.name] as const] : [];
  });
  return [...new Map(named)].map(([id, name]) => ({ id, name }));
}
