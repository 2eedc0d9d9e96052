import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AnswerForm } from "@/components/attendances/answer-form";
import { OwnAnswer } from "@/components/attendances/own-answer";
import { MeetingDate } from "@/components/ui/meeting-date";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { choiceFrom } from "@/lib/attendances/choice";
import { listOwnInvitations, type StandingAnswer } from "@/lib/attendances/queries";
import { isAnswerable } from "@/lib/attendances/rules";
import type { Actor } from "@/lib/auth/actor";
import { requireActor } from "@/lib/auth/session";
import { t } from "@/lib/i18n/words";
import { timeAndFormat } from "@/lib/meetings/wording";
import { officeAndName } from "@/lib/people/names";
import { dayAndMonth, machineTime, shortDate } from "@/lib/time";
import { answerInvitationAction } from "./actions";

export const metadata: Metadata = { title: t("meetings.answer.title") };

type AnswerPageProps = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ for?: string | string[]; answer?: string | string[] }>;
};

export default async function AnswerPage({ params, searchParams }: AnswerPageProps) {
  const actor = await requireActor();
  const [{ id }, asked] = [await params, await searchParams];
  const now = new Date();
  const invitations = await listOwnInvitations(actor, id, now);
  const invitation = invitations.find((one) => one.id === asked.for) ?? invitations[0];
  if (!invitation) notFound();

  const { meeting } = invitation;
  const others = invitations.filter((one) => one.id !== invitation.id);
  return (
    <>
      <PageHead
        size="own"
        back={backTo(invitation)}
        preline={t("meetings.answer.preline", {
          official: officialOf(invitation),
          city: invitation.official.city.name,
        })}
        title={
          <MeetingDate
            date={dayAndMonth(meeting.startsAt, meeting.timeZone)}
            time={timeAndFormat(meeting)}
            dateTime={machineTime(meeting.startsAt, meeting.timeZone)}
          />
        }
      />
      <div className="stack w-full max-w-measure gap-8">
        {isAnswerable(meeting, now) ? (
          <Answer actor={actor} invitation={invitation} asked={asked.answer} />
        ) : (
          <TooLate actor={actor} invitation={invitation} />
        )}
      </div>
      {others.length > 0 ? <Others invitations={others} meetingId={id} /> : null}
    </>
  );
}

type AnswerProps = { actor: Actor; invitation: StandingAnswer };

function Answer({
  actor,
  invitation,
  asked,
}: AnswerProps & { asked: string | string[] | undefined }) {
  const self = invitation.official.userId === actor.userId;
  return (
    <>
      {invitation.answer ? <OwnAnswer invited={invitation} self={self} /> : null}
      <AnswerForm
        action={answerInvitationAction}
        subject={{ name: "attendanceId", value: invitation.id }}
        invitation={invitation}
        self={self}
        chosen={choiceFrom(asked)}
        foot={t("meetings.answer.changeLater")}
      />
    </>
  );
}

function TooLate({ actor, invitation }: AnswerProps) {
  const { cancelledAt } = invitation.meeting;
  return (
    <>
      <p className="text-lede">
        {t(cancelledAt ? "meetings.page.cancelled" : "meetings.answer.closed")}
      </p>
      {invitation.answer ? (
        <OwnAnswer invited={invitation} self={invitation.official.userId === actor.userId} />
      ) : null}
    </>
  );
}

function Others({ invitations, meetingId }: { invitations: StandingAnswer[]; meetingId: string }) {
  return (
    <Section id="andere" title={t("meetings.answer.otherInvitations")}>
      <ul className="stack gap-2">
        {invitations.map((one) => (
          <li key={one.id}>
            <a href={`/meetings/${meetingId}/answer?for=${one.id}`}>
              {t("meetings.answer.answerFor", { official: officialOf(one) })}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function officialOf({ official }: StandingAnswer): string {
  return officeAndName(official, official.city.name);
}

function backTo({ meeting }: StandingAnswer) {
  const date = shortDate(meeting.startsAt, meeting.timeZone);
  return { href: `/meetings/${meeting.id}`, label: t("meetings.answer.back", { date }) };
}
