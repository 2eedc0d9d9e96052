import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { LeadForm } from "@/components/press/lead-form";
import { PressPaper } from "@/components/press/press-paper";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { can } from "@/lib/auth/policy";
import { t } from "@/lib/i18n/words";
import { citiesThatMet } from "@/lib/press/wording";
import { loadPressDesk } from "../desk";
import { writeLeadAction } from "./actions";

export const metadata: Metadata = { title: t("press.lead.title") };

type LeadPageProps = { params: Promise<{ id: string }> };

export default async function LeadPage({ params }: LeadPageProps) {
  const { actor, desk } = await loadPressDesk((await params).id);
  const cities = citiesThatMet(desk).filter(({ id: cityId }) =>
    can(actor, "press.writeLead", { cityId }),
  );
  if (cities.length === 0) notFound();
  const press = desk.pressRelease;
  const back = `/meetings/${desk.id}/press`;
  if (!press || press.withdrawnAt) redirect(back);
  return (
    <>
      <PageHead
        back={{ href: back, label: t("press.desk.kind") }}
        title={t("press.lead.title")}
        lede={t("press.lead.lede")}
      />
      {cities.map((city) => {
        const lead = press.leads.find(({ cityId }) => cityId === city.id);
        return (
          <Section key={city.id} id={`stadt-${city.id}`} title={city.name}>
            <LeadForm action={writeLeadAction} pressReleaseId={press.id} city={city} lead={lead} />
            <PressPaper
              dateline={city.name}
              title={press.title}
              lead={lead?.text}
              body={press.body}
              quotes={desk.quotes}
            />
          </Section>
        );
      })}
    </>
  );
}
