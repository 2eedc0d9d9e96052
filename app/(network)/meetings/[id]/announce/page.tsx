import type { Metadata } from "next";
import { AnnounceForm, RevokeForm } from "@/components/meetings/announce-forms";
import { ClosedDesk } from "@/components/meetings/closed-desk";
import { PageHead } from "@/components/ui/page-head";
import { t } from "@/lib/i18n/words";
import type { MeetingDesk } from "@/lib/meetings/desk";
import { stageOf } from "@/lib/meetings/rules";
import { loadDesk } from "../desk";
import { announceMeetingAction, revokeAnnouncementAction } from "./actions";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const desk = await loadDesk((await params).id);
  return { title: `${titleOf(desk)}: ${desk.title}` };
}

export default async function AnnouncePage({ params }: Props) {
  const desk = await loadDesk((await params).id);
  const { id, announcedAt } = desk;
  const stage = stageOf(desk, new Date());
  const isOpen = announcedAt !== null || stage === "invited" || stage === "draft";
  return (
    <>
      <PageHead
        back={{ href: `/meetings/${id}`, label: t("meetings.form.backToMeeting") }}
        title={titleOf(desk)}
        {...(isOpen ? { lede: ledeOf(desk) } : {})}
      />
      {announcedAt ? <RevokeForm action={revokeAnnouncementAction} meeting={desk} /> : null}
      {!announcedAt && stage === "invited" ? (
        <AnnounceForm action={announceMeetingAction} meeting={desk} />
      ) : null}
      {isOpen ? null : <ClosedDesk why={stage === "cancelled" ? "cancelled" : "begun"} />}
    </>
  );
}

function titleOf({ announcedAt }: MeetingDesk): string {
  return t(announcedAt ? "announcements.revoke.title" : "announcements.announce.title");
}

function ledeOf({ announcedAt, invitedAt }: MeetingDesk): string {
  if (announcedAt) return t("announcements.revoke.lede");
  return t(invitedAt ? "announcements.announce.lede" : "announcements.announce.draft");
}
