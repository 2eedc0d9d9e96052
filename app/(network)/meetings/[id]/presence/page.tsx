import type { Metadata } from "next";
import { ClosedDesk } from "@/components/meetings/closed-desk";
import { PresenceForm } from "@/components/meetings/presence-form";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { t } from "@/lib/i18n/words";
import type { MeetingDesk } from "@/lib/meetings/desk";
import { invitedOf } from "@/lib/meetings/people";
import { stageOf } from "@/lib/meetings/rules";
import { longDate, longMoment } from "@/lib/time";
import { loadDesk } from "../desk";
import { notePresenceAction } from "./actions";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { title } = await loadDesk((await params).id);
  return { title: `${t("meetings.manager.noting.title")} ${title}` };
}

export default async function PresencePage({ params }: Props) {
  const desk = await loadDesk((await params).id);
  const { title, startsAt } = desk;
  return (
    <>
      <PageHead
        back={{ href: `/meetings/${desk.id}`, label: t("meetings.form.backToMeeting") }}
        title={t("meetings.manager.noting.title")}
        lede={t("meetings.manager.noting.lede", { title, day: longDate(startsAt) })}
      />
      <Noting desk={desk} />
    </>
  );
}

function Noting({ desk }: { desk: MeetingDesk }) {
  const stage = stageOf(desk, new Date());
  if (stage === "cancelled") return <ClosedDesk why="cancelled" />;
  if (stage === "draft" || stage === "invited") {
    return <ClosedDesk why="notBegun" moment={longMoment(desk.startsAt)} />;
  }
  const invited = invitedOf(desk);
  if (invited.length > 0)
    return <PresenceForm action={notePresenceAction} desk={desk} invited={invited} />;
  return (
    <EmptyState level={2} title={t("meetings.manager.noting.nobody")}>
      <p>{t("meetings.manager.noting.nobodyText")}</p>
    </EmptyState>
  );
}
