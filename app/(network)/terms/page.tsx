import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { TermTable } from "@/components/officials/term-table";
import { PageHead } from "@/components/ui/page-head";
import { holds } from "@/lib/auth/actor";
import { requireActor } from "@/lib/auth/session";
import { t } from "@/lib/i18n/words";
import { listEndingTerms } from "@/lib/officials/queries";
import { calendarDay } from "@/lib/time";

export const metadata: Metadata = { title: t("officials.terms.title") };

export default async function TermsPage() {
  const actor = await requireActor();
  if (!holds(actor, "PROGRAMME_OFFICE")) notFound();
  const now = new Date();
  return (
    <>
      <PageHead
        back={{ href: "/office", label: t("office.title") }}
        title={t("officials.terms.title")}
        lede={t("officials.terms.lede")}
      />
      <TermTable terms={await listEndingTerms(actor, now)} today={calendarDay(now)} />
    </>
  );
}
