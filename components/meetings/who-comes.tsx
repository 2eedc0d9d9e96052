import { EmptyState } from "@/components/ui/empty-state";
import { Note } from "@/components/ui/note";
import { SeatLine, Seats } from "@/components/ui/seats";
import { Section } from "@/components/ui/section";
import { Status } from "@/components/ui/status-word";
import { type CitySeat, heldState } from "@/lib/attendances/rules";
import { peopleInWords, sourceInWords, stateInWords } from "@/lib/attendances/wording";
import { t } from "@/lib/i18n/words";
import type { MeetingView } from "@/lib/meetings/views";
import { stamp } from "@/lib/time";

type Attendance = MeetingView["attendances"][number];
type Title = "whoComes" | "whoCame" | "wasInvited";

type WhoComesProps = { seats: CitySeat<Attendance>[]; title: Title };

/** Every invited city with its answer, its people and who answered for whom; after the meeting, who was there. */
export function WhoComes({ seats, title }: WhoComesProps) {
  const held = title === "whoCame";
  return (
    <Section id="wer" title={t(`meetings.page.${title}`)}>
      {seats.length === 0 ? (
        <EmptyState title={t("meetings.page.noOneInvited")}>
          <p>{t("meetings.page.noOneInvitedText")}</p>
        </EmptyState>
      ) : (
        <Seats>
          {seats.map((seat) => (
            <SeatLine
              key={seat.cityId}
              city={seat.cityName}
              status={<SeatStatus seat={seat} held={held} />}
            >
              {seat.attendances.map((attendance) => (
                <Person key={attendance.id} attendance={attendance} held={held} />
              ))}
            </SeatLine>
          ))}
        </Seats>
      )}
    </Section>
  );
}

function SeatStatus({ seat, held }: { seat: CitySeat; held: boolean }) {
  if (!held) return <Status kind={seat.state}>{stateInWords(seat.state)}</Status>;
  const word = t(`attendances.presence.${seat.presence ?? "ABSENT"}`);
  return <Status kind={heldState(seat.presence)}>{word}</Status>;
}

function Person({ attendance, held }: { attendance: Attendance; held: boolean }) {
  const source = held ? null : sourceInWords(attendance);
  return (
    <>
      <p>{peopleInWords(attendance)}</p>
      {attendance.bouncedAt && !held ? <Returned at={attendance.bouncedAt} /> : null}
      {source ? <p className="text-small text-quiet">{source}</p> : null}
      {attendance.note ? (
        <p className="text-small text-quiet">
          {t("meetings.page.word", { note: attendance.note })}
        </p>
      ) : null}
    </>
  );
}

/** A mail to this person came back: what to do about it. */
function Returned({ at }: { at: Date }) {
  return (
    <Note kind="overdue">
      <p>{t("meetings.page.mailReturned", { moment: stamp(at) })}</p>
      <p>
        {t.rich("meetings.page.mailReturnedText", {
          link: (words) => <a href="/mails">{words}</a>,
        })}
      </p>
    </Note>
  );
}
