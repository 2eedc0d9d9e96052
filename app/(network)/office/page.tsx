import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { OfficeLines } from "@/components/office/office-lines";
import { PageHead } from "@/components/ui/page-head";
import { holds } from "@/lib/auth/actor";
import { requireActor } from "@/lib/auth/session";
import { t } from "@/lib/i18n/words";
import { readWaiting } from "@/lib/office/read-waiting";

export const metadata: Metadata = { title: t("office.title") };

export default async function OfficePage() {
  const actor = await requireActor();
  if (!holds(actor, "PROGRAMME_OFFICE")) notFound();
  return (
    <>
      <PageHead title={t("office.title")} lede={t("office.lede")} />
      <OfficeLines waiting={await readWaiting()} />
    </>
  );
}
