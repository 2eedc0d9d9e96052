import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { RetentionRuns } from "@/components/privacy/retention-runs";
import { RetentionTable } from "@/components/privacy/retention-table";
import { PageHead } from "@/components/ui/page-head";
import { can } from "@/lib/auth/policy";
import { requireActor } from "@/lib/auth/session";
import { t } from "@/lib/i18n/words";
import { readSettings } from "@/lib/operator/read-settings";
import { listRetentionRuns } from "@/lib/privacy/read-retention";

export const metadata: Metadata = { title: t("privacy.retention.title") };

export default async function RetentionPage() {
  const actor = await requireActor();
  if (!can(actor, "audit.search", null)) notFound();
  const [runs, { periods }] = await Promise.all([listRetentionRuns(actor), readSettings()]);
  return (
    <>
      <PageHead
        back={{ href: "/office", label: t("office.title") }}
        title={t("privacy.retention.title")}
        lede={t("privacy.retention.lede")}
      />
      <RetentionRuns runs={runs} />
      <RetentionTable periods={periods} />
      <p>
        <a href="/settings/retention">{t("settings.periods.link")}</a>
      </p>
    </>
  );
}
