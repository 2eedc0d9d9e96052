import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ReleaseToDecide } from "@/components/releases/release-view";
import { can } from "@/lib/auth/policy";
import { requireActor } from "@/lib/auth/session";
import { t } from "@/lib/i18n/words";
import { findReleaseView } from "@/lib/releases/queries";
import { decideReleaseAction } from "./actions";

export const metadata: Metadata = { title: t("releases.page.kind") };

type ReleasePageProps = { params: Promise<{ id: string }> };

export default async function ReleasePage({ params }: ReleasePageProps) {
  const actor = await requireActor();
  const release = await findReleaseView(actor, (await params).id);
  if (!release) notFound();
  const { cityId } = release;
  const mayDecide = cityId !== null && can(actor, "release.give", { cityId });
  const subject = { name: "releaseId", value: release.id } as const;
  const meeting = release.quote?.meeting ?? release.photo?.pressRelease.meeting;
  return (
    <ReleaseToDecide
      release={release}
      form={mayDecide ? { action: decideReleaseAction, subject } : null}
      picture={`/files/${release.photo?.fileId}`}
      {...(meeting
        ? { back: { href: `/meetings/${meeting.id}/press`, label: t("press.desk.kind") } }
        : {})}
    />
  );
}
