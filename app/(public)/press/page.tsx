import type { Metadata } from "next";
import { PressList } from "@/components/press/press-list";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { t } from "@/lib/i18n/words";
import { listPublished } from "@/lib/press/queries";
import { previewOf } from "../../preview";

export function generateMetadata(): Metadata {
  const title = t("press.list.title");
  return { title, ...previewOf({ path: "/press", title, description: t("press.list.lede") }) };
}

export default async function PressPage() {
  const lines = await listPublished();
  return (
    <>
      <PageHead title={t("press.list.title")} lede={t("press.list.lede")} />
      {lines.length > 0 ? (
        <>
          <PressList lines={lines} />
          <p>
            <a href="/meetings.ics">{t("oparl.page.calendar")}</a>
          </p>
        </>
      ) : (
        <EmptyState title={t("press.list.emptyTitle")} level={2}>
          <p>{t("press.list.empty")}</p>
        </EmptyState>
      )}
    </>
  );
}
