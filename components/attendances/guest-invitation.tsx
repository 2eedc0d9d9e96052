import { AnswerForm } from "@/components/attendances/answer-form";
import { AnsweringFields } from "@/components/attendances/answering-fields";
import { CityTable } from "@/components/attendances/city-table";
import { OwnAnswer } from "@/components/attendances/own-answer";
import { Columns, Sticky } from "@/components/ui/columns";
import { MeetingDate } from "@/components/ui/meeting-date";
import { Seats, ShortSeatLine } from "@/components/ui/seats";
import { Section } from "@/components/ui/section";
import { Status } from "@/components/ui/status-word";
import type { Choice } from "@/lib/attendances/choice";
import type { LinkedInvitation } from "@/lib/attendances/queries";
import { type CitySeat, seatsOf } from "@/lib/attendances/rules";
import { stateInWords } from "@/lib/attendances/wording";
import type { FormAction } from "@/lib/form/state";
import { enumerate, t } from "@/lib/i18n/words";
import { hostsInvited, timeAndFormat } from "@/lib/meetings/wording";
import { officeAndName } from "@/lib/people/names";
import { dayAndMonth, machineTime } from "@/lib/time";

type GuestInvitationProps = {
  invitation: LinkedInvitation;
  token: string;
  action: FormAction;
  chosen: Choice | null;
  /** Whether an answer has just been sent. */
  sent: boolean;
};

/** All a guest needs: when, with whom, one question, one button. */
export function GuestInvitation(props: GuestInvitationProps) {
  const { invitation, token, action, chosen, sent } = props;
  const { meeting } = invitation;
  const order = meeting.circle.members.map(({ cityId }) => cityId);
  const seats = seatsOf(meeting.attendances, order);
  return (
    <Columns variant="wide">
      <div className="stack w-full max-w-measure gap-8">
        <Head invitation={invitation} seats={seats} />
        {invitation.answer ? <Standing invitation={invitation} sent={sent} /> : null}
        <AnswerForm
          action={action}
          subject={{ name: "token", value: token }}
          invitation={invitation}
          self
          chosen={chosen}
          foot={t("attendances.guest.sameLink")}
        >
          <AnsweringFields invited={invitation} />
        </AnswerForm>
      </div>
      <Sticky>
        <Section id="bisher" title={t("attendances.guest.whoSoFar")} gap={16}>
          <CityTable seats={seats} />
          <Seats variant="short">
            {seats.map(({ cityId, cityName, state }) => (
              <ShortSeatLine
                key={cityId}
                city={cityName}
                status={<Status kind={state}>{stateInWords(state)}</Status>}
              />
            ))}
          </Seats>
        </Section>
      </Sticky>
    </Columns>
  );
}

type HeadProps = { invitation: LinkedInvitation; seats: readonly CitySeat[] };

function Head({ invitation: { official, meeting }, seats }: HeadProps) {
  const { id, name } = official.city;
  const others = seats.flatMap(({ cityId, cityName }) => (cityId === id ? [] : [cityName]));
  return (
    <div className="flex flex-col gap-2">
      <p className="kern-preline">
        {t("meetings.answer.preline", { official: officeAndName(official, name), city: name })}
      </p>
      <h1>
        <MeetingDate
          date={dayAndMonth(meeting.startsAt, meeting.timeZone)}
          time={timeAndFormat(meeting)}
          dateTime={machineTime(meeting.startsAt, meeting.timeZone)}
        />
      </h1>
      <p>
        {others.length > 0
          ? `${t("meetings.page.exchangeWith", { cities: enumerate(others) })} `
          : null}
        {hostsInvited(meeting.hosts, seats.length)}
      </p>
    </div>
  );
}

function Standing({ invitation, sent }: { invitation: LinkedInvitation; sent: boolean }) {
  return (
    <div className="stack gap-2" role={sent ? "status" : undefined}>
      {sent ? <p className="font-semibold">{t("attendances.guest.thanks")}</p> : null}
      <OwnAnswer invited={invitation} self={!invitation.answeredOnBehalf} />
      {sent ? <p>{t("attendances.guest.thanksText")}</p> : null}
    </div>
  );
}
