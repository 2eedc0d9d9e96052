import type { Metadata } from "next";
import { ClosedDesk } from "@/components/meetings/closed-desk";
import { EditForm } from "@/components/meetings/edit-form";
import { PageHead } from "@/components/ui/page-head";
import { t } from "@/lib/i18n/words";
import { stageOf, whyClosed } from "@/lib/meetings/rules";
import { loadDesk } from "../desk";
import { editMeetingAction } from "./actions";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { title } = await loadDesk((await params).id);
  return { title: `${t("meetings.manager.editing.title")}: ${title}` };
}

export default async function EditMeetingPage({ params }: Props) {
  const desk = await loadDesk((await params).id);
  const stage = stageOf(desk, new Date());
  const closed = whyClosed(stage);
  return (
    <>
      <PageHead
        back={{ href: `/meetings/${desk.id}`, label: t("meetings.form.backToMeeting") }}
        preline={desk.title}
        title={t("meetings.manager.editing.title")}
        lede={t(
          stage === "draft"
            ? "meetings.manager.editing.ledeDraft"
            : "meetings.manager.editing.lede",
        )}
      />
      {closed ? <ClosedDesk why={closed} /> : <EditForm action={editMeetingAction} desk={desk} />}
    </>
  );
}
