import { ActionForm } from "@/components/form/action-form";
import { CheckField } from "@/components/form/check-field";
import { Theirs } from "@/components/form/field-parts";
import { FormKey } from "@/components/form/form-key";
import { formLabels } from "@/components/form/form-labels";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { AgendaRows } from "@/components/meetings/agenda-rows";
import { fieldNames } from "@/components/meetings/field-names";
import { Acts } from "@/components/ui/acts";
import { proposedAgenda } from "@/lib/agenda/rules";
import type { FormAction } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";
import type { MeetingDesk } from "@/lib/meetings/desk";
import { officeAndName } from "@/lib/people/names";

type AgendaFormProps = { action: FormAction; desk: MeetingDesk };

/** The agenda of a meeting; an empty one begins with a proposal. */
export function AgendaForm({ action, desk }: AgendaFormProps) {
  const cities = desk.circle.members.map(({ city }) => ({ id: city.id, name: city.name }));
  const standing = desk.agenda.map(({ city, presenter, ...item }) => ({
    ...item,
    ...(presenter ? { presenterName: officeAndName(presenter, city?.name ?? "") } : {}),
  }));
  const items = standing.length > 0 ? standing : proposedAgenda(cities, desk.durationMinutes);
  return (
    <ActionForm action={action} labels={formLabels} names={fieldNames()}>
      <FormKey />
      <HiddenField name="meetingId" value={desk.id} />
      <HiddenField name="version" value={desk.version} />
      <p>{t(standing.length > 0 ? "meetings.form.agendaEdit" : "meetings.form.agendaHint")}</p>
      <Theirs name="agenda" />
      <AgendaRows items={items} cities={[...cities, ...guestCities(desk, cities)]} />
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

/** Cities on the agenda that have left the circle since. */
function guestCities(desk: MeetingDesk, cities: readonly { id: string }[]) {
  const named = desk.agenda.flatMap(({ cityId, city }) => {
    const isKnown = cities.some(({ id }) => id === cityId);
    return cityId && city && !isKnown ? [[cityId, city.name] as const] : [];
  });
  return [...new Map(named)].map(([id, name]) => ({ id, name }));
}
