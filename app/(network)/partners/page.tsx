import type { Metadata } from "next";
import { NoLines } from "@/components/partner-searches/no-lines";
import { OwnSearch } from "@/components/partner-searches/own-search";
import { SearchFilter } from "@/components/partner-searches/search-filter";
import { SearchLines } from "@/components/partner-searches/search-lines";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { holds, homeCitiesOf } from "@/lib/auth/actor";
import { requireActor } from "@/lib/auth/session";
import { t } from "@/lib/i18n/words";
import { partnerFilter } from "@/lib/partner-searches/filter";
import { listedFor } from "@/lib/partner-searches/listed";
import { listHomeCities, listSearches } from "@/lib/partner-searches/queries";
import { endSearchAction } from "./actions";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export const metadata: Metadata = { title: t("partnerSearches.title") };

export default async function PartnersPage({ searchParams }: Props) {
  const now = new Date();
  const actor = await requireActor();
  const asked = await searchParams;
  const filter = partnerFilter.parse(asked);
  const [searches, [home = null]] = await Promise.all([
    listSearches(actor, filter, now),
    listHomeCities(actor, now),
  ]);
  const ownCities = homeCitiesOf(actor);
  const own = searches.find(({ city }) => ownCities.includes(city.id)) ?? null;
  const lines = listedFor(own, home, searches, filter);
  return (
    <>
      <PageHead
        back={{ href: "/circles", label: t("circles.new.back") }}
        title={t("partnerSearches.title")}
        lede={t("partnerSearches.lede")}
        {...(home && !own ? { action: <Start /> } : {})}
      />
      <Saved saved={asked.saved} />
      {own ? <OwnSearch search={own} end={endSearchAction} /> : null}
      <Section id="suchen" title={t(own ? "partnerSearches.matches" : "partnerSearches.others")}>
        <p className="max-w-measure">
          {t(own ? "partnerSearches.matchesText" : "partnerSearches.listText")}
        </p>
        <SearchFilter filter={filter} withDistance={home !== null} />
        {lines.length > 0 ? (
          <SearchLines
            lines={lines}
            canPropose={home !== null || holds(actor, "PROGRAMME_OFFICE")}
          />
        ) : (
          <NoLines
            isNarrowed={Object.values(filter).some((one) => one !== null)}
            canStart={home !== null && own === null}
          />
        )}
      </Section>
      <p>
        <a href="/proposals">{t("partnerSearches.proposals")}</a>
      </p>
    </>
  );
}

function Start() {
  return (
    <ButtonLink href="/partners/new" kind="primary">
      {t("partnerSearches.start")}
    </ButtonLink>
  );
}

function Saved({ saved }: { saved: string | string[] | undefined }) {
  if (saved !== "started" && saved !== "ended") return null;
  return (
    <p role="status" className="font-semibold">
      {t(`partnerSearches.${saved}`)}
    </p>
  );
}
