import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ProposeForm } from "@/components/proposals/propose-form";
import { PageHead } from "@/components/ui/page-head";
import { holds } from "@/lib/auth/actor";
import { requireActor } from "@/lib/auth/session";
import { listNamedCities } from "@/lib/circles/queries";
import { labelOf } from "@/lib/cities/named";
import { t } from "@/lib/i18n/words";
import { readSettings } from "@/lib/operator/read-settings";
import { listHomeCities } from "@/lib/partner-searches/queries";
import { listCirclesToJoin } from "@/lib/proposals/queries";
import { proposeCircleAction } from "./actions";

type Props = { searchParams: Promise<{ city?: string | string[] }> };

export const metadata: Metadata = { title: t("proposals.form.title") };

export default async function NewProposalPage({ searchParams }: Props) {
  const now = new Date();
  const actor = await requireActor();
  const office = holds(actor, "PROGRAMME_OFFICE") ? [{ id: "", name: t("proposals.office") }] : [];
  const proposers = [...(await listHomeCities(actor, now)), ...office];
  if (proposers.length === 0) notFound();
  const cities = await listNamedCities(now);
  const { city: asked } = await searchParams;
  const first = cities.find(({ slug }) => slug === asked);
  return (
    <>
      <PageHead
        back={{ href: "/proposals", label: t("proposals.form.back") }}
        title={t("proposals.form.title")}
        lede={t("proposals.form.lede")}
      />
      <ProposeForm
        action={proposeCircleAction}
        cities={cities}
        proposers={proposers}
        circles={await listCirclesToJoin(actor)}
        first={first ? labelOf(first, cities) : null}
        rhythmMonths={(await readSettings()).rhythmMonths}
      />
    </>
  );
}
