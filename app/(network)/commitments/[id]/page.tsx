import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { CommitmentHistory } from "@/components/commitments/commitment-history";
import { CommitmentStatus } from "@/components/commitments/commitment-status";
import { ReportForm } from "@/components/commitments/report-form";
import { Card } from "@/components/ui/card";
import { Columns } from "@/components/ui/columns";
import { type Fact, Facts } from "@/components/ui/facts";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { Stack } from "@/components/ui/stack";
import { can } from "@/lib/auth/policy";
import { requireActor } from "@/lib/auth/session";
import { findCommitment } from "@/lib/commitments/queries";
import { dueInWords, provisoInWords } from "@/lib/commitments/rules";
import type { CommitmentDetail } from "@/lib/commitments/views";
import { id as idField } from "@/lib/form/fields";
import { t } from "@/lib/i18n/words";
import { reportCommitmentAction } from "./actions";

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ saved?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { commitment } = await load((await params).id);
  return { title: commitment.title };
}

export default async function CommitmentPage({ params, searchParams }: Props) {
  const { actor, commitment } = await load((await params).id);
  const { saved } = await searchParams;
  const { ownerCityIds, circle, owners } = commitment;
  const mayReport = can(actor, "commitment.report", { circleId: circle.id, ownerCityIds });
  return (
    <>
      <PageHead
        back={{ href: "/commitments", label: t("commitments.back") }}
        preline={t("commitments.circle", { name: circle.name })}
        title={commitment.title}
        {...(commitment.proviso ? { lede: provisoInWords(commitment.proviso) } : {})}
      />
      {saved ? (
        <p role="status" className="font-semibold">
          {t("commitments.saved")}
        </p>
      ) : null}
      <Columns variant="side">
        <Stack gap={32}>
          <Facts facts={facts(commitment)} />
          <Section id="verlauf" title={t("commitments.history.title")}>
            <CommitmentHistory commitment={commitment} />
          </Section>
        </Stack>
        {mayReport ? (
          <Card warm small>
            <ReportForm action={reportCommitmentAction} commitment={commitment} />
          </Card>
        ) : (
          <p className="text-quiet">{t("commitments.report.othersReport", { owners })}</p>
        )}
      </Columns>
    </>
  );
}

function facts({ owners, dueOn, status, reason }: CommitmentDetail): Fact[] {
  return [
    { term: t("commitments.owners"), description: owners },
    { term: t("commitments.due"), description: dueInWords(dueOn) },
    {
      term: t("commitments.now"),
      description: <CommitmentStatus status={status} reason={reason} />,
    },
  ];
}

// Title and page ask for the same record; it is read once.
const load = cache(async (id: string) => {
  const actor = await requireActor();
  if (!idField.safeParse(id).success) notFound();
  const commitment = await findCommitment(actor, id, new Date());
  return { actor, commitment: commitment ?? notFound() };
});
