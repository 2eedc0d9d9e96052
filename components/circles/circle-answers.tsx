import { CityTable } from "@/components/attendances/city-table";
import { Acts } from "@/components/ui/acts";
import { ButtonLink } from "@/components/ui/button-link";
import { Columns } from "@/components/ui/columns";
import { EmptyState } from "@/components/ui/empty-state";
import { SeatLine, Seats } from "@/components/ui/seats";
import { Section } from "@/components/ui/section";
import { Status } from "@/components/ui/status-word";
import { peopleInWords, stateInWords } from "@/lib/attendances/wording";
import type { CircleStory, Seat } from "@/lib/circles/story";
import { t } from "@/lib/i18n/words";
import { dateInWords, dayOfMonth, shortDate } from "@/lib/time";

type CircleAnswersProps = { next: CircleStory["next"]; isManager: boolean };

/** Who comes to the next meeting, city by city, as a list and around the table. */
export function CircleAnswers({ next, isManager }: CircleAnswersProps) {
  if (!next) {
    return (
      <EmptyState level={2} title={t("circles.answers.none")}>
        <p>{t(isManager ? "circles.answers.noneManager" : "circles.answers.noneText")}</p>
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
            <CitySeatLine key={seat.cityId} seat={seat} />
          ))}
        </Seats>
        {meeting.answerBy ? (
          <p className="text-quiet">
            {t("circles.answers.answerBy", { day: dateInWords(meeting.answerBy) })}
          </p>
        ) : null}
        <Acts>
          <ButtonLink href={`/meetings/${meeting.id}`}>{t("circles.answers.open")}</ButtonLink>
        </Acts>
      </Section>
      <div>
        <CityTable seats={seats} />
      </div>
    </Columns>
  );
}

function CitySeatLine({ seat }: { seat: Seat }) {
  return (
    <SeatLine
      city={seat.cityName}
      status={<Status kind={seat.state}>{stateInWords(seat.state)}</Status>}
    >
      {seat.attendances.map((invited) => (
        <p className="text-quiet" key={invited.id}>
          {invited.answer ? peopleInWords(invited) : waiting(invited)}
        </p>
      ))}
    </SeatLine>
  );
}

function waiting(invited: Seat["attendances"][number]): string {
  const people = peopleInWords(invited);
  if (!invited.invitedAt) return people;
  return `${people}, ${t("circles.answers.invitedOn", { day: shortDate(invited.invitedAt) })}`;
}
