import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { TextForm } from "@/components/press/text-form";
import { PageHead } from "@/components/ui/page-head";
import { t } from "@/lib/i18n/words";
import { loadManagedDesk } from "../desk";
import { editPressAction } from "./actions";

export const metadata: Metadata = { title: t("press.form.heading") };

type EditPressPageProps = { params: Promise<{ id: string }> };

export default async function EditPressPage({ params }: EditPressPageProps) {
  const { desk } = await loadManagedDesk((await params).id);
  const press = desk.pressRelease;
  const back = `/meetings/${desk.id}/press`;
  if (!press || press.withdrawnAt) redirect(back);
  return (
    <>
      <PageHead
        back={{ href: back, label: t("press.desk.kind") }}
        title={t(press.publishedAt ? "press.form.correctHeading" : "press.form.heading")}
        {...(press.publishedAt ? { lede: t("press.form.correctLede") } : {})}
      />
      <TextForm action={editPressAction} press={press} quotes={desk.quotes} />
    </>
  );
}
