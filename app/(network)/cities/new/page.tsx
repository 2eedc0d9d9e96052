import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AdmitForm } from "@/components/cities/admit-form";
import { FindMunicipality } from "@/components/municipalities/find-municipality";
import { PageHead } from "@/components/ui/page-head";
import { can } from "@/lib/auth/policy";
import { requireActor } from "@/lib/auth/session";
import { t } from "@/lib/i18n/words";
import {
  findMunicipalities,
  findMunicipality,
  MOST_FOUND,
  type Municipality,
} from "@/lib/municipalities/find-municipalities";
import { admitCityAction } from "./actions";

type Props = { searchParams: Promise<Record<"q" | "ags", string | string[] | undefined>> };

export const metadata: Metadata = { title: t("cities.admit.title") };

export default async function AdmitCityPage({ searchParams }: Props) {
  const actor = await requireActor();
  if (!can(actor, "city.enter", null)) notFound();
  const { q, ags } = await searchParams;
  const typed = typeof q === "string" ? q : "";
  const chosen = typeof ags === "string" ? await findMunicipality(ags) : null;
  return (
    <>
      <PageHead
        back={{ href: "/cities", label: t("cities.admit.back") }}
        title={t("cities.admit.title")}
        lede={chosen ? undefined : t("cities.admit.lede")}
      />
      {chosen ? (
        <Chosen municipality={chosen} />
      ) : (
        <FindMunicipality
          action="/cities/new"
          typed={typed}
          found={await findMunicipalities(typed)}
          most={MOST_FOUND}
        />
      )}
    </>
  );
}

function Chosen({ municipality }: { municipality: Municipality }) {
  const { ags, name, state, citySlug } = municipality;
  return (
    <>
      <div className="stack gap-2">
        <p className="kern-heading-medium">
          {t("cities.admit.chosen", { name, state: t(`cities.state.${state}`) })}
        </p>
        {citySlug ? (
          <>
            <p className="max-w-measure">{t("cities.admit.there", { name })}</p>
            <p>
              <a href={`/cities/${citySlug}`}>{t("cities.admit.toCity", { name })}</a>
            </p>
          </>
        ) : null}
        <p>
          <a href="/cities/new">{t("cities.admit.other")}</a>
        </p>
      </div>
      <AdmitForm action={admitCityAction} ags={ags} isThere={citySlug !== null} />
    </>
  );
}
