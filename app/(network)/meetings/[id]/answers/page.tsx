import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AnswerForm } from "@/components/attendances/answer-form";
import { OtherAnswers } from "@/components/attendances/other-answers";
import { OwnAnswer } from "@/components/attendances/own-answer";
import { ClosedDesk } from "@/components/meetings/closed-desk";
import { PageHead } from "@/components/ui/page-head";
import { listInvitationsToEnter, type StandingAnswer } from "@/lib/attendances/queries";
import { isAnswerable } from "@/lib/attendances/rules";
import { requireActor } from "@/lib/auth/session";
import { t } from "@/lib/i18n/words";
import { officeAndName } from "@/lib/people/names";
import { shortDate } from "@/lib/time";
import { enterAnswerAction } from "./actions";

export const metadata: Metadata = { title: t("attendances.enter.title") };

type EnterAnswerPageProps = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ for?: string | string[] }>;
};

export default async function EnterAnswerPage({ params, searchParams }: EnterAnswerPageProps) {
  const actor = await requireActor();
  const [{ id }, asked] = [await params, await searchParams];
  const now = new Date();
  const invitations = await listInvitationsToEnter(actor, id, now);
  const invitation = invitations.find((one) => one.id === asked.for) ?? mostPressing(invitations);
  if (!invitation) notFound();

  const { meeting, official } = invitation;
  const isOpen = isAnswerable(meeting, now);
  const others = invitations.filter((one) => one !== invitation);
  return (
    <>
      <PageHead
        back={backTo(invitation)}
        preline={t("attendances.enter.preline", {
          official: officeAndName(official, official.city.name),
          city: official.city.name,
        })}
        title={t("attendances.enter.title")}
        lede={t("attendances.enter.lede")}
      />
      <div className="stack w-full max-w-measure gap-8">
        {invitation.answer ? <OwnAnswer invited={invitation} self={false} /> : null}
        {isOpen ? (
          <AnswerForm
            action={enterAnswerAction}
            subject={{ name: "attendanceId", value: invitation.id }}
            invitation={invitation}
            self={false}
            chosen={null}
            foot={t("attendances.enter.foot")}
          />
        ) : (
          <ClosedDesk why={meeting.cancelledAt ? "cancelled" : "begun"} />
        )}
      </div>
      {isOpen && others.length > 0 ? <OtherAnswers invitations={others} meetingId={id} /> : null}
    </>
  );
}

/** Who has not answered comes before who has. */
function mostPressing(invitations: readonly StandingAnswer[]): StandingAnswer | undefined {
  return invitations.find(({ answer }) => !answer) ?? invitations[0];
}

function backTo({ meeting }: StandingAnswer) {
  const date = shortDate(meeting.startsAt, meeting.timeZone);
  return { href: `/meetings/${meeting.id}`, label: t("attendances.enter.back", { date }) };
}
