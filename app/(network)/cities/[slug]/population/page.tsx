import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PopulationForm } from "@/components/cities/population-form";
import { PageHead } from "@/components/ui/page-head";
import { can } from "@/lib/auth/policy";
import { requireActor } from "@/lib/auth/session";
import { findCity } from "@/lib/cities/queries";
import { t } from "@/lib/i18n/words";
import { statePopulationAction } from "./actions";

type Props = { params: Promise<{ slug: string }> };

export const metadata: Metadata = { title: t("cities.population.title") };

export default async function PopulationPage({ params }: Props) {
  const actor = await requireActor();
  const city = await findCity(actor, (await params).slug, new Date());
  if (!city?.isMember || !can(actor, "city.statePopulation", { cityId: city.id })) notFound();
  return (
    <>
      <PageHead
        back={{ href: `/cities/${city.slug}`, label: t("cities.population.back") }}
        preline={city.name}
        title={t("cities.population.title")}
        lede={t("cities.population.lede")}
      />
      <PopulationForm action={statePopulationAction} city={city} />
    </>
  );
}
