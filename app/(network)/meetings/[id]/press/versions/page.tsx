import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { VersionTable } from "@/components/press/version-table";
import { PageHead } from "@/components/ui/page-head";
import { t } from "@/lib/i18n/words";
import { missingIn } from "@/lib/press/rules";
import { citiesThatMet } from "@/lib/press/wording";
import { loadPressDesk } from "../desk";

export const metadata: Metadata = { title: t("press.versions.title") };

type VersionsPageProps = { params: Promise<{ id: string }> };

export default async function VersionsPage({ params }: VersionsPageProps) {
  const { desk } = await loadPressDesk((await params).id);
  const press = desk.pressRelease;
  const back = `/meetings/${desk.id}/press`;
  if (!press) redirect(back);
  const isWhole = missingIn({ ...press, meeting: desk }).length === 0;
  return (
    <>
      <PageHead
        back={{ href: back, label: t("press.desk.kind") }}
        title={t("press.versions.title")}
        lede={t(isWhole ? "press.versions.lede" : "press.versions.ledeMissing")}
      />
      <VersionTable
        meetingId={desk.id}
        cities={citiesThatMet(desk)}
        withLead={press.leads.filter(({ text }) => text).map(({ cityId }) => cityId)}
      />
    </>
  );
}
