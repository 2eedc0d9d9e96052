import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AssignForm } from "@/components/commitments/assign-form";
import { DoneDesk } from "@/components/commitments/done-desk";
import { HandoverForm } from "@/components/commitments/handover-form";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { citiesOf } from "@/lib/auth/actor";
import { can } from "@/lib/auth/policy";
import { citiesToNameFrom, isOpen } from "@/lib/commitments/rules";
import type { HandsDesk } from "@/lib/commitments/views";
import { t } from "@/lib/i18n/words";
import { loadHandsDesk } from "../desk";
import { assignOfficialAction, offerHandoverAction } from "./actions";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { desk } = await loadHandsDesk((await params).id);
  return { title: t("commitments.hands.titleOf", { title: desk.title }) };
}

export default async function ResponsibilityPage({ params }: Props) {
  const { actor, desk } = await loadHandsDesk((await params).id);
  if (!can(actor, "commitment.assign", desk)) notFound();
  const cityIds = citiesToNameFrom(actor, desk);
  const own = citiesOf(actor).find((id) => desk.owners.some((city) => city.id === id));
  return (
    <>
      <PageHead
        back={{ href: `/commitments/${desk.id}`, label: t("commitments.hands.back") }}
        preline={desk.title}
        title={t("commitments.hands.title")}
      />
      {isOpen(desk.status) ? (
        <>
          <Section id="person" title={t("commitments.hands.person")} gap={16}>
            <p>{t("commitments.hands.personLede")}</p>
            <AssignForm action={assignOfficialAction} desk={desk} cityIds={cityIds} />
          </Section>
          {own ? <OtherCity desk={desk} fromCityId={own} /> : null}
        </>
      ) : (
        <DoneDesk />
      )}
    </>
  );
}

function OtherCity({ desk, fromCityId }: { desk: HandsDesk; fromCityId: string }) {
  const { offer, ownerCityIds, sitting } = desk;
  const others = sitting.filter(({ id }) => !ownerCityIds.includes(id));
  const asked = sitting.find(({ id }) => id === offer?.toCityId);
  return (
    <Section id="andere-stadt" title={t("commitments.hands.otherCity")} gap={16}>
      {asked ? <p>{t("commitments.hands.offered", { city: asked.name })}</p> : null}
      {ownerCityIds.length === 0 ? <p>{t("commitments.hands.wholeCircle")}</p> : null}
      {!asked && ownerCityIds.length > 0 && others.length > 0 ? (
        <>
          <p>{t("commitments.hands.otherCityLede")}</p>
          <HandoverForm
            action={offerHandoverAction}
            commitmentId={desk.id}
            fromCityId={fromCityId}
            cities={others}
          />
        </>
      ) : null}
    </Section>
  );
}
