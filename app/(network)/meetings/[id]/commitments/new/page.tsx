import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { AgreementForm } from "@/components/commitments/agreement-form";
import { NotedSoFar } from "@/components/commitments/noted-so-far";
import { Columns } from "@/components/ui/columns";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { can } from "@/lib/auth/policy";
import { requireActor } from "@/lib/auth/session";
import { findAgreementDesk } from "@/lib/commitments/queries";
import type { AgreementDesk } from "@/lib/commitments/views";
import { id as idField } from "@/lib/form/fields";
import { t } from "@/lib/i18n/words";
import { longMoment } from "@/lib/time";
import { makeCommitmentAction } from "./actions";

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ noted?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { title } = await load((await params).id);
  return { title: `${t("commitments.new.title")}: ${title}` };
}

export default async function NewCommitmentPage({ params, searchParams }: Props) {
  const desk = await load((await params).id);
  const { noted } = await searchParams;
  const back = { href: `/meetings/${desk.id}`, label: t("commitments.new.back") };
  const closed = whyClosed(desk);
  return (
    <>
      <PageHead
        back={back}
        preline={desk.title}
        title={t("commitments.new.title")}
        lede={t("commitments.new.lede")}
      />
      {noted ? (
        <p role="status" className="font-semibold">
          {t("commitments.new.noted")}
        </p>
      ) : null}
      <Columns variant="side">
        {closed ?? <AgreementForm action={makeCommitmentAction} desk={desk} />}
        <NotedSoFar desk={desk} />
      </Columns>
    </>
  );
}

function whyClosed({ cancelledAt, startsAt, timeZone }: AgreementDesk) {
  if (cancelledAt) {
    return (
      <EmptyState title={t("commitments.new.cancelled")} level={2}>
        <p>{t("commitments.new.cancelledText")}</p>
      </EmptyState>
    );
  }
  if (startsAt <= new Date()) return null;
  const moment = longMoment(startsAt, timeZone);
  return (
    <EmptyState title={t("commitments.new.notBegun")} level={2}>
      <p>{t("commitments.new.notBegunText", { moment })}</p>
    </EmptyState>
  );
}

// Title and page ask for the same record; it is read once.
const load = cache(async (id: string): Promise<AgreementDesk> => {
  const actor = await requireActor();
  if (!idField.safeParse(id).success) notFound();
  const desk = (await findAgreementDesk(actor, id, new Date())) ?? notFound();
  return can(actor, "commitment.make", { circleId: desk.circle.id }) ? desk : notFound();
});
