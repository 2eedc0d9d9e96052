import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ScheduleForm } from "@/components/meetings/schedule-form";
import { EmptyState } from "@/components/ui/empty-state";
import { Line, Lines, LineTitle } from "@/components/ui/lines";
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

  if (!circle) return <ChooseCircle circles={circles} />;
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

function ChooseCircle({ circles }: { circles: Awaited<ReturnType<typeof listCirclesToSchedule>> }) {
  if (circles.length === 0) {
    return (
      <>
        <PageHead title={t("meetings.form.newTitle")} />
        <EmptyState level={2} title={t("meetings.form.cannotTitle")}>
          <p>{t("meetings.form.cannotText")}</p>
        </EmptyState>
      </>
    );
  }
  return (
    <>
      <PageHead title={t("meetings.form.newTitle")} lede={t("meetings.form.whichCircle")} />
      <Lines>
        {circles.map(({ id, name, members }) => (
          <Line key={id}>
            <LineTitle level={2} href={`/meetings/new?circle=${id}`}>
              {name}
            </LineTitle>
            <p>{enumerate(members.map(({ city }) => city.name))}</p>
          </Line>
        ))}
      </Lines>
    </>
  );
}
