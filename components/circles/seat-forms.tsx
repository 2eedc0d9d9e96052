import { CityNames } from "@/components/cities/city-names";
import { ActionForm } from "@/components/form/action-form";
import { ChoiceField } from "@/components/form/choice-field";
import { DateField } from "@/components/form/date-field";
import { dateLabels, optionalMark } from "@/components/form/form-labels";
import { HiddenField } from "@/components/form/hidden-field";
import { SelectField } from "@/components/form/select-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { Acts } from "@/components/ui/acts";
import { Section } from "@/components/ui/section";
import { CITY_NAMES, type NamedCity } from "@/lib/cities/named";
import type { FormAction } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";
import { longDate } from "@/lib/time";

type Meeting = { id: string; title: string; startsAt: Date };

type SeatFormProps = {
  action: FormAction;
  circleId: string;
  cities: readonly NamedCity[];
  /** Those people are invited to and that lie ahead. */
  meetings: readonly Meeting[];
  today: string;
};

/** A city comes from a day on; whether its head is invited to what is planned already is asked. */
export function SeatForm({ action, circleId, cities, meetings, today }: SeatFormProps) {
  const names = { city: t("circles.seats.city"), joinedOn: t("circles.seats.joinedOn") };
  return (
    <Section id="aufnehmen" title={t("circles.seats.joinTitle")}>
      <ActionForm
        action={action}
        names={names}
        scope="neu"
        labelledBy="aufnehmen"
        className="stack max-w-measure gap-6"
      >
        <HiddenField name="circleId" value={circleId} />
        <CityNames cities={cities} />
        <TextField
          name="city"
          label={names.city}
          hint={t("circles.seats.cityHint")}
          list={CITY_NAMES}
          autoComplete="off"
          maxLength={120}
        />
        <DateField
          name="joinedOn"
          legend={names.joinedOn}
          hint={t("circles.seats.joinedOnHint")}
          labels={dateLabels}
          defaultValue={today}
        />
        <MeetingChoice
          legend={t("circles.seats.invite")}
          hint={t("circles.seats.inviteHint")}
          meetings={meetings}
        />
        <Acts>
          <SubmitButton>{t("circles.seats.join")}</SubmitButton>
        </Acts>
      </ActionForm>
    </Section>
  );
}

type ReleaseFormProps = Omit<SeatFormProps, "cities"> & {
  seats: readonly { id: string; cityName: string }[];
};

/** A city goes on a day; whether it is taken off the list of what is planned is asked. */
export function ReleaseForm({ action, circleId, seats, meetings, today }: ReleaseFormProps) {
  const names = { seatId: t("circles.seats.city"), leftOn: t("circles.seats.leftOn") };
  return (
    <Section id="verabschieden" title={t("circles.seats.releaseTitle")}>
      <p className="max-w-measure">{t("circles.seats.stays")}</p>
      <ActionForm
        action={action}
        names={names}
        scope="ende"
        labelledBy="verabschieden"
        className="stack max-w-measure gap-6"
      >
        <HiddenField name="circleId" value={circleId} />
        <SelectField
          name="seatId"
          label={names.seatId}
          placeholder={t("circles.seats.choose")}
          options={seats.map(({ id, cityName }) => ({ value: id, label: cityName }))}
        />
        <DateField
          name="leftOn"
          legend={names.leftOn}
          hint={t("circles.seats.leftOnHint")}
          labels={dateLabels}
          defaultValue={today}
        />
        <MeetingChoice
          legend={t("circles.seats.withdraw")}
          hint={t("circles.seats.withdrawHint")}
          meetings={meetings}
        />
        <Acts>
          <SubmitButton kind="secondary">{t("circles.seats.release")}</SubmitButton>
        </Acts>
      </ActionForm>
    </Section>
  );
}

type MeetingChoiceProps = { legend: string; hint: string; meetings: readonly Meeting[] };

function MeetingChoice({ legend, hint, meetings }: MeetingChoiceProps) {
  if (meetings.length === 0) return <p className="text-quiet">{t("circles.seats.noMeetings")}</p>;
  return (
    <ChoiceField
      name="meetingIds"
      kind="checkbox"
      size="small"
      legend={legend}
      hint={hint}
      optional={optionalMark}
      choices={meetings.map(({ id, title, startsAt }) => ({
        value: id,
        label: title,
        small: longDate(startsAt),
      }))}
      defaultValue={meetings.map(({ id }) => id)}
    />
  );
}
