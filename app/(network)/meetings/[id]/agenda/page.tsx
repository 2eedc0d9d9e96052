import type { Metadata } from "next";
import { AgendaForm } from "@/components/meetings/agenda-form";
import { ClosedDesk } from "@/components/meetings/closed-desk";
import { PageHead } from "@/components/ui/page-head";
import { requireActor } from "@/lib/auth/session";
import { t } from "@/lib/i18n/words";
import { listCommitmentsToReview } from "@/lib/meetings/queries";
import { stageOf, whyClosed } from "@/lib/meetings/rules";
import { longDate } from "@/lib/time";
import { listTopics } from "@/lib/topics/queries";
import { loadDesk } from "../desk";
import { changeAgendaAction } from "./actions";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { title } = await loadDesk((await params).id);
  return { title: `${t("meetings.manager.agendaPage.title")}: ${title}` };
}

export default async function AgendaPage({ params }: Props) {
  const desk = await loadDesk((await params).id);
  const actor = await requireActor();
  const [topics, toReview] = await Promise.all([
    listTopics(actor, desk.circle.id),
    listCommitmentsToReview(actor, desk),
  ]);
  const closed = whyClosed(stageOf(desk, new Date()));
  const { title, durationMinutes: minutes } = desk;
  return (
    <>
      <PageHead
        back={{ href: `/meetings/${desk.id}`, label: t("meetings.form.backToMeeting") }}
        title={t("meetings.manager.agendaPage.title")}
        lede={t("meetings.manager.agendaPage.lede", {
          title,
          day: longDate(desk.startsAt),
          minutes,
        })}
      />
      {closed ? (
        <ClosedDesk why={closed} />
      ) : (
        <AgendaForm action={changeAgendaAction} desk={desk} topics={topics} toReview={toReview} />
      )}
    </>
  );
}
