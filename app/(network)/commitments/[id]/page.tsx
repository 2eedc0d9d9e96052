import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { CommitmentFacts } from "@/components/commitments/commitment-facts";
import { CommitmentHistory } from "@/components/commitments/commitment-history";
import { Confirmation } from "@/components/commitments/confirmation";
import { HandoverOffer } from "@/components/commitments/handover-offer";
import { ReportForm } from "@/components/commitments/report-form";
import { Card } from "@/components/ui/card";
import { Columns } from "@/components/ui/columns";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { Stack } from "@/components/ui/stack";
import { type Actor, citiesOf } from "@/lib/auth/actor";
import { can } from "@/lib/auth/policy";
import { requireActor } from "@/lib/auth/session";
import { isPromised } from "@/lib/commitments/proviso";
import { findCommitment } from "@/lib/commitments/queries";
import { isOpen } from "@/lib/commitments/rules";
import type { CommitmentDetail } from "@/lib/commitments/views";
import { circleInWords } from "@/lib/commitments/wording";
import { id as idField } from "@/lib/form/fields";
import { t } from "@/lib/i18n/words";
import { decideHandoverAction, decideProvisoAction, reportCommitmentAction } from "./actions";

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
  const { circle, ownerCityIds } = commitment;
  const subject = { circleId: circle?.id ?? null, ownerCityIds };
  return (
    <>
      <PageHead
        back={{ href: "/commitments", label: t("commitments.back") }}
        preline={circleInWords(circle)}
        title={commitment.title}
        {...(isProvisional(commitment) ? { lede: commitment.proviso?.text } : {})}
      />
      {saved ? (
        <p role="status" className="font-semibold">
          {t("commitments.saved")}
        </p>
      ) : null}
      <Columns variant="side">
        <Stack gap={32}>
          <CommitmentFacts
            commitment={commitment}
            mayAssign={can(actor, "commitment.assign", subject)}
            maySetOwners={can(actor, "commitment.setOwners", subject)}
          />
          <Section id="verlauf" title={t("commitments.history.title")}>
            <CommitmentHistory commitment={commitment} />
          </Section>
        </Stack>
        <Stack gap={32}>
          <Pending actor={actor} commitment={commitment} />
          <Report actor={actor} commitment={commitment} />
        </Stack>
      </Columns>
    </>
  );
}

function isProvisional({ proviso }: CommitmentDetail): boolean {
  return proviso !== null && !isPromised(proviso.standing);
}

type PartProps = { actor: Actor; commitment: CommitmentDetail };

/** What waits for a city: the word to a proviso, the answer to an offer. */
function Pending({ actor, commitment }: PartProps) {
  const { proviso, offer, status } = commitment;
  if (!isOpen(status)) return null;
  return (
    <>
      {proviso ? (
        <Confirmation
          action={decideProvisoAction}
          commitment={commitment}
          cityIds={citiesOf(actor)}
        />
      ) : null}
      {offer ? (
        <HandoverOffer
          action={decideHandoverAction}
          offer={offer}
          mayTakeOver={can(actor, "commitment.takeOver", { cityId: offer.toCityId })}
          mayWithdraw={can(actor, "commitment.handOver", { cityId: offer.fromCityId })}
        />
      ) : null}
    </>
  );
}

function Report({ actor, commitment }: PartProps) {
  const { circle, ownerCityIds, owners } = commitment;
  if (!can(actor, "commitment.report", { circleId: circle?.id ?? null, ownerCityIds })) {
    return <p className="text-quiet">{t("commitments.report.othersReport", { owners })}</p>;
  }
  return (
    <Card warm small>
      <ReportForm
        action={reportCommitmentAction}
        commitment={commitment}
        isFirst={!waitsFor(commitment, citiesOf(actor))}
      />
    </Card>
  );
}

/** Whether something else than a report is asked of the cities first. */
function waitsFor({ status, proviso, said, offer }: CommitmentDetail, cityIds: readonly string[]) {
  if (!isOpen(status)) return false;
  const isAsked = said.some(({ city, word }) => word === "OPEN" && cityIds.includes(city.id));
  return (proviso !== null && isAsked) || (offer !== null && cityIds.includes(offer.toCityId));
}

// Title and page ask for the same record; it is read once.
const load = cache(async (id: string) => {
  const actor = await requireActor();
  if (!idField.safeParse(id).success) notFound();
  const commitment = await findCommitment(actor, id, new Date());
  return { actor, commitment: commitment ?? notFound() };
});
