import { CityTable } from "@/components/attendances/city-table";
import { ActionForm } from "@/components/form/action-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { Details } from "@/components/ui/details";
import { Line, Lines } from "@/components/ui/lines";
import { Seats, ShortSeatLine } from "@/components/ui/seats";
import { Section } from "@/components/ui/section";
import { Status } from "@/components/ui/status-word";
import { type CitySeat, heldState, seatsOf } from "@/lib/attendances/rules";
import { peopleInWords, stateInWords } from "@/lib/attendances/wording";
import type { FormAction } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";
import type { LeadDesk } from "@/lib/leading/views";
import { personAndCity } from "@/lib/meetings/people";
import { expectedPresence } from "@/lib/meetings/presence";
import { PRESENCES } from "@/lib/meetings/schema";
import { citiesOn } from "@/lib/meetings/wording";

type Invited = LeadDesk["attendances"][number];
type LeadTableProps = {
  desk: LeadDesk;
  /** Notes who is there; left out before the meeting is led. */
  seat?: FormAction;
};

/** Who is at the table: as they answered, until somebody notes who came. */
export function LeadTable({ desk, seat }: LeadTableProps) {
  const order = citiesOn(desk.circle.members, desk.startsAt).map(({ cityId }) => cityId);
  const seats = seatsOf(desk.attendances, order);
  const noted = desk.attendances.some(({ presence }) => presence);
  return (
    <Section id="tisch" title={t("leading.table.title")}>
      {seats.length === 0 ? <p>{t("leading.table.nobody")}</p> : null}
      <CityTable seats={seats} held={noted} />
      <Seats variant="short">
        {seats.map((one) => (
          <ShortSeatLine
            key={one.cityId}
            city={one.cityName}
            people={one.attendances.map(peopleInWords).join(", ")}
            status={<SeatStatus seat={one} />}
          />
        ))}
      </Seats>
      {seat && seats.length > 0 ? <Presence desk={desk} seat={seat} /> : null}
    </Section>
  );
}

function SeatStatus({ seat: { state, presence } }: { seat: CitySeat }) {
  if (!presence) return <Status kind={state}>{stateInWords(state)}</Status>;
  return <Status kind={heldState(presence)}>{t(`attendances.presence.${presence}`)}</Status>;
}

function Presence({ desk, seat }: { desk: LeadDesk; seat: FormAction }) {
  return (
    <>
      <AsAnswered desk={desk} seat={seat} />
      <Details summary={t("leading.table.change")}>
        <Lines>
          {desk.attendances.map((one) => (
            <Line key={one.id}>
              <Person attendance={one} meetingId={desk.id} seat={seat} />
            </Line>
          ))}
        </Lines>
      </Details>
    </>
  );
}

/** One press for everybody whose answer says whether they come. */
function AsAnswered({ desk, seat }: { desk: LeadDesk; seat: FormAction }) {
  const expected = desk.attendances.flatMap((one) => {
    const presence = one.presence ? undefined : expectedPresence(one.answer);
    const isKnown = presence && (presence !== "REPRESENTED" || one.representativeName);
    return isKnown ? [{ ...one, presence }] : [];
  });
  if (expected.length === 0) return null;
  return (
    <ActionForm action={seat} scope="all" className="stack gap-2">
      <HiddenField name="meetingId" value={desk.id} />
      {expected.map((one, index) => (
        <Row key={one.id} index={index} attendance={one}>
          <HiddenField name={`rows.${index}.presence`} value={one.presence} />
        </Row>
      ))}
      <SubmitButton kind="secondary">{t("leading.table.all")}</SubmitButton>
    </ActionForm>
  );
}

type PersonProps = { attendance: Invited; meetingId: string; seat: FormAction };

/** One person, one tap. */
function Person({ attendance, meetingId, seat }: PersonProps) {
  const { id, official, presence, representativeName } = attendance;
  const city = official.city.name;
  return (
    <ActionForm action={seat} scope={id} labelledBy={`person-${id}`} className="stack gap-2">
      <HiddenField name="meetingId" value={meetingId} />
      <p id={`person-${id}`}>{personAndCity(official)}</p>
      <Row index={0} attendance={attendance}>
        <div className="flex flex-wrap gap-2">
          {PRESENCES.map((one) => (
            <SubmitButton
              key={one}
              kind={one === presence ? "secondary" : "tertiary"}
              name="rows.0.presence"
              value={one}
            >
              {t(`meetings.presence.${one}`)}
            </SubmitButton>
          ))}
        </div>
        {representativeName ? null : (
          <TextField
            name="rows.0.representativeName"
            label={t("leading.table.representative", { city })}
            maxLength={120}
          />
        )}
      </Row>
    </ActionForm>
  );
}

type RowProps = { index: number; attendance: Invited; children: React.ReactNode };

function Row({ index, attendance, children }: RowProps) {
  const { id, representativeName, representativeOffice } = attendance;
  const name = (field: string) => `rows.${index}.${field}`;
  return (
    <>
      <HiddenField name={name("attendanceId")} value={id} />
      {representativeName ? (
        <>
          <HiddenField name={name("representativeName")} value={representativeName} />
          <HiddenField name={name("representativeOffice")} value={representativeOffice ?? ""} />
        </>
      ) : null}
      {children}
    </>
  );
}
