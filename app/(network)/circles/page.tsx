import type { Metadata } from "next";
import { CircleLines } from "@/components/circles/circle-lines";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { holds, homeCitiesOf } from "@/lib/auth/actor";
import { can } from "@/lib/auth/policy";
import { requireActor } from "@/lib/auth/session";
import { listCircles } from "@/lib/circles/queries";
import { t } from "@/lib/i18n/words";

export const metadata: Metadata = { title: t("circles.list.title") };

export default async function CirclesPage() {
  const actor = await requireActor();
  const { own, others } = await listCircles(actor, new Date());
  return (
    <>
      <PageHead
        title={t("circles.list.title")}
        lede={t("circles.list.lede")}
        {...(can(actor, "circle.found", null) ? { action: <Found /> } : {})}
      />
      {own.length + others.length === 0 ? (
        <EmptyState level={2} title={t("circles.list.emptyTitle")}>
          <p>{t("circles.list.emptyText")}</p>
        </EmptyState>
      ) : null}
      {own.length > 0 ? (
        <Section id="eigene" title={t("circles.list.own")}>
          <CircleLines circles={own} />
        </Section>
      ) : null}
      {others.length > 0 ? (
        <Section
          id="weitere"
          title={t(own.length > 0 ? "circles.list.others" : "circles.list.all")}
        >
          <CircleLines circles={others} />
        </Section>
      ) : null}
      <Finding withProposals={homeCitiesOf(actor).length > 0 || holds(actor, "PROGRAMME_OFFICE")} />
    </>
  );
}

function Found() {
  return (
    <ButtonLink href="/circles/new" kind="primary">
      {t("circles.list.found")}
    </ButtonLink>
  );
}

/** How cities find each other for a circle. */
function Finding({ withProposals }: { withProposals: boolean }) {
  return (
    <ul className="stack gap-2">
      <li>
        <a href="/partners">{t("partnerSearches.title")}</a>
      </li>
      {withProposals ? (
        <li>
          <a href="/proposals">{t("proposals.title")}</a>
        </li>
      ) : null}
    </ul>
  );
}
