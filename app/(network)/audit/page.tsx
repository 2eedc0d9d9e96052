import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AuditSearch } from "@/components/audit/audit-search";
import { AuditTable } from "@/components/audit/audit-table";
import { ChainCheck } from "@/components/audit/chain-check";
import { PageHead } from "@/components/ui/page-head";
import { checkChain } from "@/lib/audit/check-chain";
import { readQuestion } from "@/lib/audit/schema";
import { listKinds, searchEvents } from "@/lib/audit/search-events";
import { can } from "@/lib/auth/policy";
import { requireActor } from "@/lib/auth/session";
import { t } from "@/lib/i18n/words";

export const metadata: Metadata = { title: t("privacy.audit.title") };

type AuditPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function AuditPage({ searchParams }: AuditPageProps) {
  const actor = await requireActor();
  if (!can(actor, "audit.search", null)) notFound();
  const asked = await searchParams;
  const question = readQuestion(asked);
  const [found, kinds, report] = await Promise.all([
    searchEvents(actor, question),
    listKinds(actor),
    asked.check === "1" ? checkChain(actor) : null,
  ]);
  return (
    <>
      <PageHead
        back={{ href: "/office", label: t("office.title") }}
        title={t("privacy.audit.title")}
        lede={t("privacy.audit.lede")}
      />
      <ChainCheck report={report} />
      <AuditSearch question={question} kinds={kinds} />
      <AuditTable found={found} question={question} />
    </>
  );
}
