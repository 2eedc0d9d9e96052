import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PartnerSearchForm } from "@/components/partner-searches/search-form";
import { PageHead } from "@/components/ui/page-head";
import { requireActor } from "@/lib/auth/session";
import { t } from "@/lib/i18n/words";
import { listHomeCities } from "@/lib/partner-searches/queries";
import { startSearchAction } from "./actions";

export const metadata: Metadata = { title: t("partnerSearches.new.title") };

export default async function NewPartnerSearchPage() {
  const actor = await requireActor();
  const cities = await listHomeCities(actor, new Date());
  if (cities.length === 0) notFound();
  return (
    <>
      <PageHead
        back={{ href: "/partners", label: t("partnerSearches.new.back") }}
        title={t("partnerSearches.new.title")}
        lede={t("partnerSearches.new.lede")}
      />
      <PartnerSearchForm action={startSearchAction} cities={cities} />
    </>
  );
}
