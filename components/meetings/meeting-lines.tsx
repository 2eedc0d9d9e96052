import { Line, Lines, LineTitle } from "@/components/ui/lines";
import { Row } from "@/components/ui/row";
import { Status } from "@/components/ui/status-word";
import { citiesComing, citiesPresent, seatsOf, stateOf } from "@/lib/attendances/rules";
import { stateInWords } from "@/lib/attendances/wording";
import { t } from "@/lib/i18n/words";
import type { MeetingLine } from "@/lib/meetings/views";
import { timeAndFormat } from "@/lib/meetings/wording";
import { longDate } from "@/lib/time";

type MeetingLinesProps = {
  meetings: MeetingLine[];
  /** Cities of the reader, whose own answer is shown. */
  cities: readonly string[];
  now: Date;
};

/** Meetings below each other, each with its day and how many take part. */
export function MeetingLines({ meetings, cities, now }: MeetingLinesProps) {
  const oneCircle = new Set(meetings.map(({ circle }) => circle.name)).size === 1;
  return (
    <Lines>
      {meetings.map((meeting) => (
        <Line key={meeting.id}>
          <LineTitle href={`/meetings/${meeting.id}`}>
            {longDate(meeting.startsAt, meeting.timeZone)}
          </LineTitle>
          <p>{timeAndFormat(meeting)}</p>
          <p className="text-quiet">
            {oneCircle ? meeting.title : `${meeting.title}, ${meeting.circle.name}`}
          </p>
          <Row as="p">
            <Standing meeting={meeting} now={now} />
            <OwnState meeting={meeting} cities={cities} now={now} />
          </Row>
        </Line>
      ))}
    </Lines>
  );
}

function Standing({ meeting, now }: { meeting: MeetingLine; now: Date }) {
  if (meeting.cancelledAt) return <Status kind="declined">{t("meetings.list.cancelled")}</Status>;
  if (!meeting.invitedAt) return <Status kind="planned">{t("meetings.list.draft")}</Status>;

  const seats = seatsOf(meeting.attendances);
  const all = seats.length;
  if (meeting.heldAt) {
    return <span>{t("meetings.list.tookPart", { came: citiesPresent(seats), all })}</span>;
  }
  if (meeting.startsAt <= now) return <span>{t("meetings.list.noPresence")}</span>;
  return <span>{t("meetings.list.coming", { coming: citiesComing(seats), all })}</span>;
}

function OwnState({
  meeting,
  cities,
  now,
}: Omit<MeetingLinesProps, "meetings"> & { meeting: MeetingLine }) {
  const own = meeting.attendances.find(({ official }) => cities.includes(official.city.id));
  const isAhead = meeting.invitedAt && !meeting.cancelledAt && meeting.startsAt > now;
  if (!own || !isAhead) return null;
  const state = stateOf(own.answer);
  const answer = stateInWords(state);
  return (
    <Status kind={state}>{t("meetings.list.own", { city: own.official.city.name, answer })}</Status>
  );
}
