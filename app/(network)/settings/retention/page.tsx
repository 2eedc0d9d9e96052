import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PeriodsForm } from "@/components/operator/periods-form";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { can } from "@/lib/auth/policy";
import { requireActor } from "@/lib/auth/session";
import { t } from "@/lib/i18n/words";
import { readSettings } from "@/lib/operator/read-settings";
import { setPeriodsAction } from "../actions";

export const metadata: Metadata = { title: t("settings.periods.link") };

type PeriodsPageProps = { searchParams: Promise<{ saved?: string | string[] }> };

export default async function PeriodsPage({ searchParams }: PeriodsPageProps) {
  const actor = await requireActor();
  if (!can(actor, "setting.change", null)) notFound();
  const { periods, versions } = await readSettings();
  return (
    <>
      <PageHead
        back={{ href: "/settings", label: t("settings.back") }}
        title={t("settings.periods.link")}
        lede={t("settings.periods.lede")}
      />
      {(await searchParams).saved === undefined ? null : <p role="status">{t("settings.saved")}</p>}
      <PeriodsForm action={setPeriodsAction} version={versions.retention} periods={periods} />
      <Section id="fest" title={t("settings.periods.fixed")} gap={16}>
        <p className="max-w-measure">{t("settings.periods.fixedText")}</p>
        <p>
          <a href="/retention">{t("privacy.retention.title")}</a>
        </p>
      </Section>
    </>
  );
}
