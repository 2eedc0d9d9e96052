import { CityTable } from "@/components/attendances/city-table";
import { RemindForm } from "@/components/circles/remind-form";
import { Acts } from "@/components/ui/acts";
import { ButtonLink } from "@/components/ui/button-link";
import { Columns } from "@/components/ui/columns";
import { EmptyState } from "@/components/ui/empty-state";
import { SeatLine, Seats } from "@/components/ui/seats";
import { Section } from "@/components/ui/section";
import { Status } from "@/components/ui/status-word";
import { whyNotRemind } from "@/lib/attendances/rules";
import { peopleInWords, sourceInWords, stateInWords } from "@/lib/attendances/wording";
import type { CircleStory, Seat } from "@/lib/circles/story";
import type { FormAction } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";
import { addressOf } from "@/lib/meetings/rules";
import { dateInWords, dayOfMonth, stamp } from "@/lib/time";

type Next = NonNullable<CircleStory["next"]>;
type CircleAnswersProps = {
  next: CircleStory["next"];
  /** How a manager asks for an answer; null for everybody else. */
  remind: FormAction | null;
  /** Whether a reminder has just been sent. */
  reminded: boolean;
  now: Date;
};

/** Who comes to the next meeting, city by city, as a list and around the table. */
export function CircleAnswers({ next, remind, reminded, now }: CircleAnswersProps) {
  if (!next) {
    return (
      <EmptyState level={2} title={t("circles.answers.none")}>
        <p>{t(remind ? "circles.answers.noneManager" : "circles.answers.noneText")}</p>
      </EmptyState>
    );
  }
  const { meeting, seats } = next;
  const title = t("circles.answers.title", { day: dayOfMonth(meeting.startsAt) });
  return (
    <Columns variant="wide" align="center">
      <Section id="antworten" title={title}>
        <Seats>
          {seats.map((seat) => (
            <CitySeatLine key={seat.cityId} seat={seat} isManager={remind !== null} />
          ))}
        </Seats>
        {meeting.answerBy ? (
          <p className="text-quiet">
            {t("circles.answers.answerBy", { day: dateInWords(meeting.answerBy) })}
          </p>
        ) : null}
        {reminded ? <p role="status">{t("circles.answers.reminded")}</p> : null}
        <Acts>
          {remind ? (
            <ManagersActs next={next} remind={remind} now={now} />
          ) : (
            <ButtonLink href={`/meetings/${meeting.id}`}>{t("circles.answers.open")}</ButtonLink>
          )}
        </Acts>
      </Section>
      <div>
        <CityTable seats={seats} isListed />
      </div>
    </Columns>
  );
}

/** One button for each city that can be asked now; where there is but one, it is the page's primary. */
function ManagersActs({ next, remind, now }: { next: Next; remind: FormAction; now: Date }) {
  const { meeting, seats } = next;
  const silent = seats.flatMap(({ state, cityName: city, attendances }) => {
    const asked = attendances.find(({ answer }) => !answer);
    return state === "open" && asked && canBeAsked(asked, now) ? [{ city, id: asked.id }] : [];
  });
  return (
    <>
      {silent.map(({ city, id }) => (
        <RemindForm
          key={id}
          action={remind}
          meetingId={meeting.id}
          attendanceId={id}
          city={city}
          kind={silent.length === 1 ? "primary" : "secondary"}
        />
      ))}
      <ButtonLink href={`/meetings/${meeting.id}/answers`}>{t("circles.answers.enter")}</ButtonLink>
    </>
  );
}

function canBeAsked(invited: Seat["attendances"][number], now: Date): boolean {
  return whyNotRemind(invited, now) === null && addressOf(invited.official) !== null;
}

function CitySeatLine({ seat, isManager }: { seat: Seat; isManager: boolean }) {
  return (
    <SeatLine
      city={seat.cityName}
      status={<Status kind={seat.state}>{stateInWords(seat.state)}</Status>}
    >
      {seat.attendances.map((invited) => (
        <Person key={invited.id} invited={invited} isManager={isManager} />
      ))}
    </SeatLine>
  );
}

type PersonProps = { invited: Seat["attendances"][number]; isManager: boolean };

function Person({ invited, isManager }: PersonProps) {
  const source = sourceInWords(invited);
  return (
    <>
      <p className="text-quiet">{invited.answer ? peopleInWords(invited) : waiting(invited)}</p>
      {source ? <p className="text-small text-quiet">{source}</p> : null}
      {isManager && invited.bouncedAt ? (
        <p className="text-small">
          {t("meetings.page.mailReturned", { moment: stamp(invited.bouncedAt) })}{" "}
          {t.rich("meetings.page.mailReturnedText", {
            link: (words) => <a href="/mails">{words}</a>,
          })}
        </p>
      ) : null}
    </>
  );
}

function waiting(invited: Seat["attendances"][number]): string {
  const { invitedAt, remindedAt } = invited;
  return [
    peopleInWords(invited),
    ...(invitedAt ? [t("circles.answers.invitedOn", { day: dayOfMonth(invitedAt) })] : []),
    ...(remindedAt ? [t("circles.answers.remindedOn", { day: dayOfMonth(remindedAt) })] : []),
  ].join(", ");
}
