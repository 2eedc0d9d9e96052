import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DissolveForm, EditForm, ReopenForm } from "@/components/circles/edit-form";
import { PageHead } from "@/components/ui/page-head";
import { can } from "@/lib/auth/policy";
import { requireActor } from "@/lib/auth/session";
import { findCircle } from "@/lib/circles/queries";
import { reopenableUntil } from "@/lib/circles/seats";
import { t } from "@/lib/i18n/words";
import { calendarDay, toDay } from "@/lib/time";
import { dissolveCircleAction, editCircleAction, reopenCircleAction } from "./actions";

type Props = { params: Promise<{ id: string }> };

export const metadata: Metadata = { title: t("circles.edit.title") };

export default async function EditCirclePage({ params }: Props) {
  const now = new Date();
  const actor = await requireActor();
  const circle = await findCircle(actor, (await params).id, now);
  if (!circle || !can(actor, "circle.edit", { circleId: circle.id })) notFound();
  const today = calendarDay(now);
  const until = reopenableUntil(circle);
  return (
    <>
      <PageHead
        back={{ href: `/circles/${circle.id}`, label: t("circles.rhythm.back") }}
        preline={circle.name}
        title={t("circles.edit.title")}
      />
      <EditForm action={editCircleAction} circle={circle} />
      {circle.dissolvedOn ? null : (
        <DissolveForm action={dissolveCircleAction} circle={circle} today={toDay(today)} />
      )}
      {until && until >= today ? (
        <ReopenForm action={reopenCircleAction} circle={circle} until={until} />
      ) : null}
    </>
  );
}
