import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ChooseCircle } from "@/components/circles/choose-circle";
import { ScheduleForm } from "@/components/meetings/schedule-form";
import { PageHead } from "@/components/ui/page-head";
import { holds } from "@/lib/auth/actor";
import { requireActor } from "@/lib/auth/session";
import { listCirclesToSchedule } from "@/lib/circles/queries";
import { enumerate, t } from "@/lib/i18n/words";
import { scheduleMeetingAction } from "./actions";

type Props = { searchParams: Promise<{ circle?: string | string[] }> };

export const metadata: Metadata = { title: t("meetings.form.newTitle") };

export default async function NewMeetingPage({ searchParams }: Props) {
  const actor = await requireActor();
  if (!holds(actor, "PROCESS_MANAGER")) notFound();
  const circles = await listCirclesToSchedule(actor, new Date());
  const { circle: wanted } = await searchParams;
  const circle = circles.length === 1 ? circles[0] : circles.find(({ id }) => id === wanted);

  if (!circle) {
    return (
      <ChooseCircle
        circles={circles}
        path="/meetings/new"
        title={t("meetings.form.newTitle")}
        whichCircle={t("meetings.form.whichCircle")}
        cannot={{ title: t("meetings.form.cannotTitle"), text: t("meetings.form.cannotText") }}
      />
    );
  }
  return (
    <>
      <PageHead
        back={{ href: `/circles/${circle.id}`, label: t("meetings.form.back") }}
        preline={enumerate(circle.members.map(({ city }) => city.name))}
        title={t("meetings.form.newTitle")}
        lede={t("meetings.form.newLede")}
      />
      <ScheduleForm action={scheduleMeetingAction} circle={circle} />
    </>
  );
}
