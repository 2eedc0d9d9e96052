import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { RhythmForm } from "@/components/circles/rhythm-form";
import { PageHead } from "@/components/ui/page-head";
import { can } from "@/lib/auth/policy";
import { requireActor } from "@/lib/auth/session";
import { findCircle } from "@/lib/circles/queries";
import { t } from "@/lib/i18n/words";
import { setRhythmAction } from "./actions";

type Props = { params: Promise<{ id: string }> };

export const metadata: Metadata = { title: t("circles.rhythm.title") };

export default async function RhythmPage({ params }: Props) {
  const actor = await requireActor();
  const circle = await findCircle(actor, (await params).id, new Date());
  if (!circle || !can(actor, "circle.setRhythm", { circleId: circle.id })) notFound();
  return (
    <>
      <PageHead
        back={{ href: `/circles/${circle.id}`, label: t("circles.rhythm.back") }}
        preline={circle.name}
        title={t("circles.rhythm.title")}
        lede={t("circles.rhythm.lede")}
      />
      <RhythmForm action={setRhythmAction} circle={circle} />
    </>
  );
}
