import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { LegalTextDesk } from "@/components/operator/legal-text-desk";
import { PageHead } from "@/components/ui/page-head";
import { can } from "@/lib/auth/policy";
import { requireActor } from "@/lib/auth/session";
import { t } from "@/lib/i18n/words";
import { readSettings } from "@/lib/operator/read-settings";
import { LEGAL_TEXTS } from "@/lib/operator/settings";
import { draftLegalTextAction, publishLegalTextAction } from "../actions";

export const metadata: Metadata = { title: t("settings.texts.title") };

const ADDRESSES = { imprint: "/impressum", privacy: "/datenschutz" } as const;

type TextsPageProps = { searchParams: Promise<{ saved?: string | string[] }> };

export default async function LegalTextsPage({ searchParams }: TextsPageProps) {
  const actor = await requireActor();
  if (!can(actor, "setting.change", null)) notFound();
  const settings = await readSettings();
  return (
    <>
      <PageHead
        back={{ href: "/settings", label: t("settings.back") }}
        title={t("settings.texts.title")}
        lede={t("settings.texts.lede")}
      />
      {(await searchParams).saved === undefined ? null : <p role="status">{t("settings.saved")}</p>}
      {LEGAL_TEXTS.map((page) => (
        <LegalTextDesk
          key={page}
          page={page}
          address={ADDRESSES[page]}
          text={settings[page].text}
          draft={settings[page].draft}
          version={settings.versions[page]}
          action={draftLegalTextAction}
          publish={publishLegalTextAction}
        />
      ))}
    </>
  );
}
