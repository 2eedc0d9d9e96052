import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EditForm } from "@/components/minutes/edit-form";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { t } from "@/lib/i18n/words";
import { stageOf } from "@/lib/minutes/rules";
import { stateInWords } from "@/lib/minutes/wording";
import { shortDate } from "@/lib/time";
import { loadMinutes } from "../load";
import { editMinutesAction } from "./actions";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { meeting } = await loadMinutes((await params).id);
  const day = shortDate(meeting.startsAt, meeting.timeZone);
  return { title: `${t("minutes.edit.title")}: ${day}` };
}

export default async function EditMinutesPage({ params }: Props) {
  const { meeting, found, drives } = await loadMinutes((await params).id);
  if (!drives || !found) notFound();
  const { minutes } = found;
  return (
    <>
      <PageHead
        back={{ href: `/meetings/${meeting.id}/minutes`, label: t("minutes.title") }}
        preline={shortDate(meeting.startsAt, meeting.timeZone)}
        title={t("minutes.edit.title")}
        lede={t("minutes.edit.lede")}
      />
      {stageOf(minutes) === "draft" ? (
        <EditForm action={editMinutesAction} minutes={minutes} />
      ) : (
        <EmptyState level={2} title={stateInWords(minutes)}>
          <p>{t(minutes.lockedAt ? "refusal.minutesLocked" : "refusal.minutesCirculated")}</p>
        </EmptyState>
      )}
    </>
  );
}
