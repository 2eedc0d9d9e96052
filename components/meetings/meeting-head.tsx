import { OwnAnswer } from "@/components/attendances/own-answer";
import { QuickAnswer } from "@/components/attendances/quick-answer";
import { Contribution } from "@/components/meetings/contribution";
import { Acts } from "@/components/ui/acts";
import { ButtonLink } from "@/components/ui/button-link";
import { MeetingDate } from "@/components/ui/meeting-date";
import { Note } from "@/components/ui/note";
import { BackLink } from "@/components/ui/page-head";
import { Status } from "@/components/ui/status-word";
import type { FormAction } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";
import { contributionInWords, isContribution } from "@/lib/meetings/contribution";
import type { Stage } from "@/lib/meetings/rules";
import type { InvitedView, MeetingView } from "@/lib/meetings/views";
import {
  agendaTimes,
  isFirstInThisComposition,
  ordinalLine,
  timeAndFormat,
} from "@/lib/meetings/wording";
import { officeAndFamilyName } from "@/lib/people/names";
import { dayInWords, longDate, machineTime } from "@/lib/time";

/** The invitation the reader can answer or has answered. */
export type OwnPart = {
  invited: InvitedView;
  self: boolean;
  /** "Ihr Beitrag", "Beitrag der Hansestadt Stendal". */
  heading: string;
};

type MeetingHeadProps = {
  meeting: MeetingView;
  stage: Stage;
  own: OwnPart | null;
  accept: FormAction;
  /** Whether there is still a conference to join. */
  joinable: boolean;
};

/** When it is, how it stands, and what is expected of the reader. */
export function MeetingHead(props: MeetingHeadProps) {
  const { meeting, stage, own, accept, joinable } = props;
  return (
    <div className="stack gap-8">
      <div className="stack gap-2">
        <BackLink href="/meetings" label={t("meetings.page.back")} />
        <div className="flex flex-col gap-2">
          <p className="kern-preline">{ordinalLine(meeting)}</p>
          <h1>
            <MeetingDate
              date={longDate(meeting.startsAt, meeting.timeZone)}
              time={timeAndFormat(meeting)}
              dateTime={machineTime(meeting.startsAt, meeting.timeZone)}
            />
          </h1>
          {isFirstInThisComposition(meeting) ? <p>{t("meetings.page.first")}</p> : null}
        </div>
      </div>
      <Standing meeting={meeting} stage={stage} />
      {own ? <OwnSide meeting={meeting} stage={stage} own={own} accept={accept} /> : null}
      {joinable && meeting.videoUrl ? (
        <VideoButton
          url={meeting.videoUrl}
          answerFirst={stage === "invited" && own !== null && !own.invited.answer}
        />
      ) : null}
    </div>
  );
}

function Standing({ meeting, stage }: Pick<MeetingHeadProps, "meeting" | "stage">) {
  if (stage === "cancelled") {
    const reason = meeting.cancelReason;
    return (
      <Note kind="overdue">
        <p className="font-semibold">
          <Status kind="declined">{t("meetings.page.cancelled")}</Status>
        </p>
        {reason ? <p>{t("meetings.page.cancelledBecause", { reason })}</p> : null}
      </Note>
    );
  }
  if (stage === "invited") return null;
  return <p>{t(`meetings.page.${stage}`)}</p>;
}

type OwnSideProps = Omit<MeetingHeadProps, "joinable" | "own"> & { own: OwnPart };

function OwnSide({ meeting, stage, own, accept }: OwnSideProps) {
  const cities = [own.invited.official.city.id];
  const items = agendaTimes(meeting.agenda, meeting).filter((item) => isContribution(item, cities));
  const answerPage = `/meetings/${meeting.id}/answer?for=${own.invited.id}`;
  if (stage === "invited" && !own.invited.answer) {
    return (
      <>
        <Contribution heading={own.heading} items={items} />
        <OpenQuestion meeting={meeting} own={own} accept={accept} answerPage={answerPage} />
      </>
    );
  }
  const isAhead = stage === "invited" || stage === "begun";
  if (!isAhead || !own.invited.answer) return null;
  const changeAt = stage === "invited" ? answerPage : undefined;
  return (
    <Note kind="mine">
      <div role="status">
        <OwnAnswer invited={own.invited} self={own.self} changeAt={changeAt} />
      </div>
      {items.map((item) => (
        <p key={item.id}>{`${own.heading}: ${contributionInWords(item)}`}</p>
      ))}
    </Note>
  );
}

type OpenQuestionProps = {
  meeting: MeetingView;
  own: OwnPart;
  accept: FormAction;
  answerPage: string;
};

const QUESTION = "antwort";

function OpenQuestion({ meeting, own, accept, answerPage }: OpenQuestionProps) {
  const { official } = own.invited;
  const name = officeAndFamilyName(official, official.city.name);
  return (
    <div className="stack gap-4 print:hidden">
      <h2 className="kern-heading-small" id={QUESTION}>
        {own.self
          ? t("meetings.answer.question")
          : t("meetings.answer.questionFor", { official: name })}
        {meeting.answerBy ? (
          <span className="font-normal text-quiet">
            {" "}
            {t("meetings.answer.by", { date: dayInWords(meeting.answerBy) })}
          </span>
        ) : null}
      </h2>
      <QuickAnswer
        action={accept}
        attendanceId={own.invited.id}
        version={own.invited.version}
        answerPage={answerPage}
        labelledBy={QUESTION}
      />
    </div>
  );
}

/** The one primary button, unless an answer is still wanted: then that comes first. */
function VideoButton({ url, answerFirst }: { url: string; answerFirst: boolean }) {
  return (
    <Acts>
      <ButtonLink href={url} kind={answerFirst ? "secondary" : "primary"}>
        {t("meetings.page.toVideo")}
      </ButtonLink>
    </Acts>
  );
}
