import type { Metadata } from "next";
import { AppealLines, AppealPager, DraftLines } from "@/components/appeals/appeal-lines";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { listDrafts, listDraftsToCheck } from "@/lib/appeals/list-drafts";
import { listAppeals } from "@/lib/appeals/queries";
import { pageAsked } from "@/lib/appeals/rules";
import { can } from "@/lib/auth/policy";
import { currentActor } from "@/lib/auth/session";
import { t } from "@/lib/i18n/words";
import { previewOf } from "../../preview";

export function generateMetadata(): Metadata {
  const title = t("appeals.list.title");
  const preview = previewOf({ path: "/appeals", title, description: t("appeals.list.lede") });
  const types = { "application/atom+xml": "/appeals/feed.xml" };
  return { title, ...preview, alternates: { ...preview.alternates, types } };
}

type AppealsPageProps = { searchParams: Promise<{ page?: string | string[] }> };

export default async function AppealsPage({ searchParams }: AppealsPageProps) {
  const page = pageAsked((await searchParams).page);
  const actor = await currentActor();
  const mayWrite = actor !== null && can(actor, "appeal.write", null);
  const [{ appeals, pages }, drafts, toCheck] = await Promise.all([
    listAppeals(page),
    mayWrite ? listDrafts(actor) : [],
    actor ? listDraftsToCheck(actor) : [],
  ]);

  return (
    <>
      <PageHead
        title={t("appeals.list.title")}
        lede={t("appeals.list.lede")}
        action={
          mayWrite ? (
            <ButtonLink kind="primary" href="/appeals/new">
              {t("appeals.list.write")}
            </ButtonLink>
          ) : null
        }
      />
      {toCheck.length > 0 ? (
        <Section id="pruefung" title={t("appeals.check.list")}>
          <p className="max-w-measure text-quiet">{t("appeals.check.listHint")}</p>
          <DraftLines drafts={toCheck} now={new Date()} page="check" />
        </Section>
      ) : null}
      {drafts.length > 0 ? (
        <Section id="entwuerfe" title={t("appeals.list.drafts")}>
          <p className="max-w-measure text-quiet">{t("appeals.list.draftsHint")}</p>
          <DraftLines drafts={drafts} now={new Date()} page="edit" />
        </Section>
      ) : null}
      <Section id="veroeffentlicht" title={t("appeals.list.published")}>
        {appeals.length > 0 ? (
          <AppealLines appeals={appeals} />
        ) : (
          <EmptyState title={t("appeals.list.emptyTitle")}>
            <p>{t("appeals.list.empty")}</p>
            {mayWrite ? <p>{t("appeals.list.emptyWriter")}</p> : null}
          </EmptyState>
        )}
        <AppealPager page={page} pages={pages} />
        <p className="print:hidden">
          <a href="/appeals/feed.xml" type="application/atom+xml">
            {t("appeals.atom.link")}
          </a>
        </p>
      </Section>
    </>
  );
}
