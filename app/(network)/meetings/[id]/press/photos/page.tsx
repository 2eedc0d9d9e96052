import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { PhotoDesk, UploadPhotoForm } from "@/components/press/photo-forms";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { t } from "@/lib/i18n/words";
import { listSpeakers } from "@/lib/press/queries";
import { remindReleaseAction } from "../actions";
import { loadManagedDesk } from "../desk";
import { askForPhotoAction, describePhotoAction, removePhotoAction } from "./actions";

export const metadata: Metadata = { title: t("press.photos.title") };

type PhotosPageProps = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ refused?: string | string[] }>;
};

export default async function PhotosPage({ params, searchParams }: PhotosPageProps) {
  const { actor, desk } = await loadManagedDesk((await params).id);
  const { refused } = await searchParams;
  const press = desk.pressRelease;
  const back = `/meetings/${desk.id}/press`;
  if (!press || press.withdrawnAt) redirect(back);
  const speakers = await listSpeakers(actor, desk.circleId);
  const actions = {
    describe: describePhotoAction,
    remove: removePhotoAction,
    ask: askForPhotoAction,
    remind: remindReleaseAction,
  };
  return (
    <>
      <PageHead
        back={{ href: back, label: t("press.desk.kind") }}
        title={t("press.photos.title")}
        lede={t("press.photos.lede")}
      />
      {press.photos.length === 0 ? <p>{t("press.photos.none")}</p> : null}
      {press.photos.map((photo) => (
        <PhotoDesk
          key={photo.id}
          photo={photo}
          speakers={speakers}
          actions={actions}
          isPublic={press.publishedAt !== null}
        />
      ))}
      <Section id="hinzufuegen" title={t("press.photos.add")}>
        {press.publishedAt ? (
          <p>{t("press.photos.publicOnly")}</p>
        ) : (
          <UploadPhotoForm
            address={`${back}/photos/upload`}
            pressReleaseId={press.id}
            refused={typeof refused === "string" ? refused : null}
          />
        )}
      </Section>
    </>
  );
}
