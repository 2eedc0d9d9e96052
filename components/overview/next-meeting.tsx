import { CityTable } from "@/components/attendances/city-table";
import { OwnAnswer } from "@/components/attendances/own-answer";
import { QuickAnswer } from "@/components/attendances/quick-answer";
import { Contribution } from "@/components/meetings/contribution";
import { ButtonLink } from "@/components/ui/button-link";
import { type Fact, Facts } from "@/components/ui/facts";
import { MeetingCard } from "@/components/ui/meeting-card";
import { MeetingDate } from "@/components/ui/meeting-date";
import { isAnswerable } from "@/lib/attendances/rules";
import { comingInWords } from "@/lib/attendances/wording";
import { type Actor, citiesOf } from "@/lib/auth/actor";
import type { FormAction } from "@/lib/form/state";
import { enumerate, t } from "@/lib/i18n/words";
import { isContribution } from "@/lib/meetings/contribution";
import type { InvitedView, MeetingOnCard } from "@/lib/meetings/views";
import { formatInWords, hostsInWords } from "@/lib/meetings/wording";
import { contributionHeading, ownInvitation, seatsAt } from "@/lib/overview/wording";
import { officeAndFamilyName } from "@/lib/people/names";
import { clockSpan, dayAndMonth, dayInWords, machineTime } from "@/lib/time";

const HEADING = "naechstes";
const QUESTION = "antwort";

type NextMeetingProps = { meeting: MeetingOnCard; actor: Actor; accept: FormAction; now: Date };

/** The next exchange: when, who comes, what is expected, and the answer. */
export function NextMeeting({ meeting, actor, accept, now }: NextMeetingProps) {
  const seats = seatsAt(meeting);
  const cities = citiesOf(actor);
  const own = ownInvitation(seats, actor);
  const coming = comingInWords(seats);
  const preline = meeting.startsAt <= now ? "overview.next.now" : "overview.next.preline";
  return (
    <MeetingCard
      labelledBy={HEADING}
      foot={<Foot meeting={meeting} own={own} actor={actor} accept={accept} now={now} />}
      picture={<CityTable seats={seats} withKey />}
    >
      <div className="stack gap-2">
        <p className="text-quiet">{t(preline, { format: formatInWords(meeting.format) })}</p>
        <h2 id={HEADING}>
          <MeetingDate
            date={dayAndMonth(meeting.startsAt, meeting.timeZone)}
            time={clockSpan(meeting.startsAt, meeting.durationMinutes, meeting.timeZone)}
            dateTime={machineTime(meeting.startsAt, meeting.timeZone)}
          />
        </h2>
      </div>
      <Facts facts={facts(meeting, coming, seats.length)} />
      <Contribution
        heading={contributionHeading(actor, meeting)}
        items={meeting.agenda.filter((item) => isContribution(item, cities))}
      />
    </MeetingCard>
  );
}

function facts(meeting: MeetingOnCard, coming: string[], cityCount: number): Fact[] {
  const { place, videoUrl, dialIn, hosts } = meeting;
  const video = videoUrl ? <a href={videoUrl}>{t("overview.next.toVideo")}</a> : null;
  const people = coming.length > 0 ? enumerate(coming) : t("overview.next.nobodyYet");
  return [
    { term: t("overview.next.coming"), description: people },
    ...(place ? [{ term: t("overview.next.place"), description: place }] : []),
    ...(video ? [{ term: t("overview.next.video"), description: video }] : []),
    ...(dialIn ? [{ term: t("overview.next.dialIn"), description: dialIn }] : []),
    { term: t("overview.next.invitedBy"), description: hostsInWords(hosts, cityCount) },
  ];
}

type FootProps = NextMeetingProps & { own: InvitedView | null };

function Foot({ meeting, own, actor, accept, now }: FootProps) {
  const page = `/meetings/${meeting.id}`;
  if (!own) return <ButtonLink href={page}>{t("overview.next.details")}</ButtonLink>;

  const self = own.official.userId === actor.userId;
  const open = isAnswerable(meeting, now);
  const answerPage = `${page}/answer?for=${own.id}`;
  return (
    <div className="stack gap-4">
      {own.answer || !open ? (
        // It takes the place of the buttons: a listener hears that the answer has arrived.
        <div role="status">
          <OwnAnswer invited={own} self={self} changeAt={open ? answerPage : undefined} />
        </div>
      ) : (
        <>
          <Question meeting={meeting} own={own} self={self} />
          <QuickAnswer
            action={accept}
            attendanceId={own.id}
            version={own.version}
            answerPage={answerPage}
            labelledBy={QUESTION}
          />
        </>
      )}
      <a href={page}>{t("overview.next.details")}</a>
    </div>
  );
}

type QuestionProps = { meeting: MeetingOnCard; own: InvitedView; self: boolean };

function Question({ meeting, own, self }: QuestionProps) {
  const official = officeAndFamilyName(own.official, own.official.city.name);
  const { answerBy } = meeting;
  return (
    <h3 className="kern-heading-small" id={QUESTION}>
      {self ? t("meetings.answer.question") : t("meetings.answer.questionFor", { official })}
      {answerBy ? (
        <span className="font-normal text-quiet">
          {" "}
          {t("meetings.answer.by", { date: dayInWords(answerBy) })}
        </span>
      ) : null}
    </h3>
  );
}
