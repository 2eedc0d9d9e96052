import type { Metadata } from "next";
import { CancelForm, DiscardForm } from "@/components/meetings/cancel-form";
import { ClosedDesk } from "@/components/meetings/closed-desk";
import { PageHead } from "@/components/ui/page-head";
import { t } from "@/lib/i18n/words";
import type { MeetingDesk } from "@/lib/meetings/desk";
import { type Stage, stageOf } from "@/lib/meetings/rules";
import { longMoment } from "@/lib/time";
import { loadDesk } from "../desk";
import { cancelMeetingAction, discardDraftAction } from "./actions";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const desk = await loadDesk((await params).id);
  return { title: `${titleOf(desk)}: ${desk.title}` };
}

export default async function CancelPage({ params }: Props) {
  const desk = await loadDesk((await params).id);
  const stage = stageOf(desk, new Date());
  const isOver = stage === "cancelled" || stage === "held";
  return (
    <>
      <PageHead
        back={{ href: `/meetings/${desk.id}`, label: t("meetings.form.backToMeeting") }}
        title={titleOf(desk)}
        {...(isOver ? {} : { lede: ledeOf(desk, stage) })}
      />
      <Forms desk={desk} stage={stage} />
    </>
  );
}

function Forms({ desk, stage }: { desk: MeetingDesk; stage: Stage }) {
  if (stage === "cancelled") return <ClosedDesk why="cancelled" />;
  if (stage === "held") return <ClosedDesk why="begun" />;
  if (stage === "draft") return <DiscardForm action={discardDraftAction} meeting={desk} />;
  return <CancelForm action={cancelMeetingAction} meeting={desk} />;
}

function titleOf({ invitedAt }: MeetingDesk): string {
  return t(
    invitedAt ? "meetings.manager.cancelling.title" : "meetings.manager.cancelling.discardTitle",
  );
}

function ledeOf({ title, startsAt }: MeetingDesk, stage: Stage): string {
  const words = { title, moment: longMoment(startsAt) };
  if (stage === "draft") return t("meetings.manager.cancelling.discardLede", words);
  return t(
    stage === "begun" ? "meetings.manager.cancelling.ledePast" : "meetings.manager.cancelling.lede",
    words,
  );
}
