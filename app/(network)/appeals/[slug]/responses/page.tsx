import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AppealResult } from "@/components/appeals/appeal-result";
import { HandOverForm } from "@/components/appeals/hand-over-form";
import { RemindSection } from "@/components/appeals/remind-section";
import { ResponseFilter } from "@/components/appeals/response-filter";
import { ResponsePager } from "@/components/appeals/response-pager";
import { ResponseTable } from "@/components/appeals/response-table";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { listResponses } from "@/lib/appeals/list-responses";
import { readAppeal } from "@/lib/appeals/queries";
import { type FilterAsked, filterAsked, meantSince, pageAsked } from "@/lib/appeals/rules";
import { can } from "@/lib/auth/policy";
import { requireActor } from "@/lib/auth/session";
import { t } from "@/lib/i18n/words";
import { FederalState } from "@/prisma/generated/enums";
import { handOverAction, remindCitiesAction } from "../../actions";

export const metadata: Metadata = { title: t("appeals.responses.title") };

type ResponsesPageProps = {
  params: Promise<{ slug: string }>;
  searchParams: Promise<FilterAsked & { reminded?: string | string[] }>;
};

export default async function ResponsesPage({ params, searchParams }: ResponsesPageProps) {
  const actor = await requireActor();
  if (!can(actor, "appeal.followResponses", null)) notFound();
  const appeal = await readAppeal(actor, (await params).slug);
  if (!appeal) notFound();

  const { reminded, ...asked } = await searchParams;
  const filter = filterAsked(asked);
  const { responses, total, pages } = await listResponses(actor, appeal.id, filter);
  const now = new Date();
  return (
    <>
      <PageHead
        back={{ href: `/appeals/${appeal.slug}`, label: t("appeals.form.back") }}
        preline={t("appeals.responses.preline", { title: appeal.title })}
        title={t("appeals.responses.title")}
      />
      <Section id="ergebnis" title={t("appeals.result.title")}>
        <AppealResult counts={appeal.counts} now={now} />
      </Section>
      {can(actor, "appeal.remind", null) && !appeal.withdrawnAt ? (
        <RemindSection
          action={remindCitiesAction}
          appeal={appeal}
          reached={reminded === undefined ? null : pageAsked(reminded)}
          now={now}
        />
      ) : null}
      {can(actor, "appeal.handOver", null) && !appeal.withdrawnAt ? (
        <HandOverForm action={handOverAction} appeal={appeal} />
      ) : null}
      <Section id="staedte" title={t("appeals.responses.byCity")}>
        <ResponseFilter slug={appeal.slug} states={Object.values(FederalState)} chosen={filter} />
        {responses.length > 0 ? (
          <ResponseTable
            responses={responses}
            total={total}
            meant={meantSince(appeal.revisions)}
            now={now}
          />
        ) : (
          <p>{t("appeals.responses.none")}</p>
        )}
        <ResponsePager slug={appeal.slug} filter={filter} pages={pages} />
      </Section>
    </>
  );
}
