import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ProposalLines } from "@/components/proposals/proposal-lines";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { holds, homeCitiesOf } from "@/lib/auth/actor";
import { requireActor } from "@/lib/auth/session";
import { t } from "@/lib/i18n/words";
import { listProposals } from "@/lib/proposals/queries";
import { stageOf } from "@/lib/proposals/rules";
import type { ProposalView } from "@/lib/proposals/views";

export const metadata: Metadata = { title: t("proposals.title") };

export default async function ProposalsPage() {
  const actor = await requireActor();
  if (homeCitiesOf(actor).length === 0 && !holds(actor, "PROGRAMME_OFFICE")) notFound();
  const proposals = await listProposals(actor);
  const closed = proposals.filter((one) => !isOpen(one));
  return (
    <>
      <PageHead
        back={{ href: "/circles", label: t("circles.new.back") }}
        title={t("proposals.title")}
        lede={t("proposals.lede")}
        action={
          <ButtonLink href="/proposals/new" kind="primary">
            {t("proposals.new")}
          </ButtonLink>
        }
      />
      <Section id="offen" title={t("proposals.list.open")} gap={16}>
        {proposals.some(isOpen) ? (
          <ProposalLines proposals={proposals.filter(isOpen)} />
        ) : (
          <EmptyState title={t("proposals.list.none")}>
            <p>{t("proposals.list.noneText")}</p>
          </EmptyState>
        )}
      </Section>
      {closed.length > 0 ? (
        <Section id="abgeschlossen" title={t("proposals.list.closed")} gap={16}>
          <ProposalLines proposals={closed} />
        </Section>
      ) : null}
      <p>
        <a href="/partners">{t("proposals.partners")}</a>
      </p>
    </>
  );
}

function isOpen(proposal: ProposalView): boolean {
  return ["open", "declined"].includes(stageOf(proposal));
}
