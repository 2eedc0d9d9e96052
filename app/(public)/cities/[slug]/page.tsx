import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { CityCare } from "@/components/cities/city-care";
import { CityFacts } from "@/components/cities/city-facts";
import { CityGoals } from "@/components/cities/city-goals";
import { CityTies } from "@/components/cities/city-ties";
import { ContactDue } from "@/components/contacts/contact-due";
import { Columns, PageFlow } from "@/components/ui/columns";
import { PageHead } from "@/components/ui/page-head";
import { type Actor, citiesOf } from "@/lib/auth/actor";
import { can } from "@/lib/auth/policy";
import { currentActor } from "@/lib/auth/session";
import { mayAsk } from "@/lib/calls/rules";
import { findCity } from "@/lib/cities/queries";
import { membershipInWords } from "@/lib/cities/rules";
import { findQuestion } from "@/lib/contacts/queries";
import { t } from "@/lib/i18n/words";
import { previewOf } from "../../../preview";

type Props = {
  params: Promise<{ slug: string }>;
  searchParams: Promise<{ saved?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { city } = await load((await params).slug);
  const { slug, name, fullName, state } = city;
  const title = `${fullName ?? name}, ${t(`cities.state.${state}`)}`;
  const description = `${t("cities.network")}: ${membershipInWords(city)}`;
  return { title, ...previewOf({ path: `/cities/${slug}`, title, description }) };
}

export default async function CityPage({ params, searchParams }: Props) {
  const { actor, city } = await load((await params).slug);
  const may = actor !== null && city.isMember && mayAsk(citiesOf(actor), city.id);
  const cityId = city.id;
  const mayState =
    actor !== null && city.isMember && can(actor, "city.statePopulation", { cityId });
  const keepsGoals = actor !== null && city.isMember && can(actor, "goal.keep", { cityId });
  const keepsOfficials = actor !== null && city.isMember && can(actor, "official.keep", { cityId });
  const askedAt = actor && city.isMember ? await findQuestion(actor, cityId) : null;
  const { saved } = await searchParams;
  return (
    <>
      <PageHead
        back={{ href: "/cities", label: t("cities.city.back") }}
        preline={t("cities.network")}
        title={city.fullName ?? city.name}
        lede={membershipInWords(city)}
      />
      <Saved what={saved} name={city.name} />
      {askedAt ? <ContactDue slug={city.slug} city={city.name} askedAt={askedAt} /> : null}
      <Columns variant="side">
        <PageFlow>
          <CityFacts city={city} mayAsk={may} mayState={mayState} keepsOfficials={keepsOfficials} />
          <CityGoals goals={city.goals} mayAsk={may} keeps={keepsGoals} signedIn={actor !== null} />
        </PageFlow>
        <CityTies city={city} signedIn={actor !== null}>
          <CityCare slug={city.slug} may={careOf(actor, city)} />
        </CityTies>
      </Columns>
    </>
  );
}

function careOf(actor: Actor | null, { id: cityId, isMember }: { id: string; isMember: boolean }) {
  const confirms =
    actor !== null && (can(actor, "contact.answer", { cityId }) || can(actor, "contact.ask", null));
  return {
    confirm: isMember && confirms,
    edit: actor !== null && can(actor, "city.edit", { cityId }),
    keepBodies: actor !== null && can(actor, "body.keep", { cityId }),
    keepMembership: actor !== null && can(actor, "membership.keep", null),
  };
}

function Saved({ what, name }: { what: string | string[] | undefined; name: string }) {
  if (what === "population") return <p role="status">{t("cities.population.saved")}</p>;
  if (what === "edited") return <p role="status">{t("cities.edit.saved")}</p>;
  if (what === "admitted") return <p role="status">{t("cities.admit.saved", { name })}</p>;
  return null;
}

// Title and page ask for the same record; it is read once.
const load = cache(async (slug: string) => {
  const actor = await currentActor();
  const city = SLUG.test(slug) ? await findCity(actor, slug, new Date()) : null;
  return { actor, city: city ?? notFound() };
});

const SLUG = /^[a-z0-9-]{1,120}$/;
